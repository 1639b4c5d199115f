import { describe, expect, test } from 'vitest';
import { corrected, findings, found, type Pair } from './linting.ts';

describe('TEXT-2, PARA-3: a paragraph has three sentences at most', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Один. Два. Три. Четыре.', 'Один. Два. Три.\n\nЧетыре.'],
    [
      'lt',
      'Užsakymas paruoštas. Kurjeris jau išvyko. Jis atvyks rytoj. Ar jums tinka?',
      'Užsakymas paruoštas. Kurjeris jau išvyko. Jis atvyks rytoj.\n\nAr jums tinka?',
    ],
    [
      'pl',
      'Paczka jest u nas. Kurier już jedzie. Będzie jutro. Czy to pasuje?',
      'Paczka jest u nas. Kurier już jedzie. Będzie jutro.\n\nCzy to pasuje?',
    ],
    [
      'en',
      'It is packed. It left today. It comes tomorrow. Does that suit you?',
      'It is packed. It left today. It comes tomorrow.\n\nDoes that suit you?',
    ],
  ];

  test.each(pairs)('TEXT-2, PARA-3: finds and splits in %s "%s"', (language, bad, good) => {
    expect(findings('PARA-3', bad, { language })).toMatchObject([{ severity: 'warn', span: [0, bad.length], replacement: good }]);
    expect(findings('PARA-3', good, { language })).toEqual([]);
  });

  test.each([
    ['ru', 'Цена 14.50 руб. за штуку, т. е. недорого. Есть на складе. Доставим завтра.'],
    ['ru', 'Один. Два. Три. :)'],
    ['ru', 'Плюсы:\n- лёгкий;\n- прочный;\n- дешёвый;\n- новый;\n- чёрный;'],
    ['lt', 'Kaina 14,50 Eur, pvz., už mažą. Yra sandėlyje. Pristatysime rytoj.'],
    ['pl', 'Mamy np. czerwony. Jest w magazynie, ul. Długa 5. Wyślemy jutro.'],
    ['en', 'See https://shop.example/x1.html?a=1.5 for more, e.g. sizes. It is in stock. We deliver.'],
  ])('TEXT-2, PARA-3: passes in %s "%s"', (language, text) => {
    expect(findings('PARA-3', text, { language })).toEqual([]);
  });

  test('TEXT-2, PARA-3: judges each paragraph, and says where it stands', () => {
    const text = '  Коротко.\n\nОдин. Два! Три? Четыре… Пять. Шесть. Семь.\r\n\r\nКонец.';
    expect(found('PARA-3', text)).toEqual(['Один. Два! Три? Четыре… Пять. Шесть. Семь.']);
    expect(corrected('PARA-3', text)).toContain('Один. Два! Три?\n\nЧетыре… Пять. Шесть.\n\nСемь.');
  });

  test('TEXT-2, PARA-3, C-23: leaves set forms alone, and notes for a colleague', () => {
    const text = 'Один. Два. Три. Четыре.';
    const found = (state: string) => findings('PARA-3', text, { state }).length;
    expect([found('greeting'), found('invite'), found('farewell'), found('transfer.brief'), found('answer')]).toEqual([0, 0, 0, 0, 1]);
  });

  test('TEXT-2, PARA-3: follows the setting, and is about chats only', () => {
    expect(corrected('PARA-3', 'Один. Два. Три.', { settings: { 'paragraph.maxSentences': 2 } })).toBe('Один. Два.\n\nТри.');
    expect(findings('PARA-3', 'Один. Два. Три. Четыре.', { channel: 'phone' })).toEqual([]);
  });
});

