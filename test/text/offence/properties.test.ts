import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseOffence } from '../../../src/text/offence/recogniseOffence.ts';
import { languages } from '../../support/people.ts';

const pieces = fc.constantFrom(
  ...[
    'х',
    'у',
    'й',
    'xy',
    'п*',
    'бля',
    'f',
    'u c',
    'k*',
    '3',
    '0',
    '@',
    '*',
    '-',
    '.',
    ' ',
    '\n',
    'вы ',
    'ты ',
    'kur',
    'wa',
    'ё',
    'e\u0301',
    '\u200b',
    '🙂',
    '\ud83d',
    'ＦＵ',
    'ﬀ',
    'ß',
    'İ',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('ABUSE-3: is read without a fault, and spans lie within it, on whole letters', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...languages), (text, language) => {
        for (const { span, confidence } of recogniseOffence(text, language)) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('ABUSE-3: a swear word is found wherever it stands among others', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(3_000), (before, after) => {
        const text = `${'спасибо '.repeat(before)}пиздец${' спасибо'.repeat(after)}`;
        const start = before * 'спасибо '.length;
        expect(recogniseOffence(text, 'ru')).toMatchObject([{ kind: 'swears', span: [start, start + 6] }]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('time', () => {
  const shortest = (text: string, language: string): number => {
    let best = Infinity;
    for (let run = 0; run < 5; run += 1) {
      const before = performance.now();
      recogniseOffence(text, language);
      best = Math.min(best, performance.now() - before);
    }
    return best;
  };

  it.each(['х ', 'a ', '*', 'х', 'ху', 'х*', 'п1', 'бл-', 'f.', 'вы ', 'пошел ', 'у тебя есть ', 'Где мой заказ, пожалуйста? ', 'x\u0301', '🙂'])(
    'ABUSE-3: ten times the text takes about ten times the time: %j',
    (unit) => {
      const text = (length: number): string => unit.repeat(Math.ceil(length / unit.length));
      shortest(text(8_000), 'ru');
      // Generous, for the machine is shared; what is not linear comes to a hundred.
      expect(shortest(text(80_000), 'ru') / (shortest(text(8_000), 'ru') + 0.05)).toBeLessThan(40);
    },
  );
});
