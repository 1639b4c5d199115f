const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

/** How far ahead of the server's clock an event's time may be: clocks differ, but not by more. */
export const MOST_SECONDS_AHEAD = 60;

/**
 * Milliseconds since the epoch of an ISO 8601 time with its zone, or undefined. A time without a zone is refused, since it
 * would mean something else on every machine; so is a day that the month does not have, which Date would move to the next.
 */
export function readTime(text: string): number | undefined {
  if (text.length > 40 || !ISO_8601.test(text)) return undefined;
  const day = Number(text.slice(8, 10));
  if (day > 28 && day > daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)))) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) || time < EARLIEST || time > LATEST ? undefined : time;
}

const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

function daysIn(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
