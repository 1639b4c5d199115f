import { describe, expect, it } from 'vitest';
import { replay } from '../../src/conversation/replay.ts';
import type { StartRequest } from '../../src/conversation/Opening.ts';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';
import { shopCast, type ShopFlow } from '../support/shopFlows.ts';

type Said = Readonly<Record<Language, string>>;

/** A contact that has been greeted. */
function greeted(flow: ShopFlow, language: Language, options: Partial<StartRequest> = {}): Play {
  const contact = play(flow, { language, ...options });
  if (flow === 'shop-phone-inbound') contact.post('call.answered');
  return contact.obey().later(5);
}

/** The customer's words alone: what they mean is left to Sufler. */
const hears = (contact: Play, text: string, id?: string): Play => contact.post('customer.says', { text }, id);
const applied = (contact: Play): readonly string[] => contact.guidance.recognised.filter((one) => one.applied).map(({ intent }) => intent ?? '');
const inEach = (said: Said): (readonly [Language, string])[] => languages.map((language) => [language, said[language]] as const);

const QUESTION: Said = { ru: 'А можно вопросик?', lt: 'Ar galima vieną klausimėlį?', pl: 'A można pytanko?', en: 'Can I ask a quick question?' };
const OPENER: Said = { ru: 'Ау, есть тут кто?', lt: 'Ei, yra čia kas nors?', pl: 'Halo, jest tu ktoś?', en: 'Hello, anybody here?' };
const REFUND: Said = {
  ru: 'Здравствуйте, я хочу попросить вернуть деньги за несанкционированный платёж.',
  lt: 'Sveiki, norėčiau paprašyti grąžinti pinigus, už neleistiną mokėjimą.',
  pl: 'Dzień dobry, proszę o zwrot pieniędzy za nieautoryzowaną płatność.',
  en: 'Hello, I would like to ask for a refund of an unauthorised payment.',
};
const DAMAGED: Said = {
  ru: 'Здравствуйте, одна из доставленных деталей сломана. Я хочу её вернуть. Подскажите, как мне поступить?',
  lt: 'Sveiki, viena iš pristatytų dalių yra sulūžusi. Aš norėčiau ją sugrąžinti. Gal galėtumėte man patarti, kaip turėčiau elgtis?',
  pl: 'Dzień dobry, jedna z dostarczonych części jest złamana. Chcę ją zwrócić. Proszę o radę, co mam zrobić.',
  en: 'Hello, one of the delivered parts is broken. I would like to return it. Could you advise me what to do?',
};
const AGREEMENT: Said = { ru: 'Да, хорошо.', lt: 'Taip, gerai.', pl: 'Tak, dobrze.', en: 'Yes, all right.' };
const REFUSAL: Said = { ru: 'Нет, не хочу ждать.', lt: 'Ne, nenoriu laukti.', pl: 'Nie, nie chcę czekać.', en: 'No, I do not want to wait.' };
const NO_MORE: Said = {
  ru: 'Нет, спасибо, это всё.',
  lt: 'Ne, ačiū, tai viskas.',
  pl: 'Nie, dziękuję, to wszystko.',
  en: 'No, thank you, that is all.',
};
const GOODBYE: Said = { ru: 'До свидания', lt: 'Viso gero', pl: 'Do widzenia', en: 'Goodbye' };
const HURRY: Said = { ru: 'Я очень спешу', lt: 'Labai skubu', pl: 'Bardzo się spieszę', en: 'I am in a hurry' };
const REPEAT: Said = {
  ru: 'Повторите, пожалуйста, я не расслышал',
  lt: 'Pakartokite, prašau, neišgirdau',
  pl: 'Proszę powtórzyć, nie dosłyszałem',
  en: 'Could you repeat that, please, I did not hear',
};
const FLIRT: Said = { ru: 'А Вы замужем?', lt: 'Ar jūs ištekėjusi?', pl: 'Czy jest Pani zamężna?', en: 'Are you married?' };
const COMPLAINT: Said = {
  ru: 'Я недоволен вашей услугой!',
  lt: 'Esu nepatenkintas jūsų paslauga!',
  pl: 'Jestem niezadowolony z waszej usługi!',
  en: 'I am dissatisfied with your service!',
};
const REVIEW: Said = {
  ru: 'Я напишу об этом отзыв в интернете',
  lt: 'Parašysiu apie tai atsiliepimą internete',
  pl: 'Napiszę o tym opinię w internecie',
  en: 'I will write about this online',
};
const SELECTION: Said = {
  ru: 'Подберите мне два телефона',
  lt: 'Parinkite man du telefonus',
  pl: 'Proszę dobrać mi dwa telefony',
  en: 'Pick two phones for me',
};
const PROPERTY: Said = { ru: 'Какой у него вес?', lt: 'Koks jo svoris?', pl: 'Ile on waży?', en: 'How much does it weigh?' };
const WRONG_COMPANY: Said = {
  ru: 'Я, кажется, не туда попал, мне нужен был банк',
  lt: 'Atsiprašau, suklydau, skambinau į kitą įmonę',
  pl: 'Dzwonię w sprawie umowy z inną firmą',
  en: 'Sorry, I think I have the wrong company',
};
const SWEARING: Said = {
  ru: 'Блядь, да сколько можно ждать',
  lt: 'Nachui, kiek galima laukti',
  pl: 'Kurwa, ile można czekać',
  en: 'For fuck’s sake, how long do I have to wait',
};