describe('TEXT-3, PARA-GAP: a blank line stands between paragraphs', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Первое.\nВторое.', 'Первое.\n\nВторое.'],
    ['ru', 'Первое. \r\n Второе.\nТретье.', 'Первое.\n\nВторое.\n\nТретье.'],
    ['lt', 'Užsakymas paruoštas.\nKurjeris atvyks rytoj.', 'Užsakymas paruoštas.\n\nKurjeris atvyks rytoj.'],
    ['pl', 'Paczka czeka.\nKurier będzie jutro.', 'Paczka czeka.\n\nKurier będzie jutro.'],
    ['en', 'It is packed.\nIt comes tomorrow.', 'It is packed.\n\nIt comes tomorrow.'],
  ];

  test.each(pairs)('TEXT-3, PARA-GAP: finds and mends in %s "%s"', (language, bad, good) => {
    expect(corrected('PARA-GAP', bad, { language })).toBe(good);
    expect(findings('PARA-GAP', good, { language })).toEqual([]);
  });

  test('TEXT-3, PARA-GAP: points at the break between the lines', () => {
    expect(findings('PARA-GAP', 'Первое.\nВторое.')).toMatchObject([{ severity: 'warn', span: [7, 8], replacement: '\n\n' }]);
  });

  test.each([
    'Одна строка.',
    'Плюсы:\n- лёгкий;\n- прочный;\nПодходит ли Вам?',
    'Главное:\n- вес 300 г;\n- гарантия 2 года;\nhttps://shop.example/x1',
    'Вот товар:\nhttps://shop.example/x1',
    '-----\nТелефон X1\nhttps://shop.example/x1\n\nПлюсы:\n- лёгкий;\n\nМинусы:\n- дорогой;\n-----',
    'Плюсы:\nлёгкий;\nпрочный;',
  ])('TEXT-3, PARA-GAP: passes "%s"', (text) => {
    expect(findings('PARA-GAP', text)).toEqual([]);
  });
});

describe('TEXT-1, NEW-THOUGHT: every new thought begins a paragraph', () => {
  const pairs: readonly Pair[] = [
    ['ru', 'Товар есть. По поводу оплаты напишу отдельно.', 'Товар есть.\n\nПо поводу оплаты напишу отдельно.'],
    ['ru', 'Заказ собран. Кроме того, курьер уже в пути.', 'Заказ собран.\n\nКроме того, курьер уже в пути.'],
    ['ru', 'Заказ собран :) Также можно оплатить картой.', 'Заказ собран :) Также можно оплатить картой.'],
    ['lt', 'Prekė yra. Dėl apmokėjimo parašysiu atskirai.', 'Prekė yra.\n\nDėl apmokėjimo parašysiu atskirai.'],
    ['lt', 'Užsakymas paruoštas. Be to, galioja nuolaida.', 'Užsakymas paruoštas.\n\nBe to, galioja nuolaida.'],
    ['pl', 'Towar jest. Jeśli chodzi o płatność, napiszę osobno.', 'Towar jest.\n\nJeśli chodzi o płatność, napiszę osobno.'],
    ['pl', 'Paczka czeka. Ponadto mamy rabat.', 'Paczka czeka.\n\nPonadto mamy rabat.'],
    ['en', 'It is in stock. As for payment, I will write separately.', 'It is in stock.\n\nAs for payment, I will write separately.'],
    ['en', 'It is packed. Regarding the refund, it takes two days.', 'It is packed.\n\nRegarding the refund, it takes two days.'],
  ];

  test.each(pairs)('TEXT-1, NEW-THOUGHT: finds and splits in %s "%s"', (language, bad, good) => {
    expect(corrected('NEW-THOUGHT', bad, { language })).toBe(good);
    expect(findings('NEW-THOUGHT', good, { language })).toEqual([]);
  });

  test('TEXT-1, NEW-THOUGHT: is no more than information, and stands from the gap to the word', () => {
    expect(findings('NEW-THOUGHT', 'Товар есть. По поводу оплаты напишу отдельно.')).toMatchObject([{ severity: 'info', span: [11, 14] }]);
  });

  test.each([
    ['ru', 'По поводу оплаты напишу отдельно.'],
    ['ru', 'Товар есть.\nТакже есть чехол.'],
    ['ru', 'Мы говорили по поводу оплаты. Она прошла.'],
    ['lt', 'Kurjeris vėluoja. Dėl to atsiprašome.'],
    ['pl', 'Paczka jest. Co dokładnie jest w środku, sprawdzę.'],
    ['en', 'It is packed. You also get a discount.'],
  ])('TEXT-1, NEW-THOUGHT: passes in %s "%s"', (language, text) => {
    expect(findings('NEW-THOUGHT', text, { language })).toEqual([]);
  });
});
