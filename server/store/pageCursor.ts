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

const TASK_CURSOR = /^(-?\d{1,16})\.([1-9]\d{0,14})$/;

/** A cursor of tasks is when the last one shown is due, and its number: of several due at once the oldest comes first. */
export function writeTaskCursor(due: number, number: number): string {
  return `${due}.${number}`;
}

/** What the next page comes after; everything does on the first page. */
export function readTaskCursor(cursor: string | undefined): { readonly due: number; readonly number: number } {
  if (cursor === undefined) return { due: -Infinity, number: 0 };
  const found = TASK_CURSOR.exec(cursor);
  if (found === null) throw notGiven();
  return { due: Number(found[1]), number: Number(found[2]) };
}

function notGiven(): ProblemError {
  return new ProblemError({ code: 'invalid-data', args: { reason: 'The cursor is none that a page gave' }, pointer: '/cursor' });
}