describe('what a customer writes moves the conversation, in their own words', () => {
  it.each(inEach(QUESTION))('REG-2, CHAN-3: %s: a diminutive is a question like any other, and nothing is found wrong with it', (language, text) => {
    const contact = hears(greeted('shop-chat', language), text);
    expect(applied(contact)).toEqual(['customer.asks']);
    expect(contact.guidance.findings).toEqual([]);
  });

  it.each(inEach(OPENER))('GREET-1, REG-2: %s: whatever the opener, it is a greeting and the set greeting is recommended', (language, text) => {
    const contact = hears(play('shop-chat', { language }), text);
    expect(contact.guidance.recognised[0]).toMatchObject({ intent: 'customer.greets' });
    expect(contact.phrase).toMatch(/^greet\.chat/);
  });

  it.each(inEach(WRONG_COMPANY))('WRONG-1: %s: who wanted another company is told so', (language, text) => {
    const contact = hears(greeted('shop-phone-inbound', language), text);
    expect(applied(contact)).toContain('customer.wrong-company');
    expect(contact.phrase).toBe('wrong.company');
  });

  it.each(inEach(REVIEW))('EMO-10: %s: the threat of a public review is a complaint', (language, text) => {
    const contact = hears(greeted('shop-chat', language), text);
    expect(applied(contact)).toEqual(['customer.threatens-review']);
    expect(contact.flowStage).toBe('complaint');
  });

  it.each(inEach(COMPLAINT))('EMO-2: %s: a complaint is one', (language, text) => {
    const contact = hears(greeted('shop-chat', language), text);
    expect(applied(contact)).toEqual(['customer.complains']);
    expect(contact.flowStage).toBe('complaint');
  });

  it.each(inEach(REFUND))('CAN-6: %s: the request for a refund goes by its own name', (language, text) => {
    const contact = hears(greeted('shop-chat', language), text);
    expect(applied(contact)).toContain('refund_request');
    expect(contact.conversation.facts.customerProblem).toBe(text);
  });

  it.each(inEach(DAMAGED))('CAN-9: %s: so does the return of something broken, and it is about nothing else', (language, text) => {
    const contact = hears(greeted('shop-chat', language), text);
    expect(applied(contact)).toEqual(['return_damaged']);
  });

  it.each(inEach(REPEAT))('TEMPO-3: %s: who asks to repeat has not heard', (language, text) => {
    expect(hears(greeted('shop-phone-inbound', language), text).guidance.recognised[0]).toMatchObject({ intent: 'customer.asks-repeat' });
  });

  it.each(inEach(HURRY))('TEMPO-4: %s: who is in a hurry is known to be', (language, text) => {
    const contact = hears(greeted('shop-chat', language), text);
    expect(applied(contact)).toEqual(['customer.hurries']);
    expect(contact.conversation.facts.hurried).toBe(true);
  });

  it.each(inEach(SWEARING))('ABUSE-3: %s: swearing is answered with restraint', (language, text) => {
    const contact = hears(greeted('shop-chat', language), text);
    expect(applied(contact)).toContain('customer.swears');
    expect(contact.stage).toMatch(/^abuse\./);
  });

  it.each(inEach(FLIRT))('FLIRT-1: %s: flirting is led back', (language, text) => {
    const contact = hears(greeted('shop-chat', language), text);
    expect(applied(contact)).toContain('customer.flirts');
    expect(contact.phrase).toBe('flirt.redirect');
  });

  it.each(inEach(SELECTION))('OFFER-1: %s: so many are asked for', (language, text) => {
    const contact = hears(greeted('shop-chat', language), text);
    expect(contact.guidance.recognised[0]).toMatchObject({ intent: 'customer.requests-selection', data: { count: 2 }, applied: true });
    expect(contact.guidance.counters.offer).toMatchObject({ requested: 2 });
  });

  it.each(inEach(PROPERTY))('OFFER-6: %s: a question about a product is one', (language, text) => {
    expect(applied(hears(greeted('shop-chat', language), text))).toEqual(['customer.asks-characteristics']);
  });
});

