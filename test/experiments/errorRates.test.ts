import { describe, expect, it } from 'vitest';
import { simulate, type Course } from '../../scripts/experiments/simulate.ts';

/** 1,000 experiments, each from its own seed; the rest of what was measured is made by `scripts/experimentErrors.ts`. */
const REPETITIONS = 1_000;

function outcomes(course: Course) {
  const all = Array.from({ length: REPETITIONS }, (_, seed) => simulate(course, seed + 1));
  const share = (is: (outcome: (typeof all)[number]) => boolean): number => all.filter(is).length / REPETITIONS;
  return { share };
}

describe('the report over 1,000 experiments', () => {
  it('stays silent without a difference, however often it is looked at', () => {
    const { share } = outcomes({ periods: [{ weights: [1, 1], rates: [0.2, 0.2], conversations: 1_000 }], lookEvery: 100 });
    expect(share(({ firstVerdict }) => firstVerdict !== null)).toBeLessThan(0.05);
    // An interval for one look is no verdict for ten: that is why there is another one.
    expect(share(({ plainAtLast }) => plainAtLast)).toBeLessThan(0.08);
    expect(share(({ plainAtSome }) => plainAtSome)).toBeGreaterThan(0.1);
  }, 30_000);

  it('stays silent where the weights changed along with how many agree', () => {
    const periods = [
      { weights: [9, 1], rates: [0.1, 0.1], conversations: 500 },
      { weights: [1, 1], rates: [0.4, 0.4], conversations: 500 },
    ];
    const { share } = outcomes({ periods, lookEvery: 250 });
    expect(share(({ firstVerdict }) => firstVerdict !== null)).toBeLessThan(0.05);
  }, 30_000);

  it('finds 20 against 30 per cent with 1,000 conversations each, and holds the difference all along', () => {
    const { share } = outcomes({ periods: [{ weights: [1, 1], rates: [0.2, 0.3], conversations: 2_000 }], lookEvery: 500 });
    expect(share(({ lastVerdicts }) => lastVerdicts[0] === 'better')).toBeGreaterThan(0.95);
    expect(share(({ lastVerdicts }) => lastVerdicts[0] === 'worse')).toBe(0);
    expect(share(({ heldThroughout }) => heldThroughout)).toBeGreaterThan(0.95);
  }, 30_000);
});
