export const GROUPS = ['day', 'week', 'month'] as const;
/** What a report is divided into: days, ISO weeks (from Monday) or months, in UTC. */
export type Group = (typeof GROUPS)[number];

/** All periods are of this zone, whatever the brand's. */
export const REPORT_TIME_ZONE = 'UTC';

const DAY = 86_400_000;
/** 1 January 1970 was a Thursday. */
const FIRST_MONDAY = 4 * DAY;
const WEEK = 7 * DAY;

/** When the period began that a time lies in; milliseconds since the epoch. */
export function periodStart(at: number, group: Group): number {
  if (group === 'day') return Math.floor(at / DAY) * DAY;
  if (group === 'week') return Math.floor((at - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY;
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

/** When the period that began then ends, which is when the next one begins. */
export function periodEnd(start: number, group: Group): number {
  if (group === 'day') return start + DAY;
  if (group === 'week') return start + WEEK;
  const date = new Date(start);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** The beginnings of the periods that touch a span of time, `to` exclusive; at most `most` of them, null where there are more. */
export function periodsBetween(from: number, to: number, group: Group, most: number): readonly number[] | null {
  const starts: number[] = [];
  for (let start = periodStart(from, group); start < to; start = periodEnd(start, group)) {
    if (starts.length === most) return null;
    starts.push(start);
  }
  return starts;
}
