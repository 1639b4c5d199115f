import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProductCards } from '../../src/text/productCard.ts';
import { commonPhrasebook, languages, sampleValues } from '../phrases/commonTexts.ts';

const card = (url: string): string =>
  `-----\n${url}\n\nПлюсы:\n- дешёвый;\n- лёгкий;\n\nМинусы:\n- тяжёлый;\n\nОтзывы: https://other.example/x2\n-----`;
const lacking = (text: string, language = 'ru'): string[] => readProductCards(text, language).faults.map(({ part }) => part);

describe('a product card', () => {
  test('is read with its link, pros, cons and reviews', () => {
    expect(readProductCards(card('https://shop.example/x2'), 'ru')).toEqual({
      cards: [{ url: 'https://shop.example/x2', pros: ['дешёвый', 'лёгкий'], cons: ['тяжёлый'], reviews: 'https://other.example/x2' }],
      faults: [],
    });
  });

  test.each(languages)('as the phrase offer.card words it in %s lacks nothing', (language) => {
    const { text } = commonPhrasebook().render('offer.card', language, sampleValues);
    expect(readProductCards(text, language)).toEqual({
      cards: [{ title: 'Телефон X1', url: 'https://shop.example/x1', pros: ['лёгкий'], cons: ['дорогой'], reviews: 'https://other.example/x1' }],
      faults: [],
    });
  });

  test('may stand beside others, between common lines or with lines of its own, with words around', () => {
    const inner = card('https://a.example').slice(6, -6);
    expect(readProductCards(`-----\n${inner}\n-----\n${inner}\n-----`, 'ru').cards).toHaveLength(2);
    expect(
      readProductCards(`Вот, что есть:\n${card('https://a.example')}\n\nИ ещё:\n${card('https://b.example')}\nЧто скажете?`, 'ru'),
    ).toMatchObject({
      cards: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
      faults: [],
    });
  });

  test('may list pros and cons behind their headers', () => {
    expect(readProductCards('---\nwww.shop.example/x1\nPros: light, cheap\nCons: old.\n---', 'lt').cards).toEqual([
      { url: 'www.shop.example/x1', pros: ['light', 'cheap'], cons: ['old'] },
    ]);
  });

  test.each([
    ['-----\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n-----', ['cons']],
    ['-----\nТелефон\n\nПлюсы:\n- лёгкий;\n\nМинусы:\n- дорогой;\n-----', ['link']],
    ['https://shop.example/x1\nПлюсы:\n- лёгкий;\nМинусы:\n- дорогой;', ['dashes']],
    ['https://shop.example/x1\nПлюсы:\n- лёгкий;\nМинусы:\n- дорогой;\n-----', ['dashes']],
    ['-----\nhttps://shop.example/x1\nПлюсы:\nМинусы:\n- дорогой;\n-----', ['pros']],
    ['-----\nhttps://shop.example/x1\n-----', ['pros', 'cons']],
    ['-----\nпросто текст\n-----', ['link', 'pros', 'cons']],
    ['текст\n-----\nтекст', ['link', 'pros', 'cons', 'dashes']],
    ['-----\nПлюсы:\n- лёгкий;\n\nМинусы:\n- дорогой;\n\nОтзывы: https://other.example/x2\n-----', ['link']],
  ])('%j lacks %j', (text, parts) => {
    expect(lacking(text)).toEqual(parts);
  });

  test.each(['Срок гарантии два года.', 'Подробности: https://shop.example/x1', 'Плюсы:\n- лёгкий;', 'Цена 100–200 руб. - недорого', ''])(
    'is not what "%s" looks like',
    (text) => {
      expect(readProductCards(text, 'ru')).toEqual({ cards: [], faults: [] });
    },
  );

  test('is read in time whatever the text', () => {
    const started = performance.now();
    for (const text of ['-'.repeat(20_000), 'https://' + '.'.repeat(20_000) + 'x', 'Плюсы:\n'.repeat(2_500), '---\n'.repeat(5_000)])
      readProductCards(text, 'ru');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('-', '\n', 'Плюсы:', 'https://a ', ';', ' ') }), (text) => void readProductCards(text, 'ru')),
    );
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
