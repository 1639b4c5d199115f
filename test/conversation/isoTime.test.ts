import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTime } from '../../src/conversation/isoTime.ts';

const DAY = 86_400_000;
const asDateSays = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

describe('isoTime', () => {
  it('writes whole seconds without a fraction, others to the millisecond', () => {
    const at = Date.parse('2026-01-05T10:00:00Z');
    expect([isoTime(at), isoTime(at + 1), isoTime(at + 61_250)]).toEqual([
      '2026-01-05T10:00:00Z',
      '2026-01-05T10:00:00.001Z',
      '2026-01-05T10:01:01.250Z',
    ]);
  });

  it('writes what Date writes, whatever was asked before: to and fro over days, years, and the epoch', () => {
    const days = fc.integer({ min: -25_000, max: 40_000 });
    const within = fc.oneof(fc.integer({ min: 0, max: DAY - 1 }), fc.constantFrom(0, 1, 999, 1_000, DAY - 1, DAY - 1_000, DAY / 2));
    const time = fc.tuple(days, within).map(([day, ms]) => day * DAY + ms);
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 10 }), (times) => {
        expect(times.map(isoTime)).toEqual(times.map(asDateSays));
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
