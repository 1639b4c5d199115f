import { bisect, errorFunction } from 'simple-statistics';

const MOST_STEPS = 100;
const TOLERANCE = 1e-9;
const FARTHEST = 10;

/**
 * How many standard deviations to either side hold that share of a normal distribution: 1.96 for 0.95. The quantile function of
 * simple-statistics is a quick approximation that is off in the third digit, so its error function is inverted instead.
 */
export function standardDeviationsFor(confidence: number): number {
  return bisect((z) => errorFunction(z / Math.SQRT2) - confidence, 0, FARTHEST, MOST_STEPS, TOLERANCE);
}

/** The share of a normal distribution above so many standard deviations. */
export function shareAbove(z: number): number {
  return (1 - errorFunction(z / Math.SQRT2)) / 2;
}
