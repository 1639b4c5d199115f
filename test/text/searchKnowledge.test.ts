import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildKnowledge } from '../../src/text/knowledge/searchKnowledge.ts';

const hours = buildKnowledge([{ question: 'режим работы', answer: 'Мы работаем с 9 до 18.' }]);
const many = buildKnowledge([
  { question: 'режим работы', answer: 'hours' },
  { question: 'Какой срок гарантии?', answer: 'warranty' },
  { question: 'доставка', answer: 'delivery' },
  { question: 'срок доставки', answer: 'delivery time' },
  { question: 'Kokia pristatymo kaina?', answer: 'price' },
  { question: 'Jaki jest koszt zwrotu?', answer: 'return cost' },
  { question: 'return policy', answer: 'return' },
]);

describe('searching the knowledge', () => {
  test.each(['Какой у вас режим работы?', 'режим работы', 'РЕЖИМ  РАБОТЫ', 'Подскажите, пожалуйста, режимы работы'])(
    'finds the answer to "%s"',
    (query) => {
      expect(hours.search(query)?.answer).toBe('Мы работаем с 9 до 18.');
    },
  );

  test.each(['А какой срок гарантии на модель X1?', 'срок гарантии', '', '   ', 'да, хорошо', 'Да, хорошо.', '?!', 'Заказ не пришёл'])(
    'finds nothing for "%s"',
    (query) => {
      expect(hours.search(query)).toBeNull();
    },
  );

  test.each([
    ['А какой срок гарантии на модель X1?', 'warranty'],
    ['Гарантия есть?', 'warranty'],
    ['Сколько стоит доставка?', 'delivery'],
    ['Каков срок доставки заказа?', 'delivery time'],
    ['pristatymo kaina', 'price'],
    ['Kokia pristatymo kainą?', 'price'],
    ['Ile wynosi koszt zwrotów?', 'return cost'],
    ['What is your return policy?', 'return'],
    ['The weather is nice', null],
  ])('tells questions apart: "%s" is %s', (query, answer) => {
    expect(many.search(query)?.answer ?? null).toBe(answer);
  });

  test('takes an entry of the present state before a closer one', () => {
    const staged = buildKnowledge([
      { question: 'срок доставки заказа', answer: 'anywhere' },
      { question: 'срок доставки', answer: 'when offering', state: 'offer' },
    ]);
    expect(staged.search('срок доставки заказа', 'offer')?.answer).toBe('when offering');
    expect(staged.search('срок доставки заказа', 'clarify')?.answer).toBe('anywhere');
  });

  test('never throws, and finds the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        expect(many.search(query)).toBe(many.search(query));
      }),
    );
  });

  test('copes with the largest knowledge and the longest query', () => {
    const large = buildKnowledge(
      Array.from({ length: 500 }, (_, index) => ({ question: `вопрос про товары номер${index} доставка гарантия`, answer: String(index) })),
    );
    const started = performance.now();
    large.search('доставка гарантия товары '.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('of nothing finds nothing', () => {
    expect(buildKnowledge([]).search('режим работы')).toBeNull();
  });

  test('KB-2: an urgent entry comes before one that answers as well, and before the present stage', () => {
    const entries = [
      { question: 'срок доставки', answer: 'three days', state: 'offer' },
      { question: 'срок доставки', answer: 'strike: say a week', urgent: true },
    ];
    expect(buildKnowledge(entries).search('Какой срок доставки?', 'offer')?.answer).toBe('strike: say a week');
    expect(buildKnowledge(entries.slice(0, 1)).search('Какой срок доставки?', 'offer')?.answer).toBe('three days');
  });
});
