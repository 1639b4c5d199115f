import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/text/layout.ts';

const items = (text: string): string[][] => layoutOf(text).lists.map((list) => list.items.map(({ start, end }) => text.slice(start, end)));
const kinds = (text: string): string[] => layoutOf(text).lines.map(({ kind }) => kind);
const paragraphs = (text: string): string[] => layoutOf(text).paragraphs.map(({ start, end }) => text.slice(start, end));

describe('TEXT-3, TEXT-5: how a message is laid out', () => {
  test('TEXT-5: lists are read with their items, whatever their markers', () => {
    expect(items('Плюсы:\r\n- лёгкий;\r\n• прочный;\r\n\r\n1) раз;\n2) два;')).toEqual([['лёгкий;', 'прочный;', 'раз;', 'два;']]);
    expect(items('а) раз;\nб) два;\n\nТекст.\n\n3. три;\n10. десять;')).toEqual([
      ['раз;', 'два;'],
      ['три;', 'десять;'],
    ]);
    expect(items('Плюсы:\nлёгкий;\nпрочный')).toEqual([['лёгкий;', 'прочный']]);
    expect(items('1. первый\n   и ещё;\n2. второй;')).toEqual([['первый\n   и ещё;', 'второй;']]);
  });

  test.each(['- Спасибо.', '14.50 руб.', '5 января', 'А. Петров', '— Да.', '-5 градусов', '1.5 кг', '* сноска', '**важно**'])(
    'TEXT-5: "%s" is no list',
    (text) => {
      expect(items(text)).toEqual([]);
      expect(kinds(text)).toEqual(['text']);
    },
  );

  test('TEXT-3: a line of text and what hangs on it is a paragraph; product cards hold none', () => {
    expect(paragraphs('Раз.\n\nПлюсы:\n- а;\n\n- б;\nhttps://a.example\nДва.')).toEqual(['Раз.', 'Плюсы:\n- а;\n\n- б;\nhttps://a.example', 'Два.']);
    expect(paragraphs('Вот:\n-----\nX1\nhttps://a.example\n\nПлюсы:\n- а;\n-----\nПодходит?')).toEqual(['Вот:', 'Подходит?']);
    expect(paragraphs('')).toEqual([]);
  });

  test('TEXT-3: lines of text right under each other are told', () => {
    expect(layoutOf('Раз.\nДва.\n\nТри.').gapless.map(([above, below]) => [above.end, below.start])).toEqual([[4, 5]]);
  });
});
