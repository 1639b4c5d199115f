import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('splitting sentences', () => {
  test.each([
    ['Один. Два! Три? Четыре…', ['Один.', 'Два!', 'Три?', 'Четыре…']],
    [
      'Цена 14.50 руб. за штуку, т. е. недорого. Есть на складе. Доставим завтра.',
      ['Цена 14.50 руб. за штуку, т. е. недорого.', 'Есть на складе.', 'Доставим завтра.'],
    ],
    ['Оплата картой, наличными и т.д. Доставка завтра.', ['Оплата картой, наличными и т.д.', 'Доставка завтра.']],
    ['Tinka, pvz. raudona. Gerai.', ['Tinka, pvz. raudona.', 'Gerai.']],
    ['Mamy np. czerwony kolor. Dobrze.', ['Mamy np. czerwony kolor.', 'Dobrze.']],
    ['Please see https://shop.example/x1.html?a=1.5 for more. Thank you.', ['Please see https://shop.example/x1.html?a=1.5 for more.', 'Thank you.']],
    ['Ждём в 14:00. До 16.30 открыто.', ['Ждём в 14:00.', 'До 16.30 открыто.']],
    ['Hello, Ms. Smith. How are you?', ['Hello, Ms. Smith.', 'How are you?']],
    ['Первая строка\nВторая строка', ['Первая строка', 'Вторая строка']],
    ['Он сказал: «Хорошо.» И ушёл.', ['Он сказал: «Хорошо.»', 'И ушёл.']],
    ['Правда?! Да.', ['Правда?!', 'Да.']],
    ['', []],
    ['... !!!', []],
  ])('of "%s"', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});
