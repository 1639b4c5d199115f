import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../support/people.ts';
import { play, type Play } from '../support/play.ts';

const call = (options = {}): Play => play('shop-phone-inbound', options).post('call.answered').agentSaysPhrase('greet.phone.inbound').at(10);
const chat = (options = {}): Play => play('shop-chat', options).customerSays('…').obey().at(10);
const words = ({ guidance }: Play): unknown => guidance.counters.words;
const saying = (contact: Play, ...texts: readonly string[]): Play => {
  for (const text of texts) contact.later(5).agentSays(text).later(5).customerSays('…');
  return contact;
};

const polite: Record<Language, readonly [text: string, count: number]> = {
  ru: ['Отлично, конечно!', 2],
  lt: ['Puiku, žinoma!', 2],
  pl: ['Świetnie, oczywiście!', 2],
  en: ['Great, of course!', 2],
};
const impolite: Record<Language, string> = {
  ru: 'Ни в коем случае.',
  lt: 'Jokiu būdu to nepadarysime.',
  pl: 'To jest straszny błąd.',
  en: 'That is a terrible mistake.',
};
const fillers: Record<Language, string> = {
  ru: 'Ну, это, как бы, завтра.',
  lt: 'Na, tipo, rytoj.',
  pl: 'No, jakby jutro.',
  en: 'Um, you know, tomorrow.',
};
const drawls: Record<Language, string> = { ru: 'Даааа, завтра.', lt: 'Taaaip, rytoj.', pl: 'Nooo, jutro.', en: 'Sooo, tomorrow.' };
const diminutives: Record<Language, string> = {
  ru: 'Минуточку, посмотрю.',
  lt: 'Palaukite minutėlę.',
  pl: 'Proszę chwilkę poczekać.',
  en: 'Just a sec.',
};
const clean: Record<Language, string> = {
  ru: 'Заказ доставят завтра в первой половине дня.',
  lt: 'Užsakymas bus pristatytas rytoj pirmoje dienos pusėje.',
  pl: 'Zamówienie zostanie dostarczone jutro przed południem.',
  en: 'The order will be delivered tomorrow before noon.',
};

describe('M19 words: courtesy', () => {
  it.each(languages)('WORD-1, WORD-2: polite words count, impolite ones on their own, %s', (language) => {
    const contact = chat({ language });
    const before = contact.guidance.counters.words as { polite: number };
    const [text, count] = polite[language];
    expect(words(saying(contact, text))).toMatchObject({ polite: before.polite + count, impolite: 0 });
    expect(words(saying(contact, impolite[language]))).toMatchObject({ polite: before.polite + count, impolite: 1 });
  });

  it('WORD-2: "Puiku, žinoma!" is two polite words, in whatever form they stand', () => {
    const contact = chat({ language: 'lt' });
    const { polite: before } = words(contact) as { polite: number };
    expect(words(saying(contact, 'Puiku, žinoma!'))).toMatchObject({ polite: before + 2 });
    expect(words(saying(contact, 'Rekomenduoju šį modelį.'))).toMatchObject({ polite: before + 3 });
  });

  it('WORD-3: how often each word was used is known for the next text', () => {
    const contact = chat({ language: 'lt' });
    expect(saying(contact, 'Puiku.', 'Puiku, tuoj patikrinsiu.').conversation.facts.politeWords).toHaveLength(2);
    const list = contact.conversation.facts.politeWords as readonly string[];
    expect(new Set(list).size).toBe(1);
  });

  it('WORD-3: the list is bounded, however polite the agent is', () => {
    const contact = saying(chat({ language: 'lt' }), ...Array.from({ length: 80 }, () => 'Puiku.'));
    expect((contact.conversation.facts.politeWords as readonly string[]).length).toBe(60);
  });

  it('WORD-1: the customer’s words are not counted', () => {
    const contact = chat({ language: 'lt' });
    const before = words(contact);
    expect(words(contact.customerSays('Puiku! Jokiu būdu! Na, tipo.'))).toEqual(before);
  });
});

