/** What happens next in a recorded contact, so many seconds later. */
export interface Deed {
  readonly after?: number;
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** So that it can be taken back. */
  readonly id?: string;
}

/** `obey` is the agent saying what is recommended. */
export type Step = Deed | 'obey';

export interface Story {
  readonly name: string;
  readonly channel: 'chat' | 'phone';
  readonly request: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}

const says = (text: string, ...meanings: readonly string[]): Deed => ({
  after: 5,
  type: 'customer.says',
  data: { text, meanings: meanings.map((type) => ({ type })) },
});
const words = (text: string): Deed => ({ after: 5, type: 'agent.says', data: { text } });
const event = (type: string, data: Readonly<Record<string, unknown>> = {}, after = 5, id?: string): Deed => ({
  after,
  type,
  data,
  ...(id === undefined ? {} : { id }),
});

const russian = {
  language: 'ru',
  agent: { id: 'a1', name: 'Елизавета', gender: 'female' },
  customer: { name: 'Наталья', patronymic: 'Петровна', gender: 'female' },
  brand: { id: 'kid-mir', name: 'Kid Mir' },
};
const lithuanian = {
  language: 'lt',
  agent: { id: 'a2', name: 'Rūta', gender: 'female' },
  customer: { name: 'Jonas', address: 'Jonai', gender: 'male' },
  brand: { name: 'Namai' },
};
const polish = {
  language: 'pl',
  agent: { id: 'a3', name: 'Anna', gender: 'female' },
  customer: { name: 'Tomasz', address: 'Panie Tomaszu' },
  brand: { name: 'Dom' },
};
const english = {
  language: 'en',
  agent: { id: 'a4', name: 'Emma', gender: 'female' },
  customer: { name: 'Smith', address: 'Ms Smith' },
  brand: { name: 'Home' },
};

/**
 * Contacts that are recorded in every release: small ones, and ones with holds, timers, questions, promises, corrections, another leg,
 * other settings, another agent and another language. Only events that the first release knew.
 */
