import { isoTime } from '../conversation/isoTime.ts';
import { ProblemError } from '../problems/Problem.ts';
import { periodEnd, periodsBetween, periodStart, REPORT_TIME_ZONE, type Group } from './periods.ts';
import type { Accumulator } from './ReportKind.ts';

/** The span that a report is about, milliseconds since the epoch; open ends where nobody said. */
export interface Span {
  readonly from: number | null;
  /** Exclusive. */
  readonly to: number | null;
}

export interface PeriodReport<Report> {
  readonly from: string | null;
  readonly to: string | null;
  readonly report: Report;
}

export interface GroupedReport<Report> {
  readonly timeZone: typeof REPORT_TIME_ZONE;
  readonly group: Group | null;
  readonly total: PeriodReport<Report>;
  /** Every period of the span, empty ones too; none where nothing is grouped. */
  readonly periods: readonly PeriodReport<Report>[];
}

/** Two years and a bit in days. */
export const MOST_PERIODS = 800;

/** A report over a span and over each period of it. What was opened in a period belongs to it. */
export class Grouped<Item extends { readonly openedAt: number }, Report> {
  readonly #make: () => Accumulator<Item, Report>;
  readonly #group: Group | null;
  readonly #span: Span;
  readonly #total: Accumulator<Item, Report>;
  readonly #periods = new Map<number, Accumulator<Item, Report>>();

  /** @throws ProblemError `report-too-large` for a span of too many periods */
  constructor(group: Group | null, span: Span, make: () => Accumulator<Item, Report>) {
    this.#group = group;
    this.#span = span;
    this.#make = make;
    this.#total = make();
    if (group !== null && span.from !== null && span.to !== null) this.#starts(group, span.from, span.to);
  }

  /** @throws ProblemError `report-too-large` */
  add(item: Item): void {
    this.#total.add(item);
    if (this.#group === null) return;
    const start = periodStart(item.openedAt, this.#group);
    let period = this.#periods.get(start);
    if (period === undefined) {
      if (this.#periods.size === MOST_PERIODS) throw tooManyPeriods(this.#group);
      this.#periods.set(start, (period = this.#make()));
    }
    period.add(item);
  }

  /** @throws ProblemError `report-too-large` */
  report(): GroupedReport<Report> {
    const { from, to } = this.#span;
    return {
      timeZone: REPORT_TIME_ZONE,
      group: this.#group,
      total: { from: timeOf(from), to: timeOf(to), report: this.#total.report() },
      periods: this.#group === null ? [] : this.#report(this.#group),
    };
  }

  #report(group: Group): PeriodReport<Report>[] {
    const known = [...this.#periods.keys()];
    const from = this.#span.from ?? least(known);
    const to = this.#span.to ?? (known.length === 0 ? null : known.reduce((most, start) => Math.max(most, start), -Infinity) + 1);
    if (from === null || to === null) return [];
    return this.#starts(group, from, to).map((start) => ({
      from: isoTime(start),
      to: isoTime(periodEnd(start, group)),
      report: (this.#periods.get(start) ?? this.#make()).report(),
    }));
  }

  #starts(group: Group, from: number, to: number): readonly number[] {
    const starts = periodsBetween(from, to, group, MOST_PERIODS);
    if (starts === null) throw tooManyPeriods(group);
    return starts;
  }
}

function least(starts: readonly number[]): number | null {
  return starts.length === 0 ? null : starts.reduce((lowest, start) => Math.min(lowest, start), Infinity);
}

function timeOf(at: number | null): string | null {
  return at === null ? null : isoTime(at);
}

function tooManyPeriods(group: Group): ProblemError {
  return new ProblemError({ code: 'report-too-large', args: { what: `${group}s`, most: MOST_PERIODS }, pointer: '/group', file: 'query' });
}