describe('M19 words: fillers, drawls, diminutives', () => {
  it.each(languages)('FILL-1: each filler counts, %s', (language) => {
    const contact = saying(call({ language }), fillers[language]);
    expect(words(contact)).toMatchObject({ fillers: 2 });
    expect(words(saying(contact, fillers[language]))).toMatchObject({ fillers: 4 });
  });

  it.each(languages)('FILL-2: words that are drawn out count, %s', (language) => {
    expect(words(saying(call({ language }), drawls[language]))).toMatchObject({ drawls: 1 });
  });

  it.each(languages)('FILL-4: diminutives count, %s', (language) => {
    expect(words(saying(call({ language }), diminutives[language]))).toMatchObject({ diminutives: 1 });
  });

  it.each(languages)('WORD-4, FILL-1, FILL-2, FILL-4: of clean words nothing is counted, %s', (language) => {
    expect(words(saying(call({ language }), clean[language]))).toMatchObject({ impolite: 0, fillers: 0, drawls: 0, diminutives: 0 });
  });

  it.each(['shop-chat', 'shop-phone-inbound'] as const)(
    'WORD-4, FILL-1, FILL-2, FILL-4: over a whole contact by the script nothing is counted, %s',
    (flow) => {
      for (const language of languages) {
        const contact = play(flow, { language });
        if (flow === 'shop-phone-inbound') contact.post('call.answered');
        else contact.customerSays('…');
        for (let turn = 0; turn < 6 && contact.guidance.say; turn += 1) contact.later(5).obey().later(5).customerSays('…');
        expect(words(contact)).toMatchObject({ impolite: 0, fillers: 0, drawls: 0, diminutives: 0 });
      }
    },
  );
});

describe('M19 words: a topic that the agent does not know', () => {
  const about = (contact: Play, intent: string): Play => contact.customerSays('…', ['customer.means', { intent }]);

  it.each(languages)('FILL-3: five fillers on one topic name it as one to train, %s', (language) => {
    const contact = about(call({ language }), 'delivery');
    expect(saying(contact, fillers[language], fillers[language]).guidance.facts).not.toHaveProperty('topicsToTrain');
    expect(saying(contact, fillers[language]).guidance.facts.topicsToTrain).toEqual(['delivery']);
  });

  it('FILL-3: fillers on another topic are another matter', () => {
    const contact = saying(about(call(), 'delivery'), fillers.ru, fillers.ru);
    expect(saying(about(contact, 'warranty'), fillers.ru, fillers.ru).guidance.facts).not.toHaveProperty('topicsToTrain');
    expect(saying(contact, fillers.ru).guidance.facts.topicsToTrain).toEqual(['warranty']);
    expect(words(contact)).toMatchObject({ fillers: 10 });
  });

  it('FILL-3: fillers before any topic is known name none, and how many it takes is a setting', () => {
    expect(saying(call(), fillers.ru, fillers.ru, fillers.ru).guidance.facts).not.toHaveProperty('topicsToTrain');
    const contact = saying(about(call({ settings: { 'words.fillersHint': 2 } }), 'delivery'), fillers.ru);
    expect(contact.guidance.facts.topicsToTrain).toEqual(['delivery']);
    expect(saying(contact, fillers.ru).guidance.facts.topicsToTrain).toEqual(['delivery']);
  });
});

describe('M19 words: what was said before', () => {
  const textsSaid = ({ conversation }: Play): readonly string[] => conversation.facts.textsSaid as readonly string[];

  it('BRAND-3, ASK-14: each text of more than a few words is remembered once', () => {
    const contact = chat();
    const before = textsSaid(contact).length;
    saying(contact, 'Заказ доставят завтра утром.', 'Заказ доставят завтра утром!', 'Да, конечно.');
    expect(textsSaid(contact)).toHaveLength(before + 1);
  });

  it('BRAND-3: the memory is bounded', () => {
    const texts = Array.from({ length: 40 }, (_, index) => `Ваш заказ номер ${index} доставят завтра.`);
    expect(textsSaid(saying(chat(), ...texts))).toHaveLength(30);
  });
});
