import { describe, expect, test } from 'vitest';
import { corrected, findings, found, type Pair } from './linting.ts';

const LONG = 'Курьер уже забрал заказ со склада и привезёт его завтра. '.repeat(9);

describe('TEXT-9, SUMMARY-MISSING: a long message ends in a summary', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Раз.\n\nДва.\n\nТри.', 'Раз.\n\nДва.\n\nИтого: три.'],
    ['ru', LONG, `${LONG}\n\nСуть: заказ будет завтра.`],
    ['lt', 'Vienas.\n\nDu.\n\nTrys.', 'Vienas.\n\nDu.\n\nSantrauka: trys.'],
    ['lt', 'Vienas.\n\nDu.\n\nTrys.', 'Vienas.\n\nDu.\n\nApibendrinant: trys.'],
    ['pl', 'Raz.\n\nDwa.\n\nTrzy.', 'Raz.\n\nDwa.\n\nPodsumowując, trzy.'],
    ['en', 'One.\n\nTwo.\n\nThree.', 'One.\n\nTwo.\n\nTo sum up: three.'],
  ];

  test.each(pairs)('TEXT-9, SUMMARY-MISSING: finds in %s "%s", passes "%s"', (language, bad, good) => {
    expect(findings('SUMMARY-MISSING', bad, { language })).toMatchObject([{ severity: 'info', span: [0, bad.trimEnd().length] }]);
    expect(findings('SUMMARY-MISSING', good, { language })).toEqual([]);
  });

  test.each([
    ['ru', 'Раз.\n\nДва.'],
    ['ru', 'Плюсы:\n- лёгкий;\n- прочный;\n\nМинусы:\n- дорогой;'],
    ['ru', '-----\nТелефон X1\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n\nМинусы:\n- дорогой;\n\nОтзывы: https://other.example/x1\n-----'],
    ['ru', 'Раз.\n\nДва.\n\nИтак, доставим завтра.'],
    ['en', 'One.\n\nTwo.\n\nIn short, it comes tomorrow.'],
  ])('TEXT-9, SUMMARY-MISSING: passes in %s "%s"', (language, text) => {
    expect(findings('SUMMARY-MISSING', text, { language })).toEqual([]);
  });

  test('TEXT-9, SUMMARY-MISSING: follows the settings, and leaves greetings and farewells alone', () => {
    expect(found('SUMMARY-MISSING', 'Раз.\n\nДва.', { settings: { 'summary.fromParagraphs': 2 } })).toHaveLength(1);
    expect(found('SUMMARY-MISSING', LONG, { settings: { 'summary.fromCharacters': 1000 } })).toEqual([]);
    expect(found('SUMMARY-MISSING', 'Раз.\n\nДва.\n\nТри.', { state: 'farewell' })).toEqual([]);
  });
});

describe('TEXT-10, SUMMARY-LONG: a summary has two sentences at most', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Итого: один. Два. Три.', 'Итого: один. Два.'],
    ['ru', 'Заказ собран.\n\nРезюме:\n\nОдин. Два. Три.', 'Заказ собран.\n\nРезюме:\n\nОдин. Два.'],
    ['lt', 'Santrauka: vienas. Du. Trys. Keturi.', 'Santrauka: vienas. Du.'],
    ['pl', 'Podsumowanie: raz. Dwa. Trzy.', 'Podsumowanie: raz. Dwa.'],
    ['en', 'To sum up: one. Two. Three.', 'To sum up: one. Two.'],
  ];

  test.each(pairs)('TEXT-10, SUMMARY-LONG: finds in %s "%s", passes "%s"', (language, bad, good) => {
    expect(findings('SUMMARY-LONG', bad, { language })).toMatchObject([{ severity: 'warn' }]);
    expect(findings('SUMMARY-LONG', good, { language })).toEqual([]);
  });

  test('TEXT-10, SUMMARY-LONG: points at what is too much', () => {
    expect(found('SUMMARY-LONG', 'Раз.\n\nИтого: один. Два. Три. Четыре.\n\nПять.')).toEqual(['Три. Четыре.']);
  });

  test.each([
    ['ru', 'Один. Два. Три. Суть вопроса ясна. Четыре.'],
    ['ru', 'Один. Два. Три. Итого: четыре.'],
    ['ru', 'Итого: товар есть, доставка завтра, оплата картой.'],
    ['ru', 'Итого:\n- товар есть;\n- доставка завтра;\n- оплата картой;\n\nВсего доброго. До свидания. Ждём Вас.'],
    ['en', 'The point is clear. One. Two. Three.'],
  ])('TEXT-10, SUMMARY-LONG: passes in %s "%s"', (language, text) => {
    expect(findings('SUMMARY-LONG', text, { language })).toEqual([]);
  });
});

describe('TEXT-9, SUMMARY-NOT-LAST: the summary stands at the end', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Итого: один.\n\nЕщё мысль.', 'Ещё мысль.\n\nИтого: один.'],
    ['ru', 'Раз.\n\nСуть: один. Два.\n\nТри.\n\nЧетыре.', 'Раз.\n\nТри.\n\nЧетыре.\n\nСуть: один. Два.'],
    ['lt', 'Santrauka: vienas.\n\nDar viena mintis.', 'Dar viena mintis.\n\nSantrauka: vienas.'],
    ['pl', 'Podsumowując: raz.\n\nJeszcze jedna myśl.', 'Jeszcze jedna myśl.\n\nPodsumowując: raz.'],
    ['en', 'Summary: one.\n\nAnother thought.', 'Another thought.\n\nSummary: one.'],
  ];

  test.each(pairs)('TEXT-9, SUMMARY-NOT-LAST: finds and moves in %s "%s"', (language, bad, good) => {
    expect(findings('SUMMARY-NOT-LAST', bad, { language })).toMatchObject([{ severity: 'info' }]);
    expect(corrected('SUMMARY-NOT-LAST', bad, { language })).toBe(good);
    expect(findings('SUMMARY-NOT-LAST', good, { language })).toEqual([]);
  });

  test.each(['Итого: 45 евро.\n\nДоставка завтра.', 'Раз.\n\nИтого: один.\n\n:)', 'Итого: один. Ещё мысль.', 'Итого:\n- один;\n- два;'])(
    'TEXT-9, SUMMARY-NOT-LAST: passes "%s"',
    (text) => {
      expect(findings('SUMMARY-NOT-LAST', text)).toEqual([]);
    },
  );
});
