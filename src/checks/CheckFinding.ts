import type { ProblemCode, Severity } from '../problems/codes.ts';
import type { Fix } from './Fix.ts';

/**
 * Something that is wrong with a flow, ready to be shown: data only. Lines and columns begin with 1, columns count UTF-16
 * code units; the end is the place after the last sign. A file that could not be read has all of it at 1:1.
 */
export interface CheckFinding {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** Relative to the flows folder. */
  readonly file: string;
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** One sentence; the nearest right name stands at its end where there is one. */
  readonly message: string;
  /** What to do about it. */
  readonly explanation: string;
  /** The nearest right name. */
  readonly suggestion: string | null;
  /** What `--fix` would do. */
  readonly fix: Fix | null;
}
