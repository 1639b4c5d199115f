import { describe, expect, test } from 'vitest';
import { corrected, findings, found, type Pair } from './linting.ts';

describe('TEXT-4, LIST-NEEDED: what is enumerated becomes a list', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Плюсы: лёгкий, прочный, дешёвый.', 'Плюсы:\n- лёгкий;\n- прочный;\n- дешёвый;'],
    ['ru', 'Характеристики: вес 300 г, экран 6,1 дюйма и гарантия 2 года', 'Характеристики:\n- вес 300 г;\n- экран 6,1 дюйма;\n- гарантия 2 года;'],
    ['ru', 'В наличии: чехол (чёрный, белый); кабель; зарядка.', 'В наличии:\n- чехол (чёрный, белый);\n- кабель;\n- зарядка;'],
    ['ru', 'Есть цвета: 1) белый, 2) чёрный, 3) синий. Какой Вам нравится?', 'Есть цвета:\n- белый;\n- чёрный;\n- синий;\n\nКакой Вам нравится?'],
    ['lt', 'Privalumai: lengvas, tvirtas, pigus.', 'Privalumai:\n- lengvas;\n- tvirtas;\n- pigus;'],
    ['pl', 'Zalety: lekki, trwały i tani.', 'Zalety:\n- lekki;\n- trwały;\n- tani;'],
    ['en', 'It comes with: a case, a cable, and a charger.', 'It comes with:\n- a case;\n- a cable;\n- a charger;'],
  ];

  test.each(pairs)('TEXT-4, LIST-NEEDED: finds and rewrites in %s "%s"', (language, bad, good) => {
    expect(corrected('LIST-NEEDED', bad, { language })).toBe(good);
    expect(findings('LIST-NEEDED', good, { language })).toEqual([]);
    expect(findings('LIST-SEMICOLON', good, { language })).toEqual([]);
    expect(findings('LIST-MARKER', good, { language })).toEqual([]);
  });

  test('TEXT-4, LIST-NEEDED: points at all that stands behind the colon', () => {
    expect(findings('LIST-NEEDED', 'Да. Плюсы: лёгкий, прочный, дешёвый.')).toMatchObject([{ severity: 'warn', span: [10, 36] }]);
  });

  test.each([
    ['ru', 'Доставим с 14:00 до 16:00, завтра, курьером.'],
    ['ru', 'Итого: товар есть, доставка завтра, оплата картой.'],
    ['ru', 'Скажу коротко: товар есть, доставка завтра, оплата картой.'],
    ['ru', 'Наш адрес: Вильнюс, улица Гедимино, дом 5.'],
    ['ru', 'Плюсы: лёгкий и прочный.'],
    ['ru', 'Ответ: да, если товар в упаковке, мы его примем.'],
    ['ru', 'Понимаю Вас: мы проверим заказ, курьер приедет, и Вы его получите.'],
    ['ru', 'Подробности: https://shop.example/a,b,c'],
    ['ru', 'Он сказал: «Да, да, конечно».'],
    ['ru', 'Всё готово :) Доставим завтра, курьером, бесплатно.'],
    ['lt', 'Apibendrinant: prekė yra, pristatymas rytoj, mokėjimas kortele.'],
    ['lt', 'Pristatysime nuo 14:00 iki 16:00, rytoj, per kurjerį.'],
    ['pl', 'Podsumowując: towar jest, dostawa jutro, płatność kartą.'],
    ['pl', 'Nasz adres: Warszawa, ul. Długa, dom 5.'],
    ['en', 'To sum up: it is in stock, delivery is tomorrow, payment by card.'],
    ['en', 'I understand: you want a refund, which we can do, of course.'],
  ])('TEXT-4, LIST-NEEDED: passes in %s "%s"', (language, text) => {
    expect(findings('LIST-NEEDED', text, { language })).toEqual([]);
  });

  test('TEXT-4, LIST-NEEDED: finds what it cannot rewrite: a question, pairs', () => {
    expect(findings('LIST-NEEDED', 'Что Вам важнее: цена, вес, цвет?')).toMatchObject([{ replacement: null }]);
    expect(findings('LIST-NEEDED', 'Модель X1: цвет: белый, размер: S, вес: 300 г.')).toMatchObject([{ replacement: null }]);
  });

  test('TEXT-4, LIST-NEEDED: follows the setting', () => {
    expect(found('LIST-NEEDED', 'Плюсы: лёгкий, прочный.', { settings: { 'list.fromItems': 2 } })).toEqual([' лёгкий, прочный.']);
  });
});