describe('yes and no answer whoever asked', () => {
  const asked = (language: Language): Play => greeted('shop-phone-inbound', language).post('agent.says', { phrase: 'hold.ask' }).later(3);

  it.each(inEach(AGREEMENT))('HOLD-2, CB-1: %s: a yes allows the hold', (language, text) => {
    const contact = hears(asked(language), text);
    expect(applied(contact)).toEqual(['customer.agrees']);
    expect(contact.check('hold').decision).toBe('allow');
  });

  it.each(inEach(REFUSAL))('HOLD-2, XFER-4: %s: a no forbids it', (language, text) => {
    const contact = hears(asked(language), text);
    expect(applied(contact)).toEqual(['customer.disagrees']);
    expect(contact.check('hold').decision).toBe('deny');
  });

  it('FLIRT-1, HOLD-2: a yes in front counts beside what comes behind it, in the order in which both were said', () => {
    const contact = hears(asked('ru'), 'Ладно. А Вы женаты?');
    expect(applied(contact).toSorted()).toEqual(['customer.agrees', 'customer.flirts']);
    expect(contact.check('hold').decision).toBe('allow');
  });
});

describe('the end of a contact', () => {
  it.each(inEach(NO_MORE))('END-5, END-6: %s: who needs nothing more is listened to, and who says goodbye is let go', (language, text) => {
    const contact = greeted('shop-chat', language, { stage: 'furtherHelp' }).post('agent.says', { phrase: 'close.allanswered' }).later(3);
    hears(contact, text);
    expect(applied(contact)).toContain('customer.wants-nothing-more');
    expect(contact.flowStage).toBe('awaitEnd');
    hears(contact.later(3), GOODBYE[language]);
    expect(applied(contact)).toContain('customer.says-goodbye');
    expect(contact.flowStage).toBe('farewell');
  });

  it.each(inEach({ ru: 'Спасибо, до свидания!', lt: 'Ačiū, viso gero!', pl: 'Dziękuję, do widzenia!', en: 'Thank you, goodbye!' }))(
    'END-1: %s: thanks and goodbye in one sentence are both',
    (language, text) => {
      const { recognised } = hears(greeted('shop-chat', language, { stage: 'awaitEnd' }), text).guidance;
      expect(recognised.map(({ intent }) => intent)).toEqual(expect.arrayContaining(['customer.thanks', 'customer.says-goodbye']));
    },
  );
});

describe('facts in the customer’s words', () => {
  it('ASK-1: a bare number answers whoever asked for one', () => {
    const contact = greeted('shop-chat', 'ru', { requiredFacts: ['orderNumber'] });
    hears(contact, 'Заказ не пришёл');
    expect(contact.guidance.missing).toContain('orderNumber');
    hears(contact.obey().later(5), '12345');
    expect(contact.guidance.recognised[0]).toMatchObject({ intent: 'customer.gives', data: { fact: 'orderNumber', value: '12345' }, applied: true });
    expect(contact.guidance.missing).not.toContain('orderNumber');
  });

  it('NAME-7: a name that somebody introduces themselves with is kept as it was written', () => {
    const contact = hears(greeted('shop-chat', 'pl', { customer: undefined }), 'Mam na imię Małgorzata');
    expect(contact.conversation.facts.customerName).toBe('Małgorzata');
  });

  it('FB-1: a mark counts while one is asked for, and is no mark otherwise', () => {
    expect(applied(hears(greeted('shop-chat', 'en'), '3'))).toEqual([]);
    const contact = greeted('shop-chat', 'en', { stage: 'feedback' });
    hears(contact.post('agent.asks-feedback').later(3), '3');
    expect(contact.guidance.recognised[0]).toMatchObject({ intent: 'customer.rates', data: { rating: 3 }, applied: true });
    expect(contact.conversation.facts.rating).toBe(3);
  });

  it('FB-1: a mark beyond the scale is told of, and counts for none', () => {
    const contact = greeted('shop-chat', 'en', { stage: 'feedback' }).post('agent.asks-feedback').later(3);
    expect(applied(hears(contact, 'I would give you a 5'))).toEqual([]);
    expect(contact.conversation.facts.rating).toBeNull();
  });
});

