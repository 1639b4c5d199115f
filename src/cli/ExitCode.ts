/** What the shell learns: 0 all is well, 1 something was found (a problem in a flow, an expectation that does not hold), 2 it could not be done at all. */
export type ExitCode = 0 | 1 | 2;

export const DONE: ExitCode = 0;
export const FINDINGS: ExitCode = 1;
export const FAILURE: ExitCode = 2;