export const stories: readonly Story[] = [
  {
    name: 'greeted and asked',
    channel: 'chat',
    request: russian,
    steps: ['obey', says('Подскажите, где мой заказ?', 'customer.asks'), 'obey', 'obey'],
  },
  {
    name: 'from the greeting to the farewell',
    channel: 'chat',
    request: english,
    steps: [
      'obey',
      says('I need a pram.', 'customer.requests-selection'),
      'obey',
      says('Yes, that is right.', 'customer.agrees'),
      'obey',
      event('agent.offers', { title: 'City', url: 'https://shop.example/city', pros: ['light'], cons: ['small basket'] }, 20),
      says('Too expensive.', 'customer.objects'),
      'obey',
      event('agent.offers', { title: 'Tour', url: 'https://shop.example/tour', pros: ['cheap'], cons: ['heavy'] }, 20),
      says('I take it.', 'customer.agrees'),
      'obey',
      says('No, thank you.', 'customer.wants-nothing-more'),
      'obey',
      event('chat.closed', { by: 'customer' }),
      event('customer.rates', { rating: 5 }, 60),
    ],
  },
  {
    name: 'a hold that lasts too long',
    channel: 'chat',
    request: lithuanian,
    steps: [
      'obey',
      says('Kur mano užsakymas?', 'customer.asks'),
      event('agent.asks-hold', { reason: 'rasiu užsakymą' }),
      says('Gerai.', 'customer.agrees'),
      event('chat.held'),
      event('clock.ticked', {}, 40),
      event('clock.ticked', {}, 50),
      event('clock.ticked', {}, 100),
      event('chat.resumed'),
      'obey',
      says('Ačiū.', 'customer.thanks'),
    ],
  },
  {
    name: 'rude, calmed, promised and taken back',
    channel: 'chat',
    request: { ...polish, settings: { 'severity.HOLD-2': 'warn' } },
    steps: [
      'obey',
      says('To skandal, kurwa!', 'customer.swears'),
      'obey',
      says('Jesteś idiotką!', 'customer.insults'),
      'obey',
      says('Przepraszam.', 'customer.apologises'),
      'obey',
      event('customer.complains', {}, 10, 'wrong'),
      event('event.retracted', { id: 'wrong' }),
      event('lookup.done', { result: 'paczka jest w drodze' }, 20),
      event('agent.sends-progress', { deadline: '2026-01-05T18:00:00Z' }, 20),
      words('Dziękuję, Panie Tomaszu.'),
    ],
  },
  {
    name: 'another agent, another language, silence',
    channel: 'chat',
    request: { ...russian, facts: {}, knowledge: [{ question: 'режим работы', answer: 'Мы работаем с 9 до 18.' }] },
    steps: [
      'obey',
      says('Какой у вас режим работы?', 'customer.asks'),
      'obey',
      event('agent.joins', { agent: { id: 'a9', name: 'Иван', gender: 'male' } }, 5),
      event('agent.switches-language', { language: 'en' }, 5),
      says('Do you have it in blue?', 'customer.asks'),
      event('clock.ticked', {}, 45),
      event('clock.ticked', {}, 120),
      event('clock.ticked', {}, 600),
      words('Let me look.'),
      event('agent.notes', { text: 'asked for blue' }, 1),
    ],
  },
  {
    name: 'goes on as a call',
    channel: 'chat',
    request: english,
    steps: [
      'obey',
      says('This is complicated.', 'customer.complains'),
      'obey',
      event('agent.offers-phone'),
      says('Yes, call me.', 'customer.agrees'),
      event('leg.started', { channel: 'phone', direction: 'outbound' }, 30),
      event('call.answered', {}, 10),
      'obey',
      says('Hello.', 'customer.greets'),
      event('call.held', {}, 10),
      event('clock.ticked', {}, 70),
      event('call.resumed'),
      'obey',
    ],
  },
  {
    name: 'a call that rings, is held without asking and ends',
    channel: 'phone',
    request: russian,
    steps: [
      event('call.ringing', { ring: 1 }, 3),
      event('call.ringing', { ring: 2 }, 4),
      event('call.answered', {}, 1),
      'obey',
      says('Мне не привезли заказ.', 'customer.states-problem'),
      event('call.held', {}, 10),
      event('clock.ticked', {}, 65),
      event('call.resumed', {}, 5),
      'obey',
      says('Да.', 'customer.agrees'),
      'obey',
      says('Нет, спасибо.', 'customer.wants-nothing-more'),
      'obey',
      event('call.ended', { by: 'customer' }),
      event('agent.notes', { text: 'перезвонить' }, 30),
    ],
  },
  {
    name: 'a transfer that is briefed',
    channel: 'phone',
    request: polish,
    steps: [
      event('call.answered', {}, 3),
      'obey',
      says('Chcę rozmawiać z kierownikiem.', 'customer.complains'),
      event('agent.requests-transfer', { to: 'kierownik' }),
      says('Tak.', 'customer.agrees'),
      event('agent.briefs', { to: 'kierownik', notes: 'reklamacja' }, 20),
      event('colleague.accepts-brief', {}, 10),
      event('call.transferred', { to: 'kierownik' }),
    ],
  },
  {
    name: 'a callback and a wrong number',
    channel: 'phone',
    request: { ...lithuanian, stage: 'discovery' },
    steps: [
      says('Ar galite paskambinti vėliau?', 'customer.hurries'),
      event('agent.calls-sos', { reason: 'nežinau' }, 5),
      event('agent.ends-sos', {}, 60),
      'obey',
      event('knowledge.missed', { seconds: 600 }, 5),
      'obey',
      says('Gerai.', 'customer.agrees'),
      event('call.ended', { by: 'agent' }),
      event('clock.ticked', {}, 400),
      event('agent.finishes-callback', {}, 10),
    ],
  },
];
