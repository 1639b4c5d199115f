import type { ReportableContact } from '../ReportableContact.ts';

/** How what contacts add becomes one value. */
export type Adding =
  /** The sum of what contacts add, divided by how many of them add something. */
  | 'mean'
  /** The part of contacts of which it holds, 0 to 1. */
  | 'share'
  /** The sum of one thing divided by the sum of another. */
  | 'ratio'
  /** The sum; null where no contact adds anything. */
  | 'sum';

export type MetricUnit = 'seconds' | 'minutes' | 'count' | 'share' | 'percent' | 'rating' | 'per-hour';

/** What one contact adds. A mean and a sum add a number over 1, a share 0 or 1 over 1, a ratio whatever it divides. */
export interface Addend {
  readonly sum: number;
  readonly over: number;
}

/** A metric of the reports. Siblings are of one shape and stand in the list `metrics`. */
export interface Metric {
  /** Never renamed: dashboards name it. */
  readonly id: string;
  /** English, for people. */
  readonly title: string;
  readonly unit: MetricUnit;
  readonly adds: Adding;
  /** Rows of the catalogue. */
  readonly rows: readonly string[];
  /** What exactly is counted, for the reference. */
  readonly counts: string;
  /** Median and 90th percentile of what contacts add make sense. */
  readonly spread?: true;
  /** Reported as a whole and for each of these apart. */
  readonly split?: readonly Split[];
  /** What a contact adds; null where it says nothing about this. Open contacts have no figures yet. */
  of(contact: ReportableContact): Addend | null;
}

export type Split = 'channel' | 'direction' | 'contactStage';

/** A number of one contact, for means and sums. */
export function one(value: number | null): Addend | null {
  return value === null ? null : { sum: value, over: 1 };
}

/** Whether something holds of one contact, for shares; null where the question does not arise. */
export function holds(value: boolean | null): Addend | null {
  return value === null ? null : { sum: value ? 1 : 0, over: 1 };
}

/** A part of a whole, for ratios; null where there is no whole. */
export function partOf(part: number, whole: number): Addend | null {
  return whole > 0 ? { sum: part, over: whole } : null;
}
