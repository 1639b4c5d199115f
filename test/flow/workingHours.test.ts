import { describe, expect, it } from 'vitest';
import { nextWorkingTime, worksAt } from '../../src/flow/workingHours.ts';

const weekdays = (from: string, to: string): Record<string, [string, string]> =>
  Object.fromEntries(['1', '2', '3', '4', '5'].map((day) => [day, [from, to] as [string, string]]));
const shop = { timeZone: 'Europe/Vilnius', workingHours: weekdays('09:00', '18:00') };
const bar = { timeZone: 'Europe/Vilnius', workingHours: { 5: ['20:00', '03:00'] as [string, string] } };
const at = (text: string): number => Date.parse(text);
const next = (brand: Parameters<typeof nextWorkingTime>[0], text: string): string | null => {
  const time = nextWorkingTime(brand, at(text));
  return time === null ? null : new Date(time).toISOString();
};

describe('working hours', () => {
  it.each([
    ['Monday morning, before', '2026-01-05T08:59:00+02:00', false],
    ['at the opening', '2026-01-05T09:00:00+02:00', true],
    ['at the close', '2026-01-05T18:00:00+02:00', true],
    ['after it', '2026-01-05T18:01:00+02:00', false],
    ['on Sunday', '2026-01-04T12:00:00+02:00', false],
    ['in summer, when the clock is another', '2026-07-06T06:00:00Z', true],
  ])('MET-7: %s', (_name, time, works) => expect(worksAt(shop, at(time))).toBe(works));

  it('MET-7: a brand that names none, and nobody’s contact, are always open', () => {
    expect(worksAt({}, at('2026-01-04T03:00:00Z'))).toBe(true);
    expect(worksAt(null, at('2026-01-04T03:00:00Z'))).toBe(true);
    expect(worksAt({ workingHours: weekdays('09:00', '18:00') }, at('2026-01-05T09:00:00Z'))).toBe(true);
  });

  it('MET-7: hours may end on the next day', () => {
    expect(worksAt(bar, at('2026-01-09T23:00:00+02:00'))).toBe(true);
    expect(worksAt(bar, at('2026-01-10T02:00:00+02:00'))).toBe(true);
    expect(worksAt(bar, at('2026-01-10T04:00:00+02:00'))).toBe(false);
    expect(worksAt(bar, at('2026-01-09T02:00:00+02:00'))).toBe(false);
  });
});

describe('the next working time', () => {
  it.each([
    ['the same day', '2026-01-05T07:00:00+02:00', '2026-01-05T07:00:00.000Z'],
    ['the next day', '2026-01-05T19:03:20+02:00', '2026-01-06T07:00:00.000Z'],
    ['after the weekend', '2026-01-09T20:00:00+02:00', '2026-01-12T07:00:00.000Z'],
    ['after the night in which the clocks are put forward', '2026-03-28T12:00:00+02:00', '2026-03-30T06:00:00.000Z'],
    ['after the night in which they are put back', '2026-10-24T12:00:00+03:00', '2026-10-26T07:00:00.000Z'],
    ['now, when it is one', '2026-01-05T10:00:30+02:00', '2026-01-05T08:00:30.000Z'],
  ])('MET-7: %s', (_name, from, expected) => expect(next(shop, from)).toBe(expected));

  it('MET-7: at the end of all calendars there is none', () => {
    expect(() => worksAt(shop, 8.64e15)).not.toThrow();
    expect(() => nextWorkingTime(shop, 8.64e15)).not.toThrow();
  });

  it('MET-7: once a week, and never', () => {
    expect(next(bar, '2026-01-10T04:00:00+02:00')).toBe('2026-01-16T18:00:00.000Z');
    expect(next({ workingHours: {} }, '2026-01-10T04:00:00Z')).toBeNull();
  });
});
