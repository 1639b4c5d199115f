import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPhrasebook } from '../../src/phrases/buildPhrasebook.ts';
import { buildPhraseMatcher } from '../../src/phrases/phraseMatcher.ts';
import { commonPhrasebook, languages, sampleValues } from './commonTexts.ts';

const book = commonPhrasebook();
const matchers = Object.fromEntries(languages.map((language) => [language, buildPhraseMatcher(book, language)]));
const match = (language: string, text: string) => matchers[language]?.(text) ?? [];
const ids = (language: string, text: string) => match(language, text).map(({ phrase }) => phrase);
const spoken = book.phrases.filter((phrase) => !phrase.endsWith('.subject'));

const word = fc.constantFrom('Анна', 'Žydrūnė', 'Łódź', 'Kid Mir', 'Jonas', 'ёлка', '12345', 'X1', 'Ms. Smith', '5 января');
const gender = fc.constantFrom('female', 'male', 'other');
const values = fc
  .record({
    customerAddress: fc.option(word),
    agentName: word,
    companyName: word,
    summary: word,
    action: word,
    minutes: fc.integer({ min: 1, max: 120 }),
    hours: fc.integer({ min: 1, max: 48 }),
    agentGender: gender,
    customerGender: gender,
    subject: fc.constantFrom('product', 'service'),
    hasReviews: fc.constantFrom('yes', 'no'),
  })
  .map((given) => ({ ...sampleValues, ...given }));

describe('matching what the agent says', () => {
  test('finds every phrase in its own wording, in every language', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spoken), fc.constantFrom(...languages), values, (phrase, language, given) => {
        const { text } = book.render(phrase, language, given);
        const found = match(language, text).find((candidate) => candidate.phrase === phrase);
        expect({ text, found }).toMatchObject({ text, found: { phrase, whole: true } });
      }),
      { numRuns: 2_000 },
    );
  });

  test('finds a phrase though case, spaces, quotes, ё and final punctuation differ', () => {
    expect(ids('ru', 'МОГУ ЛИ Я  еще чем-нибудь\u00a0Вам помочь')).toEqual(['further.help']);
    expect(ids('lt', 'Sveiki atvykę į "Namai". Mano vardas yra Rūta. Turite klausimų? Esate teisingoje vietoje')).toEqual(['greet.chat.company']);
    expect(ids('lt', 'Be abejone\u0307s, as\u030c galiu jums pade\u0307ti'.normalize('NFD'))).toEqual(['word.canhelp']);
  });

  test('finds a phrase among other sentences, with its place', () => {
    const text = 'Наталья Ивановна, спасибо за ожидание. Срок гарантии два года.';
    expect(match('ru', text)).toEqual([{ phrase: 'hold.return', span: [0, 38], literal: 17, whole: false }]);
    const later = 'Хорошо.\nДо  свидания!';
    const [found] = match('ru', later);
    expect(later.slice(...(found?.span ?? [0, 0]))).toBe('До  свидания!');
  });

  test('does not find a phrase inside a sentence that goes on', () => {
    expect(ids('ru', 'До свидания пока не говорим')).toEqual([]);
    expect(ids('en', 'Thank you for your order')).toEqual([]);
  });

  test('finds nothing in other texts', () => {
    for (const text of ['Срок гарантии два года.', '', '   ', '!!!', '…', 'Ладно', '\n\n', ':)']) expect(ids('ru', text)).toEqual([]);
  });

  test('puts the phrase with the longest fixed part first', () => {
    const both = 'Спасибо. Позвольте мне это выяснить. Я ответила на все Ваши вопросы?';
    expect(ids('ru', both)).toEqual(['close.allanswered', 'word.findout', 'word.thanks']);
  });

  test('does not take a subject line for something said', () => {
    expect(ids('lt', 'Grąžinimas')).toEqual([]);
  });

  test('finds every variant', () => {
    const varied = buildPhrasebook({ phrases: { en: { wait: ['One moment, {name}.', 'Let me see.'] } }, messages: {}, catalogue: {}, families: {} });
    const matcher = buildPhraseMatcher(varied, 'en');
    expect([matcher('let me see'), matcher('One moment, Ann!')].map(([found]) => found?.phrase)).toEqual(['wait', 'wait']);
    expect(matcher('One moment, ')).toEqual([]);
  });

  test('never throws and stays within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constantFrom(...languages), (text, language) => {
        for (const { span } of match(language, text)) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(span[0]).toBeLessThan(span[1]);
        }
      }),
    );
  });

  test('takes time in proportion to the text, however it is made', () => {
    const hostile = [
      'а, '.repeat(6_000),
      'Итого: '.repeat(2_500),
      'Здравствуйте! '.repeat(1_500),
      '-'.repeat(20_000),
      ', здравствуйте '.repeat(1_400),
    ];
    const started = performance.now();
    for (const text of hostile) match('ru', text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
