import type { Problem } from '../problems/Problem.ts';
import type { CheckCode } from '../problems/codes.ts';
import type { CheckSubject } from './CheckSubject.ts';
import type { Fix } from './Fix.ts';

/** One check of a flow that can run. All have this shape, stand in one ordered list (`checks.ts`) and know nothing of each other. */
export interface Check {
  readonly name: string;
  /** What it can find. */
  readonly codes: readonly CheckCode[];
  /**
   * What several flows share is looked at with each of them. `every-flow`: a finding there counts if all flows that use the
   * file have it (nobody uses the phrase, no flow leads to the state). `any-flow`: one is enough (the text is wrong).
   */
  readonly mustHoldFor: 'every-flow' | 'any-flow';
  /** Reports what it finds. Never throws, whatever the flow; takes time in proportion to the size of the files. */
  check(subject: CheckSubject, report: Report): void;
}

export type Report = (finding: CheckProblem) => void;

/** A problem of a flow that can run: with its place, and where it is safe with an edit that mends it. */
export interface CheckProblem extends Problem {
  readonly code: CheckCode;
  /** Relative to the flows folder. */
  readonly file: string;
  /** What offends; of an object or a list its key is shown, of a scalar the value. */
  readonly pointer: string;
  /** The names among which the nearest to `args.name` is what was probably meant. */
  readonly known?: Iterable<string>;
  readonly fix?: Fix;
}