describe('what is not sure is only suggested', () => {
  it('REG-2: what nobody listens for now is told of and moves nothing', () => {
    const contact = greeted('shop-chat', 'en');
    const before = contact.flowStage;
    hears(contact, 'Hello!');
    expect(contact.guidance.recognised[0]).toMatchObject({ intent: 'customer.greets', applied: false });
    expect(contact.flowStage).toBe(before);
  });

  it('REG-2: the setting recognition.threshold says how sure is sure', () => {
    const contact = hears(greeted('shop-chat', 'en', { settings: { 'recognition.threshold': 101 } }), COMPLAINT.en);
    expect(contact.guidance.recognised[0]).toMatchObject({ intent: 'customer.complains', applied: false });
    expect(contact.flowStage).not.toBe('complaint');
  });

  it.each(['…', '?', 'ыва фыва', 'Tuesday', '☎️', 'Yesterday we went to the forest to pick mushrooms'])(
    'REG-2: %j means nothing that is acted upon',
    (text) => {
      expect(applied(hears(greeted('shop-chat', 'en'), text))).toEqual([]);
    },
  );
});

describe('the softphone and the agent have the last word', () => {
  it('REG-2: meanings that come with the text replace recognition, none too', () => {
    const contact = greeted('shop-chat', 'en');
    contact.customerSays(COMPLAINT.en, 'customer.asks');
    expect(contact.guidance.recognised).toEqual([
      { event: null, intent: 'customer.asks', confidence: 1, span: [0, COMPLAINT.en.length], applied: true },
    ]);
    contact.customerSays(COMPLAINT.en);
    expect(contact.guidance.recognised).toEqual([]);
  });

  it('REG-2: a recognition that the agent rejects stays rejected whenever the conversation is replayed', () => {
    const contact = hears(greeted('shop-chat', 'en'), COMPLAINT.en, 'said');
    expect(contact.flowStage).toBe('complaint');
    const rejection = { id: 'no', type: 'recognition.rejected', at: contact.conversation.at, data: { id: 'said', intent: 'customer.complains' } };
    const { conversation, turn } = replay(contact.cast, contact.opening, [...contact.commits, [rejection]]);
    expect(conversation.facts).not.toEqual(contact.conversation.facts);
    expect(turn.records).toHaveLength(1);
  });

  it('CAN-6: so does a rejected intent of the examples, by its own name', () => {
    const contact = hears(greeted('shop-chat', 'lt'), REFUND.lt, 'said');
    const rejection = { id: 'no', type: 'recognition.rejected', at: contact.conversation.at, data: { id: 'said', intent: 'refund_request' } };
    const { conversation } = replay(contact.cast, contact.opening, [...contact.commits, [rejection]]);
    expect(contact.conversation.facts.customerProblem).toBe(REFUND.lt);
    expect(conversation.facts.customerProblem).toBeNull();
  });

  it('REG-2: a replay recognises what was recognised then', () => {
    const contact = greeted('shop-chat', 'ru');
    for (const text of [QUESTION.ru, 'Заказ не пришёл, это безобразие!', 'Ладно. А Вы женаты?', SELECTION.ru]) hears(contact.later(5), text);
    const { conversation, turn } = replay(shopCast('shop-chat'), contact.opening, contact.commits);
    expect(turn.records).toEqual(contact.turn.records);
    expect(conversation.facts).toEqual(contact.conversation.facts);
  });
});

describe('one outburst', () => {
  it.each([
    ['ru', 'Пошёл нахуй, идиот'],
    ['pl', 'Spierdalaj, idioto'],
    ['en', 'Fuck off, you idiot'],
    ['lt', 'Eik nachui, idiote'],
  ])('ABUSE-8: is one step of the ladder, whatever it is besides: the calming phrase comes first, %s', (language, text) => {
    const chat = play('shop-chat', { language, stage: 'discovery' }).post('customer.says', { text });
    expect(chat.phrase).toBe('abuse.civil');
    expect(chat.guidance.recognised.filter(({ applied }) => applied)).toHaveLength(1);
  });
});
