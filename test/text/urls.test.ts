import { describe, expect, test } from 'vitest';
import { urlsIn } from '../../src/text/urls.ts';

const found = (text: string): string[] => urlsIn(text).map(([start, end]) => text.slice(start, end));

describe('CHAN-2, OFFER-6: web addresses in a text', () => {
  test.each([
    ['Смотрите https://shop.example/x1.', ['https://shop.example/x1']],
    ['(https://shop.example/a_(b)), www.a.lt; и HTTP://B.COM!', ['https://shop.example/a_(b))', 'www.a.lt', 'HTTP://B.COM']],
    ['Adresas: Pigu.lt/telefonai?psl=2, arba «varle.lt».', ['Pigu.lt/telefonai?psl=2', 'varle.lt']],
    ['на сайте магазин.рф', ['магазин.рф']],
    ['см.https://a.example/x', ['https://a.example/x']],
    ['http://localhost:3000/x', ['http://localhost:3000/x']],
  ])('CHAN-2: of "%s"', (text, urls) => {
    expect(found(text)).toEqual(urls);
  });

  test.each([
    'Цена 14.50 руб., т.е. недорого.',
    'info@shop.lt',
    'Завтра.Спасибо за ожидание',
    'Please.it is ready',
    'версия 2.0.1',
    'e.g. this',
    'Kid Mir...',
    '14:00',
    '',
  ])('CHAN-2: are not in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
