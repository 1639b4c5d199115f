import { describe, expect, it } from 'vitest';
import { secondsOf, stepTimes } from '../../../src/cli/scenarios/stepTimes.ts';

describe('secondsOf', () => {
  it.each([
    ['0s', 0],
    ['61s', 61],
    ['2m', 120],
    ['1h', 3_600],
    ['1d', 86_400],
    ['1m30s', 90],
    ['1h 5m', 3_900],
    ['1.5s', 1.5],
    ['250ms', 0.25],
    [' 10 s ', 10],
  ])('reads %s', (text, seconds) => expect(secondsOf(text)).toBe(seconds));

  it.each(['', 's', '10', 'soon', '10s later', 'at 10s', '-5s', '10:00'])('does not take "%s" for a time', (text) =>
    expect(secondsOf(text)).toBeUndefined(),
  );
});

describe('stepTimes', () => {
  it('puts a step without a time at the instant of the one before', () => {
    expect(stepTimes([{ at: '2s' }, {}, { at: '5s' }, {}])).toEqual({ ok: true, value: [2, 2, 5, 5] });
  });

  it('puts steps before the first time at the beginning', () => {
    expect(stepTimes([{}, {}, { at: '1m' }])).toEqual({ ok: true, value: [0, 0, 60] });
  });

  it('takes a number for seconds', () => {
    expect(stepTimes([{ at: 3 }])).toEqual({ ok: true, value: [3] });
  });
});
