import type { Addend, Metric } from './metrics/Metric.ts';

/** What contacts added to a metric so far. Tallies of parts that share no contact add up to that of the whole. */
export interface Tally {
  /** Contacts that said something. */
  contacts: number;
  sum: number;
  over: number;
  /** How often each value came, in thousandths; kept where the metric has a spread. Bounded by how many different values there are. */
  readonly values: Map<number, number> | null;
}

/** The value of a metric, with what it rests on. */
export interface MetricValue {
  /** Null where no contact said anything. */
  readonly value: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly contacts: number;
}

const PRECISION = 1_000;

export function openTally({ spread }: Metric): Tally {
  return { contacts: 0, sum: 0, over: 0, values: spread === true ? new Map<number, number>() : null };
}

export function addTo(tally: Tally, { sum, over }: Addend): void {
  tally.contacts += 1;
  tally.sum += sum;
  tally.over += over;
  if (tally.values === null) return;
  const value = Math.round((sum / over) * PRECISION);
  tally.values.set(value, (tally.values.get(value) ?? 0) + 1);
}

export function valueOf(tally: Tally, { adds }: Metric): MetricValue {
  const { contacts, sum, over } = tally;
  const value = contacts === 0 ? null : adds === 'sum' ? sum : sum / over;
  return { value: value === null ? null : rounded(value), median: quantile(tally, 0.5), p90: quantile(tally, 0.9), contacts };
}

/** The smallest value that at least this part of all values does not exceed (nearest rank): one that came, never one between two. */
function quantile({ values, contacts }: Tally, part: number): number | null {
  if (values === null || contacts === 0) return null;
  const rank = Math.ceil(part * contacts);
  let seen = 0;
  for (const value of [...values.keys()].sort((one, other) => one - other)) {
    seen += values.get(value) as number;
    if (seen >= rank) return value / PRECISION;
  }
  return null;
}

/** Figures are told to the ten-thousandth, so that 2 of 3 is 66.67 %. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