describe('TEXT-5, LIST-MARKER: items begin with "-", a letter or a digit', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Плюсы:\n• лёгкий;', 'Плюсы:\n- лёгкий;'],
    ['ru', '- лёгкий;\n2. прочный;', '1. лёгкий;\n2. прочный;'],
    ['ru', 'Плюсы:\n– лёгкий;\n— прочный;\n* новый;', 'Плюсы:\n- лёгкий;\n- прочный;\n- новый;'],
    ['ru', 'а) лёгкий;\n- прочный;\n- новый;', 'а) лёгкий;\nб) прочный;\nв) новый;'],
    ['ru', '✅лёгкий;\n✅прочный;', '- лёгкий;\n- прочный;'],
    ['ru', 'Плюсы:\nлёгкий;\nпрочный;', 'Плюсы:\n- лёгкий;\n- прочный;'],
    ['lt', 'Privalumai:\n• lengvas;\n• tvirtas;', 'Privalumai:\n- lengvas;\n- tvirtas;'],
    ['pl', '1) lekki;\n- trwały;', '1) lekki;\n2) trwały;'],
    ['en', 'Pros:\n* light;\n* cheap;', 'Pros:\n- light;\n- cheap;'],
  ];

  test.each(pairs)('TEXT-5, LIST-MARKER: finds and mends in %s "%s"', (language, bad, good) => {
    expect(corrected('LIST-MARKER', bad, { language })).toBe(good);
    expect(findings('LIST-MARKER', good, { language })).toEqual([]);
  });

  test('TEXT-5, LIST-MARKER: points at the sign, line by line', () => {
    const text = 'Плюсы:\n• лёгкий;\n- прочный;\n• новый;';
    expect(findings('LIST-MARKER', text)).toMatchObject([
      { severity: 'warn', span: [7, 8] },
      { severity: 'warn', span: [28, 29] },
    ]);
  });

  test.each([
    ['ru', 'а) лёгкий;\nб) прочный;'],
    ['ru', '1. лёгкий;\n2. прочный;'],
    ['ru', '- лёгкий;\n- прочный;'],
    ['ru', '1. Телефон:\n   - лёгкий;\n   - прочный;\n2. Чехол;'],
    ['ru', '— Спасибо за ожидание.'],
    ['ru', '-20 % на всё до пятницы.'],
    ['ru', '* цена без НДС'],
    ['ru', '-----\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n-----'],
    ['en', 'A. Smith will call you.'],
    ['pl', '5.01.2026 wyślemy paczkę.'],
  ])('TEXT-5, LIST-MARKER: passes in %s "%s"', (language, text) => {
    expect(findings('LIST-MARKER', text, { language })).toEqual([]);
  });
});

describe('TEXT-6, LIST-SEMICOLON: every item ends in a semicolon', () => {
  const pairs: readonly Pair[] = [
    ['ru', '- лёгкий\n- прочный;', '- лёгкий;\n- прочный;'],
    ['ru', 'Плюсы:\n- лёгкий,\n- прочный.', 'Плюсы:\n- лёгкий;\n- прочный;'],
    ['ru', '1. лёгкий :)\n2. прочный; :)', '1. лёгкий; :)\n2. прочный; :)'],
    ['lt', '- lengvas\n- tvirtas', '- lengvas;\n- tvirtas;'],
    ['pl', 'Zalety:\na) lekki,\nb) trwały', 'Zalety:\na) lekki;\nb) trwały;'],
    ['en', '1. Open the form.\n2. Press “Return”.', '1. Open the form;\n2. Press “Return”;'],
  ];

  test.each(pairs)('TEXT-6, LIST-SEMICOLON: finds and mends in %s "%s"', (language, bad, good) => {
    expect(corrected('LIST-SEMICOLON', bad, { language })).toBe(good);
    expect(findings('LIST-SEMICOLON', good, { language })).toEqual([]);
  });

  test('TEXT-6, LIST-SEMICOLON: finds the one item that lacks it', () => {
    expect(findings('LIST-SEMICOLON', '- лёгкий\n- прочный;')).toMatchObject([{ severity: 'warn', span: [2, 8], replacement: 'лёгкий;' }]);
  });

  test('TEXT-6, LIST-SEMICOLON, C-24: the last item may end in a full stop where the brand says so', () => {
    const place = { settings: { 'list.lastItemPeriod': true } };
    expect(found('LIST-SEMICOLON', '- лёгкий.\n- прочный.', place)).toEqual(['лёгкий.']);
    expect(found('LIST-SEMICOLON', '- лёгкий;\n- прочный.')).toEqual(['прочный.']);
  });

  test.each([
    ['ru', 'Товар есть.\n\nДоставим завтра.'],
    ['ru', '8) восьмой пункт;'],
    ['ru', 'Плюсы:\n- лёгкий;\n- https://shop.example/x1'],
    ['ru', '1. Телефон:\n   - лёгкий;\n2. Чехол;'],
    ['ru', '- Спасибо за ожидание.'],
    ['ru', '1. лёгкий\n  и прочный;\n2. новый;'],
    ['en', '- light;\n\n- cheap;'],
  ])('TEXT-6, LIST-SEMICOLON: passes in %s "%s"', (language, text) => {
    expect(findings('LIST-SEMICOLON', text, { language })).toEqual([]);
  });

  test('TEXT-6, LIST-SEMICOLON: finds a question in a list, and leaves its wording to the agent', () => {
    expect(findings('LIST-SEMICOLON', '- Какой цвет?\n- чёрный;')).toMatchObject([{ replacement: null }]);
  });
});
