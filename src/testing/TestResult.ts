import type { Reason } from './explain/Reason.ts';
import type { TestCase } from './TestCase.ts';

/** An expectation that does not hold, or a step that could not be taken. Data; `formatFailure` words it. */
export interface Failure {
  /** The step's number, from 1; 0 is the opening. */
  readonly step: number;
  readonly label: string;
  /** Of what was expected, in the file of the test. */
  readonly pointer: string;
  /** The key of the expectation; `step` where the step itself could not be taken. */
  readonly expectation: string;
  readonly expected: unknown;
  readonly actual: unknown;
  /** Why; empty where nobody asked for reasons. */
  readonly reasons: readonly Reason[];
}

/** What came of a test. */
export interface TestResult {
  readonly test: TestCase;
  readonly ok: boolean;
  readonly failures: readonly Failure[];
}
