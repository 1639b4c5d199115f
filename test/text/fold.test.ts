import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText, originalSpan } from '../../src/text/fold.ts';

/** Signs that change their length, go away, or join the one before. */
const hostile = fc.constantFrom(
  'a',
  'Ё',
  'İ',
  'ß',
  'e',
  '\u0307',
  '\u030c',
  ' ',
  '\n',
  '\r',
  '\u00a0',
  '\u200d',
  '\u00ad',
  '🙂',
  '\ud83d',
  '\ude42',
  '…',
  '«',
  'ﬁ',
);

describe('folding a text', () => {
  test.each([
    ['Ёлка — «Дом»…', 'елка - "дом"…'],
    ['  Не\u00a0 знаю \n ну ', 'не знаю\nну'],
    ['I don’t', "i don't"],
    ['Žydrūnė'.normalize('NFD'), 'žydrūnė'],
    ['ЧЁРНЫЙ й', 'черный й'],
    ['a\u00adb\u200bc', 'abc'],
    ['', ''],
    [' \n ', ''],
  ])('makes "%s" "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('keeps the way back to the original', () => {
    const text = '  До   свидания\u00a0 Žydrūnė '.normalize('NFD');
    const folded = fold(text);
    const at = folded.text.indexOf('žydrūnė');
    expect(text.slice(...originalSpan(folded, at, at + 7, text.length)).normalize('NFC')).toBe('Žydrūnė');
    expect(text.slice(...originalSpan(folded, 0, 11, text.length)).normalize('NFC')).toBe('До   свидания');
  });

  test('gives spans within the text that never turn round', () => {
    fc.assert(
      fc.property(fc.string({ unit: hostile, maxLength: 40 }), (text) => {
        const folded = fold(text);
        const spans = Array.from({ length: folded.text.length }, (_, index) => originalSpan(folded, index, index + 1, text.length));
        return spans.every(([start, end], index) => start >= (spans[index - 1]?.[0] ?? 0) && end >= start && end <= text.length);
      }),
    );
  });

  test('is done once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
    );
  });
});
