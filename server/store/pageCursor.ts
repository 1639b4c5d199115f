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
  if (!CURSOR.test(cursor))
    throw new ProblemError({ code: 'invalid-data', args: { reason: 'The cursor is none that a page gave' }, pointer: '/cursor' });
  return Number(cursor);
}
