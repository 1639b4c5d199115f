import { describe, expect, test } from 'vitest';
import { contact, findings, found, type Pair } from './linting.ts';

describe('OFFER-6, SRCH-2, BARE-LINK: a question is answered in words, not by a link', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'https://shop.example/x1 там всё есть', 'Главное:\n- вес 300 г;\n- батарея на 10 часов;\n- гарантия 2 года;\nhttps://shop.example/x1'],
    ['lt', 'Viskas čia: www.parduotuve.lt/x1', 'Svoris 300 g, baterija veikia 10 valandų: www.parduotuve.lt/x1'],
    ['pl', 'Proszę: sklep.pl/x1', 'Waży 300 g, bateria działa 10 godzin: sklep.pl/x1'],
    ['en', 'See https://shop.example/x1.', 'It weighs 300 g and runs for 10 hours: https://shop.example/x1.'],
  ];

  test.each(pairs)('OFFER-6, SRCH-2, BARE-LINK: finds in %s "%s", passes "%s"', (language, bad, good) => {
    for (const state of ['answer', 'discovery', undefined]) {
      expect(findings('BARE-LINK', bad, { language, state })).toMatchObject([{ severity: 'error' }]);
      expect(findings('BARE-LINK', good, { language, state })).toEqual([]);
    }
  });

  test('OFFER-6, BARE-LINK: points at the link', () => {
    expect(found('BARE-LINK', 'Смотрите тут: https://shop.example/x1, там всё есть.')).toEqual(['https://shop.example/x1']);
  });

  test('OFFER-6, BARE-LINK: asks what the customer wanted to know', () => {
    const after = (...customerMeant: string[]) => findings('BARE-LINK', 'https://shop.example/x1', { contact: contact({ customerMeant }) }).length;
    expect([after('customer.asks-characteristics'), after('customer.asks'), after(), after('customer.agrees')]).toEqual([1, 1, 1, 0]);
  });

  test.each([
    ['offer', '-----\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n\nМинусы:\n- дорогой;\n-----'],
    ['feedback', 'Оцените нас: https://shop.example/rate'],
    ['farewell', 'Всего доброго! https://shop.example'],
    ['answer', 'Почта: info@shop.lt'],
    ['answer', 'Срок гарантии 1.5 года.'],
  ])('OFFER-6, BARE-LINK: passes in state %s "%s"', (state, text) => {
    expect(findings('BARE-LINK', text, { state })).toEqual([]);
  });

  test('OFFER-6, BARE-LINK: follows the setting', () => {
    expect(findings('BARE-LINK', 'Там всё есть: https://shop.example/x1', { settings: { 'link.minWords': 3 } })).toEqual([]);
  });
});

describe('CHAN-2, URL-IN-PHONE: no web address is read out on the telephone', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Подробности на https://shop.example/x1', 'Скажу главное: вес триста граммов.'],
    ['lt', 'Informacija adresu www.parduotuve.lt.', 'Pasakysiu svarbiausia: svoris trys šimtai gramų.'],
    ['pl', 'Szczegóły są na sklep.pl/x1.', 'Powiem najważniejsze: waży trzysta gramów.'],
    ['en', 'You will find it at shop.com', 'In short: it weighs three hundred grams.'],
  ];

  test.each(pairs)('CHAN-2, URL-IN-PHONE: finds in %s "%s", passes "%s"', (language, bad, good) => {
    expect(findings('URL-IN-PHONE', bad, { language, channel: 'phone' })).toMatchObject([{ severity: 'error' }]);
    expect(findings('URL-IN-PHONE', good, { language, channel: 'phone' })).toEqual([]);
    expect(findings('URL-IN-PHONE', bad, { language, channel: 'chat' })).toEqual([]);
  });

  test('CHAN-2, URL-IN-PHONE: points at each address, without the punctuation behind it', () => {
    expect(found('URL-IN-PHONE', 'Адрес (www.a.lt), или https://b.example/x?y=1.', { channel: 'phone' })).toEqual([
      'www.a.lt',
      'https://b.example/x?y=1',
    ]);
  });

  test.each([
    'Pigu.lt, Rūta, laba diena!',
    'Пишите на info@shop.lt',
    'Цена 14.50 руб.',
    'Завтра.Спасибо',
    'Работаем с 9.00 до 18.00, т.е. весь день',
  ])('CHAN-2, URL-IN-PHONE: passes "%s"', (text) => {
    expect(findings('URL-IN-PHONE', text, { channel: 'phone', brand: { name: 'Pigu.lt' } })).toEqual([]);
  });
});
