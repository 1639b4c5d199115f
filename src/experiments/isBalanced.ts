import type { Experiment } from '../flow/schema/experiment.ts';
import { shareAbove } from './normal.ts';
import type { Arm } from './weighRates.ts';

/** So rare by chance that something else is the matter. */
const SUSPICIOUS = 0.001;
/** Below it the test means nothing. */
const FEWEST_EXPECTED = 5;

/** One group of conversations that were given their variants by the same weights. */
export interface Given {
  readonly arms: ReadonlyMap<string, Arm>;
  readonly variants: Experiment['variants'];
}

/**
 * Whether variants were shown in the proportion of their weights, by Pearson's chi-square over all groups. Where they were not, one of
 * them keeps conversations from being counted, and the others look better or worse for that alone.
 */
export function isBalanced(groups: readonly Given[]): boolean {
  let [square, degrees] = [0, 0];
  for (const { arms, variants } of groups) {
    const weight = variants.reduce((sum, variant) => sum + variant.weight, 0);
    const shown = variants.reduce((sum, { id }) => sum + (arms.get(id)?.shown ?? 0), 0);
    if (variants.length < 2 || variants.some((variant) => (shown * variant.weight) / weight < FEWEST_EXPECTED)) continue;
    for (const variant of variants) {
      const expected = (shown * variant.weight) / weight;
      square += ((arms.get(variant.id)?.shown ?? 0) - expected) ** 2 / expected;
    }
    degrees += variants.length - 1;
  }
  return degrees === 0 || chanceAbove(square, degrees) >= SUSPICIOUS;
}

/** The chance of a chi-square of at least that (Wilson and Hilferty), for want of its distribution in simple-statistics. */
function chanceAbove(square: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return shareAbove((Math.cbrt(square / degrees) - (1 - spread)) / Math.sqrt(spread));
}
