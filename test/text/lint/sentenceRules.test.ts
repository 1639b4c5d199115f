import { describe, expect, test } from 'vitest';
import { corrected, findings, found, type Pair } from './linting.ts';

const words = (count: number): string => `${Array.from({ length: count }, (_, index) => `слово${index}`).join(' ')}.`;

describe('TEXT-11, TEXT-14, SENTENCE-LONG: a sentence has 25 words at most', () => {
  const pairs: readonly Pair[] = [
    ['ru', words(26), words(25)],
    [
      'lt',
      'Norėčiau pasakyti, kad jūsų užsakymas, kurį pateikėte praėjusią savaitę, šiuo metu yra mūsų sandėlyje, iš kurio jis, kai tik kurjeris atvyks, bus išsiųstas jums adresu, kurį nurodėte savo paskyroje.',
      'Jūsų užsakymas yra mūsų sandėlyje. Kurjeris jį pristatys rytoj.',
    ],
    [
      'pl',
      'Chcę powiedzieć, że Pani zamówienie, które złożyła Pani w zeszłym tygodniu, jest teraz w naszym magazynie, z którego zostanie wysłane na adres, który podała Pani na swoim koncie.',
      'Pani zamówienie jest w naszym magazynie. Kurier dostarczy je jutro.',
    ],
    [
      'en',
      'I would like to tell you that your order, which you placed last week, is now at our warehouse, from which it will be sent to the address that you gave in your account.',
      'Your order is at our warehouse. The courier will bring it tomorrow.',
    ],
  ];

  test.each(pairs)('TEXT-11, TEXT-14, SENTENCE-LONG: finds in %s "%s"', (language, bad, good) => {
    for (const channel of ['chat', 'phone'] as const) {
      expect(findings('SENTENCE-LONG', bad, { language, channel })).toMatchObject([{ severity: 'warn', span: [0, bad.length] }]);
      expect(findings('SENTENCE-LONG', good, { language, channel })).toEqual([]);
    }
  });

  test('TEXT-11, SENTENCE-LONG: counts a link as a word and a dash as none, and no item of a list', () => {
    expect(found('SENTENCE-LONG', words(24).replace('слово3 ', 'слово3 – https://shop.example/a/b/c?d=e-f ').replace(/\.$/, ''))).toEqual([]);
    expect(found('SENTENCE-LONG', Array.from({ length: 30 }, (_, index) => `- пункт ${index};`).join('\n'))).toEqual([]);
  });

  test('TEXT-11, SENTENCE-LONG: names the sentence and follows the setting', () => {
    const text = `Коротко. ${words(11)} Ещё короче.`;
    expect(found('SENTENCE-LONG', text, { settings: { 'sentence.maxWords': 10 } })).toEqual([words(11)]);
    expect(found('SENTENCE-LONG', text)).toEqual([]);
  });
});

describe('TEXT-11, SENTENCE-UNFINISHED: a message does not break off', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Я проверю, но', 'Я проверю и перезвоню.'],
    ['ru', 'Сейчас посмотрю,', 'Сейчас посмотрю.'],
    ['ru', 'Сейчас посмотрю... :)', 'Сейчас посмотрю :)'],
    ['lt', 'Norėčiau pasakyti, kad...', 'Jūsų užsakymas jau pakeliui.'],
    ['lt', 'Patikrinsiu ir', 'Patikrinsiu ir perskambinsiu.'],
    ['pl', 'Sprawdzę, ale…', 'Sprawdzę i oddzwonię.'],
    ['pl', 'Paczka jest, więc', 'Paczka jest, więc ją wyślemy.'],
    ['en', 'I will check and', 'I will check and call you back.'],
    ['en', 'It is in stock, but', 'It is in stock.'],
  ];

  test.each(pairs)('TEXT-11, SENTENCE-UNFINISHED: finds in %s "%s", passes "%s"', (language, bad, good) => {
    for (const channel of ['chat', 'phone'] as const) {
      expect(findings('SENTENCE-UNFINISHED', bad, { language, channel })).toMatchObject([{ severity: 'warn' }]);
      expect(findings('SENTENCE-UNFINISHED', good, { language, channel })).toEqual([]);
    }
  });

  test('TEXT-11, SENTENCE-UNFINISHED: points at what breaks off', () => {
    expect(found('SENTENCE-UNFINISHED', 'Я проверю, но ')).toEqual(['но']);
    expect(found('SENTENCE-UNFINISHED', 'Norėčiau pasakyti, kad...', { language: 'lt' })).toEqual(['kad...']);
    expect(found('SENTENCE-UNFINISHED', 'Минуту… ')).toEqual(['…']);
  });

  test('TEXT-11, SENTENCE-UNFINISHED: ends with a full stop what is whole but for its end', () => {
    expect(corrected('SENTENCE-UNFINISHED', 'Сейчас посмотрю,')).toBe('Сейчас посмотрю.');
    expect(corrected('SENTENCE-UNFINISHED', 'Сейчас посмотрю ...')).toBe('Сейчас посмотрю.');
    expect(corrected('SENTENCE-UNFINISHED', 'Я проверю, но')).toBe('Я проверю, но');
  });

  test.each([
    ['ru', 'Вам подходит вариант А'],
    ['ru', 'Правда?..'],
    ['ru', 'Секунду... сейчас посмотрю.'],
    ['ru', 'Оплата картой, наличными и т. д.'],
    ['ru', 'Плюсы:\n- лёгкий;'],
    ['ru', ''],
    ['lt', 'Ar to norėjote?'],
    ['pl', 'Witamina A'],
    ['en', 'I think so.'],
    ['en', 'Is that all?'],
  ])('TEXT-11, SENTENCE-UNFINISHED: passes in %s "%s"', (language, text) => {
    expect(findings('SENTENCE-UNFINISHED', text, { language })).toEqual([]);
  });
});
