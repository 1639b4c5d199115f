import { bisect } from 'simple-statistics';
import type { Interval } from './ExperimentReport.ts';
import type { Score } from './weighRates.ts';

/**
 * Where the sequence is tightest, in variance of the score. 12 is where it serves a comparison best of about 100 of variance: 1,000
 * conversations in two arms at a rate of one in four. It must not depend on the data.
 */
const TUNED_TO = 12;
const MOST_TIMES = 2 ** 20;
const MOST_STEPS = 60;

/**
 * An interval for the difference that holds at all times at once, however often people look and whenever they stop: the normal mixture
 * boundary of Robbins, as an asymptotic confidence sequence (Waudby-Smith, Arbour, Sinha, Kennedy, Ramdas 2021; with a start delayed,
 * Bibaut, Kallus, Lindon 2022). The score of Mantel and Haenszel is a sum of what each conversation adds, so its own variance is the clock.
 */
export function confidenceSequence({ estimate, weight, variance }: Score, alpha: number): Interval {
  const half = boundary(variance, alpha) / weight;
  return [Math.max(-1, estimate - half), Math.min(1, estimate + half)];
}

/** How far a score of that variance may wander without a difference, at any time, but for a chance of `alpha`. */
function boundary(variance: number, alpha: number): number {
  const clock = variance + TUNED_TO;
  return Math.sqrt(clock * Math.log(clock / (TUNED_TO * alpha * alpha)));
}

/** How many times the conversations so far it takes until the sequence leaves zero out, if all goes on like this; null if never in a lifetime. */
export function timesNeeded({ estimate, weight, variance }: Score, alpha: number): number | null {
  const beyond = (times: number): number => Math.abs(estimate) * weight * times - boundary(variance * times, alpha);
  if (beyond(1) > 0) return 1;
  return beyond(MOST_TIMES) <= 0 ? null : bisect(beyond, 1, MOST_TIMES, MOST_STEPS, 1e-3);
}
