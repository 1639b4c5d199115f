/** The last instant that a calendar holds; a setting may ask for more. */
const LAST_INSTANT = 8.64e15;

/** A time so many milliseconds later, both since the epoch; never before it, and never past what can be written. */
export function laterBy(at: number, milliseconds: number): number {
  return Math.min(LAST_INSTANT, at + Math.max(0, milliseconds));
}
