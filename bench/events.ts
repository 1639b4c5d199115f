import type { PostedEvent } from '../src/conversation/Conversation.ts';

/** Seconds after the opening, type, data. */
type Row = readonly [at: number, type: string, data?: Readonly<Record<string, unknown>>];

const says = (text: string, ...meanings: readonly (string | readonly [string, Readonly<Record<string, unknown>>])[]) => ({
  text,
  meanings: meanings.map((meaning) => (typeof meaning === 'string' ? { type: meaning } : { type: meaning[0], data: meaning[1] })),
});

/** A chat of 25 turns as it was recorded: greeting, need, offer of one more, an objection, rudeness, a pause, farewell. */
const rows: readonly Row[] = [
  [0, 'customer.says', says('Здравствуйте', 'customer.greets')],
  [8, 'agent.says', { phrase: 'greet.chat.nocompany' }],
  [25, 'customer.says', says('Меня зовут Наталья', ['customer.gives', { fact: 'customerName', value: 'Наталья' }])],
  [33, 'agent.says', { phrase: 'word.canhelp' }],
  [50, 'customer.says', says('Подберите мне два телефона', ['customer.requests-selection', { count: 2 }])],
  [75, 'agent.offers', { title: 'X1', url: 'https://shop.example/x1', pros: ['лёгкий'], cons: ['дорогой'] }],
  [95, 'agent.offers', { title: 'X2', url: 'https://shop.example/x2', pros: ['дешёвый'], cons: ['тяжёлый'] }],
  [115, 'agent.offers', { title: 'X3', url: 'https://shop.example/x3', pros: ['прочный'], cons: ['старый'] }],
  [120, 'agent.says', { phrase: 'offer.choose' }],
  [140, 'customer.says', says('Все дорогие', ['customer.objects', { topic: 'price' }])],
  [150, 'agent.says', { phrase: 'objection.explore' }],
  [170, 'customer.says', says('Ерунда это всё', 'customer.is-rude')],
  [180, 'agent.says', { phrase: 'abuse.civil' }],
  [200, 'customer.says', says('Ладно, какая гарантия?', 'customer.asks')],
  [210, 'agent.says', { phrase: 'confirm.understanding' }],
  [222, 'customer.says', says('Да', 'customer.agrees')],
  [230, 'agent.asks-hold', { reason: 'гарантия' }],
  [234, 'agent.says', { phrase: 'hold.ask' }],
  [240, 'customer.says', says('Хорошо', 'customer.agrees')],
  [244, 'chat.held', { by: 'agent' }],
  [290, 'chat.resumed'],
  [292, 'agent.says', { phrase: 'hold.return' }],
  [315, 'customer.says', says('Спасибо, это всё', 'customer.wants-nothing-more')],
  [322, 'agent.says', { phrase: 'bye.chat.short' }],
  [330, 'chat.closed', { by: 'customer' }],
];

/** The recorded chat, beginning at a time in milliseconds. */
export function recordedChat(at: number): readonly PostedEvent[] {
  return rows.map(([seconds, type, data], index) => ({ id: `e${index}`, type, at: at + seconds * 1_000, data: data ?? {} }));
}
