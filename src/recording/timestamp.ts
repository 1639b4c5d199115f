/** A time before a line, and what stands behind it. */
export interface Stamped {
  /** Milliseconds since the epoch, in UTC, where the line has a date; else since midnight. */
  readonly time: number;
  readonly hasDate: boolean;
  readonly rest: string;
}

/** `[10:02]`, `10:02:15`, `2026-01-05 10:02`, `[05.01.2026, 10:02:15]`, `1/5/26, 10:02 AM -`. */
const STAMP =
  /^[[(]?(?:(\d{4})-(\d{2})-(\d{2})[T, ]{1,3}|(\d{1,2})([./])(\d{1,2})[./](\d{4}|\d{2})[, ]{1,3})?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,6})?)?Z?(?: ?([AaPp])\.?[Mm]\.?)?[\])]?(?= |$|[-–—]|\p{L})[ \t]{0,5}(?:[-–—|][ \t]{1,5})?/u;
const LONGEST = 50;
const HOUR = 3_600_000;

/** Reads the time that a line begins with; null where it begins with none. */
export function stampOf(line: string): Stamped | null {
  // Cut behind what a time can take, so that no line costs more than another; the end of the cut is no end of the line.
  const head = line.slice(0, LONGEST);
  const match = STAMP.exec(head);
  if (match === null) return null;
  const [whole, year, month, day, one, sign, other, shortYear, hours, minutes, seconds = '0', half] = match;
  const hour = (Number(hours) % (half === undefined ? 24 : 12)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const time = hour * HOUR + Number(minutes) * 60_000 + Number(seconds) * 1_000;
  const rest = line.slice(whole.length);
  if (year !== undefined) return dated([Number(year), Number(month), Number(day)], time, rest);
  if (shortYear === undefined) return { time, hasDate: false, rest };
  const full = Number(shortYear) + (shortYear.length === 2 ? 2_000 : 0);
  // With slashes and a half of the day the month comes first; else the day does, where it can.
  const [first, second] = [Number(one), Number(other)];
  const monthFirst = second > 12 || (sign === '/' && half !== undefined && first <= 12);
  return dated(monthFirst ? [full, first, second] : [full, second, first], time, rest);
}

function dated([year, month, day]: readonly [number, number, number], time: number, rest: string): Stamped | null {
  const midnight = Date.UTC(year, month - 1, day);
  const isDay = month >= 1 && month <= 12 && new Date(midnight).getUTCDate() === day && year >= 1_970;
  return isDay ? { time: midnight + time, hasDate: true, rest } : null;
}
