import type { Interval } from './ExperimentReport.ts';

/**
 * Wilson's score interval for a rate: it stays within 0 and 1 and holds for few conversations and for rates near the ends. `of` may be
 * a fraction: the number of conversations that a weighted rate is worth.
 */
export function wilson(rate: number, of: number, z: number): Interval {
  const square = z * z;
  const centre = (rate + square / (2 * of)) / (1 + square / of);
  const half = (z / (1 + square / of)) * Math.sqrt((rate * (1 - rate)) / of + square / (4 * of * of));
  return [rate === 0 ? 0 : Math.max(0, centre - half), rate === 1 ? 1 : Math.min(1, centre + half)];
}
