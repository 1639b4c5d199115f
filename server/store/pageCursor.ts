import { ProblemError } from '../../src/problems/Problem.ts';

const CURSOR = /^[1-9][0-9]{0,14}$/;

/**
 * A cursor is the number of the last conversation shown. Numbers only grow, and pages go from the newest to the oldest,
 * so conversations that are opened while somebody pages neither repeat nor hide any.
 */
export function writeCursor(number: number): string {
  return String(number);
}

/** The number that the next page stays below; Infinity for the first page. */
export function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return Infinity;
  if (!CURSOR.test(cursor)) throw notGiven();
  return Number(cursor);
}

const TIME_CURSOR = /^(-?\d{1,16})\.([1-9]\d{0,14})$/;

/** A cursor of what goes by time, as tasks do and reports, is the time of the last one shown, and its number: of several at once the oldest comes first. */
export function writeTimeCursor(at: number, number: number): string {
  return `${at}.${number}`;
}

/** What the next page comes after; everything does on the first page. */
export function readTimeCursor(cursor: string | undefined): { readonly at: number; readonly number: number } {
  if (cursor === undefined) return { at: -Infinity, number: 0 };
  const found = TIME_CURSOR.exec(cursor);
  if (found === null) throw notGiven();
  return { at: Number(found[1]), number: Number(found[2]) };
}

function notGiven(): ProblemError {
  return new ProblemError({ code: 'invalid-data', args: { reason: 'The cursor is none that a page gave' }, pointer: '/cursor' });
}
