/** Conversations that were shown a variant, and those of them that reached the goal. */
export interface Arm {
  readonly shown: number;
  readonly goals: number;
}

/** The arms of control and variant in one group of comparable conversations. */
export interface Pair {
  readonly control: Arm;
  readonly variant: Arm;
}

/**
 * The differences of several groups as one: the score (goals of the variant beyond its share of all goals), the weight that makes a
 * difference of it, and the score's variance.
 */
export interface Score {
  readonly estimate: number;
  readonly weight: number;
  readonly variance: number;
}

/**
 * Mantel and Haenszel's difference of rates: each group's own difference, weighted by how much it can tell. Counts of different groups
 * are never added, for an arm that was shown more often where everybody agrees would seem better (Simpson). Weights do not depend on
 * outcomes, so the estimate has no bias however few there are. Null where no group has both arms.
 */
export function weighDifferences(pairs: readonly Pair[]): Score | null {
  let [score, weight, variance] = [0, 0, 0];
  for (const { control, variant } of pairs) {
    const all = control.shown + variant.shown;
    if (control.shown === 0 || variant.shown === 0) continue;
    const own = (control.shown * variant.shown) / all;
    score += own * (variant.goals / variant.shown - control.goals / control.shown);
    weight += own;
    variance += (own * (spread(control) * variant.shown + spread(variant) * control.shown)) / all;
  }
  return weight === 0 ? null : { estimate: score / weight, weight, variance };
}

/** Variance of one outcome. With a goal and a miss added, so that an arm without any goal is not taken for one that never can have any. */
export function spread({ shown, goals }: Arm): number {
  const rate = (goals + 1) / (shown + 2);
  return rate * (1 - rate);
}
