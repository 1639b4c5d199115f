import { describe, expect, test } from 'vitest';
import { withinTime } from '../../src/text/deadlines.ts';

describe('CB-3, FUP-1: a promised time in words', () => {
  test.each([
    ['ru', ['в течение пяти минут', 'в течение 1 минуты', 'в течение 10 минут', 'в течение 21 минуты', 'в течение 1 часа', 'в течение 24 часов']],
    ['lt', ['per penkias minutes', 'per 1 minutę', 'per 10 minučių', 'per 21 minutę', 'per 1 valandą', 'per 24 valandas']],
    ['pl', ['w ciągu pięciu minut', 'w ciągu 1 minuty', 'w ciągu 10 minut', 'w ciągu 21 minut', 'w ciągu 1 godziny', 'w ciągu 24 godzin']],
    ['en', ['within five minutes', 'within 1 minute', 'within 10 minutes', 'within 21 minutes', 'within 1 hour', 'within 24 hours']],
  ])('CB-3: in %s', (language, texts) => {
    expect([300, 60, 600, 1260, 3600, 86_400].map((seconds) => withinTime(seconds, language))).toEqual(texts);
  });

  test('CB-3: nothing is promised without time or words', () => {
    expect([withinTime(0, 'ru'), withinTime(Number.NaN, 'ru'), withinTime(300, 'de')]).toEqual([null, null, null]);
  });
});
