import type { ProblemCode } from './codes.ts';

/**
 * Something wrong with what somebody gave us: a flow file, a request, an event.
 * Data, not prose: the wording is made from it in one place, `formatProblem`.
 */
export interface Problem {
  /** Stable; listed in `codes.ts` and docs/reference/errors.md, never reused. */
  readonly code: ProblemCode;
  /** What the wording needs: names, limits, the value that offends. */
  readonly args?: Readonly<Record<string, string | number | boolean>>;
  /** The file it stands in, relative to the flows folder, or the part of a request (`body`, `query`). */
  readonly file?: string;
  /** JSON pointer of the offending place in that file or body, `''` for the whole. */
  readonly pointer?: string;
  /** The nearest right name, where there is one. */
  readonly suggestion?: string;
  /** The error that was caught, never lost. */
  readonly cause?: unknown;
}

/** Thrown only at the edges, to carry problems through code that has no other way to return them. */
export class ProblemError extends Error {
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(first: Problem, ...more: Problem[]) {
    super(first.code, { cause: first.cause });
    this.name = 'ProblemError';
    this.problems = [first, ...more];
  }
}
