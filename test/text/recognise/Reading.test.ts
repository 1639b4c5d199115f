import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../../src/text/recognise/Reading.ts';
import { trainModel } from '../../../src/text/recognise/trainModel.ts';
import { utteranceOf } from '../../../src/text/recognise/Utterance.ts';

const model = trainModel(
  {
    'customer.thanks': [
      ['Спасибо', 'Спасибо большое'],
      ['Благодарю вас', 'благодарю'],
    ],
    'customer.asks': [
      ['Сколько стоит доставка?', 'сколько стоит?'],
      ['Когда вы работаете?', 'вы работаете в 8?'],
    ],
    'customer.disagrees': [
      ['Нет', 'нет, не хочу'],
      ['Не надо', 'не буду ждать'],
    ],
  },
  'ru',
);
const word = fc.constantFrom('спасибо', 'нет', 'сколько', 'стоит', 'доставка', 'хочу', 'вы', 'работаете', 'жираф', '8', 'х');
const piece = fc.array(word, { minLength: 1, maxLength: 5 });

describe('a piece of an utterance', () => {
  it('is read as it would be by itself: nothing of what stands around it counts', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), piece, fc.array(word, { maxLength: 4 }), fc.boolean(), (before, words, after, isQuestion) => {
        const whole = new Reading(model, utteranceOf([...before, ...words, ...after].join(' ')), 'ru');
        const alone = new Reading(model, utteranceOf(words.join(' ')), 'ru');
        const inside = whole.probabilities({ first: before.length, behind: before.length + words.length, isQuestion }, null);
        const apart = alone.probabilities({ first: 0, behind: words.length, isQuestion }, null);
        inside.forEach((probability, index) => expect(probability).toBeCloseTo(apart[index]!, 9));
      }),
      { numRuns: 200 },
    );
  });

  it('has probabilities that are one together at most', () => {
    fc.assert(
      fc.property(piece, fc.boolean(), (words, isQuestion) => {
        const all = new Reading(model, utteranceOf(words.join(' ')), 'ru').probabilities({ first: 0, behind: words.length, isQuestion }, null);
        expect(all.every((probability) => probability >= 0)).toBe(true);
        expect(all.reduce((sum, probability) => sum + probability, 0)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 100 },
    );
  });
});
