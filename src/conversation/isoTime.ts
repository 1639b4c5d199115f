const DAY = 86_400_000;
const TWO_DIGITS: readonly string[] = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));

/** The day that was written last: nearly all times of a run are of one day, and a day's text costs more than a time's. */
let day = NaN;
let dayText = '';

/** Milliseconds since the epoch as ISO 8601 UTC; whole seconds without a fraction. */
export function isoTime(at: number): string {
  const start = Math.floor(at / DAY) * DAY;
  if (start !== day) {
    dayText = new Date(start).toISOString().slice(0, -13);
    day = start;
  }
  const milliseconds = at - start;
  const seconds = Math.floor(milliseconds / 1_000);
  const fraction = Math.floor(milliseconds - seconds * 1_000);
  const text = `${dayText}${pad(Math.floor(seconds / 3_600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  return fraction === 0 ? `${text}Z` : `${text}.${String(fraction).padStart(3, '0')}Z`;
}

function pad(number: number): string {
  return TWO_DIGITS[number] ?? '00';
}
