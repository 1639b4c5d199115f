import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Ear } from '../../../src/text/recognise/Ear.ts';
import { modelOf } from '../../../src/text/recognise/modelOf.ts';
import { recogniseMeanings } from '../../../src/text/recognise/recogniseMeanings.ts';
import type { MeaningExamples } from '../../../src/flow/schema/texts.ts';

const read = (language: string): MeaningExamples =>
  JSON.parse(readFileSync(new URL(`../../../flows/common/examples/${language}.json`, import.meta.url), 'utf8')) as MeaningExamples;
const model = modelOf(read('ru'), 'ru');
const heard = (text: string, ear: Partial<Ear> = {}) => recogniseMeanings(text, 'ru', model, { threshold: 0.8, ...ear });
const applied = (text: string, ear: Partial<Ear> = {}) => heard(text, ear).flatMap((one) => (one.applied ? [one.intent] : []));
const only = (...types: string[]) => ({ hears: (type: string) => types.includes(type) });

describe('several things said at once', () => {
  it.each([
    ['Спасибо, до свидания!', ['customer.thanks', 'customer.says-goodbye']],
    ['Ладно. А Вы женаты? Или замужем?', ['customer.agrees', 'customer.flirts']],
    ['Да, хорошо. А сколько стоит доставка?', ['customer.agrees', 'customer.asks']],
    ['Спасибо большое, всего доброго', ['customer.thanks', 'customer.says-goodbye']],
  ])('REG-2: %s', (text, meanings) => {
    expect(applied(text).toSorted()).toEqual([...meanings].toSorted());
  });

  it('REG-2: the thanks of a refusal are no thanks of their own', () => {
    expect(applied('Нет, спасибо')).toEqual(['customer.disagrees']);
    expect(applied('Нет, спасибо, это всё.')).toEqual(['customer.wants-nothing-more']);
  });

  it('REG-2: each meaning has the place where it stands, in the original', () => {
    const text = '«Спасибо»,  до свидания!';
    const [goodbye] = heard(text).filter(({ intent }) => intent === 'customer.says-goodbye');
    const [thanks] = heard(text).filter(({ intent }) => intent === 'customer.thanks');
    expect(text.slice(...thanks!.span)).toBe('Спасибо');
    expect(text.slice(...goodbye!.span)).toContain('до свидания');
  });

  it('REG-2: of a question or problem and what says more precisely which, the precise one counts', () => {
    const meanings = applied('Здравствуйте, одна из доставленных деталей сломана. Я хочу её вернуть. Подскажите, как мне поступить?');
    expect(meanings).toContain('return_damaged');
    expect(meanings).not.toContain('customer.asks');
  });
});

describe('what can matter now', () => {
  it('HOLD-2: a bare no answers an open question', () => {
    expect(applied('нет', { ...only('customer.agrees', 'customer.disagrees'), isAsked: true })).toEqual(['customer.disagrees']);
  });

  it('OFFER-1, OBJ-1: a no to an offer declines it, where the script waits for that and nobody asked', () => {
    const offering = only('customer.declines-offer', 'customer.objects');
    expect(applied('Нет, не надо', { ...offering, scriptHears: offering.hears })).toEqual(['customer.declines-offer']);
    expect(applied('Нет, не надо', { ...offering, scriptHears: () => false })).toEqual([]);
  });

  it('REG-2: what nobody hears is suggested at most', () => {
    expect(heard('Здравствуйте', only('customer.asks'))[0]).toMatchObject({ intent: 'customer.greets', applied: false });
  });

  it('FB-1: a mark is one only while it is asked for', () => {
    expect(applied('Три', only('customer.rates'))).toEqual(['customer.rates']);
    expect(applied('Три', only('customer.asks'))).toEqual([]);
  });
});

describe('offences', () => {
  it('ABUSE-3: swearing is what the lexicon knows; the rest of what is said counts too', () => {
    const meanings = applied('Где мой заказ, блядь?!');
    expect(meanings).toContain('customer.swears');
    expect(meanings).toContain('customer.asks-progress');
  });

  it('ABUSE-3: words that nobody knows are no insult, however short', () => {
    for (const text of ['Красный', 'Вторник', 'ыва', 'застрахуй', 'рубля', 'употреблять']) {
      expect(applied(text)).not.toContain('customer.insults');
      expect(applied(text)).not.toContain('customer.swears');
    }
  });
});

describe('any text at all', () => {
  it('REG-2: is recognised without harm, the same each time, with places inside of it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ maxLength: 200 }),
      fc.constantFrom('да, да, да, да, да, да', '?!,.', '\u0000', '1'.repeat(300)),
    );
    fc.assert(
      fc.property(text, (words) => {
        const meanings = heard(words);
        expect(heard(words)).toEqual(meanings);
        for (const { span, confidence } of meanings) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeLessThanOrEqual(words.length);
          expect(span[0]).toBeLessThanOrEqual(span[1]);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('REG-2: nothing is listened for in a language without examples but offences and facts', () => {
    const facts = [{ name: 'phone', type: 'string' as const, isAsked: false }];
    expect(recogniseMeanings('Мой телефон +7 916 123-45-67', 'ru', null, { threshold: 0.8, facts })).toMatchObject([
      { intent: 'customer.gives', data: { fact: 'phone', value: '+79161234567' } },
    ]);
  });
});
