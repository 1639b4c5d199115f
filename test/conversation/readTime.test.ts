import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from '../../src/conversation/readTime.ts';

describe('readTime', () => {
  it.each([
    ['2026-01-05T10:00:00Z', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05T10:00Z', '2026-01-05T10:00:00.000Z'],
    ['2026-01-05T12:30:00.250+02:30', '2026-01-05T10:00:00.250Z'],
    ['2026-01-05T12:30:00+0230', '2026-01-05T10:00:00.000Z'],
    ['2024-02-29T23:59:59.999999999-01:00', '2024-03-01T00:59:59.999Z'],
  ])('reads %s', (text, time) => {
    expect(new Date(readTime(text) ?? NaN).toISOString()).toBe(time);
  });

  it.each([
    ['a time without a zone', '2026-01-05T10:00:00'],
    ['a date', '2026-01-05'],
    ['words', 'yesterday'],
    ['the way of e-mails', 'Mon, 05 Jan 2026 10:00:00 GMT'],
    ['a day that the month does not have', '2026-04-31T10:00:00Z'],
    ['29 February of another year', '2026-02-29T10:00:00Z'],
    ['29 February of a century', '2100-02-29T10:00:00Z'],
    ['a thirteenth month', '2026-13-01T10:00:00Z'],
    ['an hour 25', '2026-01-05T25:00:00Z'],
    ['a zone that is none', '2026-01-05T10:00:00+25:00'],
    ['a year before all telephones', '0001-01-01T00:00:00Z'],
    ['a year with five digits', '+12026-01-05T10:00:00Z'],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => {
    expect(readTime(text)).toBeUndefined();
  });

  it('reads what Date writes', () => {
    const dates = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true });
    fc.assert(fc.property(dates, (date) => readTime(date.toISOString()) === date.getTime()));
  });
});
