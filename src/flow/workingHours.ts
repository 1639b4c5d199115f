import type { Brand } from './schema/settings.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 1_440;
/** Some days before calendars end; settings may ask for more. */
const LAST_DATE = 8.64e15 - 10 * DAY_MINUTES * MINUTE;

/** A moment as the clock on the wall shows it: weekday from 1 (Monday), minutes since midnight. */
interface LocalTime {
  readonly day: number;
  readonly minutes: number;
}

/** Whether the brand works at that instant (MET-7). One that names no working hours works always; closing time is still in time. */
export function worksAt(brand: Pick<Brand, 'workingHours' | 'timeZone'> | null, at: number): boolean {
  if (!brand?.workingHours) return true;
  const { day, minutes } = localTime(brand.timeZone, at);
  const today = hoursOf(brand, day);
  if (today && minutes >= today.from && minutes <= today.to) return true;
  const before = hoursOf(brand, dayAfter(day, 6));
  return before !== null && minutes + DAY_MINUTES <= before.to;
}

/** The next instant from then on at which the brand works, to the minute; null where it never does. */
export function nextWorkingTime(brand: Pick<Brand, 'workingHours' | 'timeZone'> | null, at: number): number | null {
  if (worksAt(brand, at)) return at;
  if (!brand?.workingHours) return null;
  const { day, minutes } = localTime(brand.timeZone, at);
  for (let days = 0; days <= 7; days += 1) {
    const hours = hoursOf(brand, dayAfter(day, days));
    if (hours === null || (days === 0 && hours.from <= minutes)) continue;
    const guess = Math.floor(at / MINUTE) * MINUTE + (days * DAY_MINUTES + hours.from - minutes) * MINUTE;
    // The night in which the clocks are changed is an hour longer or shorter.
    if (guess > LAST_DATE) return null;
    const shift = localTime(brand.timeZone, guess).minutes - hours.from;
    return Math.abs(shift) <= 120 ? guess - shift * MINUTE : guess;
  }
  return null;
}

/** From and to in minutes since that day's midnight; hours past midnight end on the next day. */
function hoursOf({ workingHours }: Pick<Brand, 'workingHours'>, day: number): { from: number; to: number } | null {
  const hours = workingHours?.[String(day)];
  if (!hours) return null;
  const [from, to] = [minutesOf(hours[0]), minutesOf(hours[1])];
  return { from, to: to <= from ? to + DAY_MINUTES : to };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function dayAfter(day: number, days: number): number {
  return ((day - 1 + days) % 7) + 1;
}

/** Making a format costs more than all the rest of a turn, so there is one for each time zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a time zone was ahead of UTC in the quarter of an hour that was asked about last; clocks change on the quarter. */
const offsets = new Map<string, { quarter: number; minutes: number }>();
const QUARTER = 15 * MINUTE;

function localTime(timeZone = 'UTC', at: number): LocalTime {
  const minutes = Math.floor(at / MINUTE) + offsetOf(timeZone, at);
  const day = Math.floor(minutes / DAY_MINUTES);
  // The first of January 1970 was a Thursday.
  return { day: ((((day + 3) % 7) + 7) % 7) + 1, minutes: minutes - day * DAY_MINUTES };
}

/** Minutes by which the clocks of a time zone are ahead of UTC at that instant. */
function offsetOf(timeZone: string, at: number): number {
  if (timeZone === 'UTC' || at > LAST_DATE) return 0;
  const quarter = Math.floor(at / QUARTER);
  const known = offsets.get(timeZone);
  if (known?.quarter === quarter) return known.minutes;
  const minutes = readOffset(timeZone, quarter * QUARTER);
  offsets.set(timeZone, { quarter, minutes });
  return minutes;
}

function readOffset(timeZone: string, at: number): number {
  let format = formats.get(timeZone);
  if (!format) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  return Math.round((Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - at) / MINUTE);
}
