import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceSequence, timesNeeded } from '../../src/experiments/confidenceSequence.ts';
import { isBalanced } from '../../src/experiments/isBalanced.ts';
import { shareAbove, standardDeviationsFor } from '../../src/experiments/normal.ts';
import { weighDifferences, type Arm, type Pair } from '../../src/experiments/weighRates.ts';
import { wilson } from '../../src/experiments/wilson.ts';

const arm = (goals: number, shown: number): Arm => ({ goals, shown });
const counted = fc.integer({ min: 1, max: 5_000 }).chain((shown) => fc.integer({ min: 0, max: shown }).map((goals) => arm(goals, shown)));

describe('the normal distribution', () => {
  it('has the quantiles of the tables', () => {
    expect(standardDeviationsFor(0.95)).toBeCloseTo(1.959964, 5);
    expect(standardDeviationsFor(0.99)).toBeCloseTo(2.575829, 5);
    expect(shareAbove(1.959964)).toBeCloseTo(0.025, 6);
    expect(shareAbove(-1)).toBeCloseTo(0.841345, 5);
  });
});

describe('the interval of a rate', () => {
  const Z = standardDeviationsFor(0.95);

  // As R's binom.confint(method = "wilson") and Newcombe's table of 1998 have it.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('of %i in %i is from %f to %f', (goals, shown, low, high) => {
    const interval = wilson(goals / shown, shown, Z);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });

  it('holds the rate and stays within 0 and 1', () => {
    fc.assert(
      fc.property(counted, ({ goals, shown }) => {
        const [low, high] = wilson(goals / shown, shown, Z);
        expect(0 <= low && low <= goals / shown && goals / shown <= high && high <= 1).toBe(true);
      }),
    );
  });
});

describe('a difference weighed over groups', () => {
  it('of one group is that of its rates', () => {
    expect(weighDifferences([{ control: arm(20, 100), variant: arm(60, 200) }])?.estimate).toBeCloseTo(0.1, 12);
  });

  it('of two groups weighs each by what it can tell (Mantel and Haenszel)', () => {
    const groups: Pair[] = [
      { control: arm(10, 100), variant: arm(30, 100) },
      { control: arm(50, 100), variant: arm(150, 300) },
    ];
    // Weights 50 and 75, differences 0.2 and 0.
    expect(weighDifferences(groups)?.estimate).toBeCloseTo((50 * 0.2) / 125, 12);
  });

  it('is nothing where it is nothing in each group, though the sums of all counts would differ (Simpson)', () => {
    const groups: Pair[] = [
      { control: arm(90, 900), variant: arm(10, 100) },
      { control: arm(200, 500), variant: arm(200, 500) },
    ];
    expect(weighDifferences(groups)?.estimate).toBeCloseTo(0, 12);
    expect(210 / 600 - 290 / 1_400).toBeGreaterThan(0.14);
  });

  it('leaves out groups with one arm, and is none where no other is left', () => {
    const whole = { control: arm(10, 100), variant: arm(30, 100) };
    expect(weighDifferences([whole, { control: arm(7, 9), variant: arm(0, 0) }])).toEqual(weighDifferences([whole]));
    expect(weighDifferences([{ control: arm(7, 9), variant: arm(0, 0) }])).toBeNull();
    expect(weighDifferences([])).toBeNull();
  });

  it('turns round with the arms', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ control: counted, variant: counted }), { minLength: 1, maxLength: 5 }), (groups) => {
        const there = weighDifferences(groups)!;
        const back = weighDifferences(groups.map(({ control, variant }) => ({ control: variant, variant: control })))!;
        expect(back.estimate).toBeCloseTo(-there.estimate, 10);
        expect(back.variance).toBeCloseTo(there.variance, 8);
      }),
    );
  });
});

describe('the confidence sequence', () => {
  const score = (times: number) => weighDifferences([{ control: arm(200 * times, 1_000 * times), variant: arm(240 * times, 1_000 * times) }])!;

  it('is wider than an interval for one look, and narrows with more conversations', () => {
    const [few, many] = [score(1), score(100)].map((one) => confidenceSequence(one, 0.05));
    const plain = 1.96 * (Math.sqrt(score(1).variance) / score(1).weight);
    expect((few![1] - few![0]) / 2).toBeGreaterThan(plain);
    expect((few![1] - few![0]) / 2).toBeLessThan(2 * plain);
    expect(many![1] - many![0]).toBeLessThan((few![1] - few![0]) / 8);
    expect(many![0]).toBeGreaterThan(0);
  });

  it('is as the boundary of Robbins says', () => {
    // sqrt((112.5 + 12) log((112.5 + 12) / (12 * 0.0025))) = 32.2
    const [low, high] = confidenceSequence({ estimate: 0, weight: 500, variance: 112.5 }, 0.05);
    expect(high).toBeCloseTo(32.2 / 500, 3);
    expect(low).toBe(-high);
  });

  it('says how much longer it takes', () => {
    const times = timesNeeded(score(1), 0.05)!;
    const leavesZeroOut = (at: number) => {
      const { estimate, weight, variance } = score(1);
      return confidenceSequence({ estimate, weight: weight * at, variance: variance * at }, 0.05)[0] > 0;
    };
    expect([leavesZeroOut(times * 0.99), leavesZeroOut(times * 1.01)]).toEqual([false, true]);
    expect(timesNeeded(score(100), 0.05)).toBe(1);
    expect(timesNeeded({ ...score(1), estimate: 0 }, 0.05)).toBeNull();
  });
});

describe('the balance of variants', () => {
  const variants = [
    { id: 'a', weight: 1 },
    { id: 'b', weight: 3 },
  ];
  const given = (a: number, b: number) => [
    {
      variants,
      arms: new Map([
        ['a', arm(0, a)],
        ['b', arm(0, b)],
      ]),
    },
  ];

  it('is kept where variants were shown in the proportion of their weights', () => {
    expect(isBalanced(given(250, 750))).toBe(true);
    expect(isBalanced(given(280, 720))).toBe(true);
    expect(isBalanced(given(1, 2))).toBe(true);
    expect(isBalanced([])).toBe(true);
  });

  it('is not where one of them is missing too often', () => {
    expect(isBalanced(given(320, 680))).toBe(false);
    expect(isBalanced([...given(250, 750), { variants, arms: new Map([['a', arm(0, 400)]]) }])).toBe(false);
  });
});
