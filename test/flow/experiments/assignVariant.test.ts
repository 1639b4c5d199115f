import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignVariant } from '../../../src/flow/experiments/assignVariant.ts';

const experiment = (id: string, ...weights: readonly number[]) => ({
  id,
  variants: weights.map((weight, place) => ({ id: `v${place}`, weight })),
  weight: weights.reduce((sum, weight) => sum + weight, 0),
});

const CONVERSATIONS = 100_000;
const ids = Array.from({ length: CONVERSATIONS }, (_, number) => `call-${number}@pbx`);

/** Pearson's chi-square of what was counted against what the shares ask for. */
function chiSquare(counted: readonly number[], shares: readonly number[]): number {
  const all = counted.reduce((sum, count) => sum + count, 0);
  return counted.reduce((sum, count, place) => sum + (count - all * shares[place]!) ** 2 / (all * shares[place]!), 0);
}

function counts(places: readonly number[], many: number): number[] {
  const counted = Array<number>(many).fill(0);
  for (const place of places) counted[place]! += 1;
  return counted;
}

describe('the variant that a conversation has', () => {
  // The quantiles of chi-square that one experiment of a thousand goes beyond, by degrees of freedom.
  it.each([
    { weights: [1, 1], beyond: 10.83 },
    { weights: [1, 1, 1, 1, 1], beyond: 18.47 },
    { weights: [900, 100], beyond: 10.83 },
    { weights: [1, 3, 6], beyond: 13.82 },
  ])('is given in the proportion of the weights $weights', ({ weights, beyond }) => {
    const one = experiment('warm-offer', ...weights);
    const shares = weights.map((weight) => weight / one.weight);
    expect(
      chiSquare(
        counts(
          ids.map((id) => assignVariant(one, id)),
          weights.length,
        ),
        shares,
      ),
    ).toBeLessThan(beyond);
  });

  it('tells nothing about the one of another experiment', () => {
    const [one, other] = [experiment('warm-offer', 1, 1), experiment('warm-offer-2', 1, 1)];
    const pairs = ids.map((id) => assignVariant(one, id) * 2 + assignVariant(other, id));
    expect(chiSquare(counts(pairs, 4), [0.25, 0.25, 0.25, 0.25])).toBeLessThan(16.27);
  });

  it('is the same whenever it is asked for, and stays when nothing but a description changes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 2, maxLength: 20 }), (id, weights) => {
        const place = assignVariant(experiment('e', ...weights), id);
        expect(place).toBe(assignVariant(experiment('e', ...weights), id));
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThan(weights.length);
      }),
    );
  });

  it('is what it was in every release: conversations under way keep theirs', () => {
    const one = experiment('warm-offer', 1, 1);
    expect(['a', 'b', 'c', 'call-7@pbx'].map((id) => assignVariant(one, id))).toEqual([0, 0, 1, 1]);
  });
});
