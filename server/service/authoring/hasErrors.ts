import { ProblemError, type Problem } from '../../../src/problems/Problem.ts';

/** The refusal of files that cannot run, or should not: what they are, and every error in them. */
export function hasErrors(code: 'draft-unrunnable' | 'version-unrunnable', what: string, errors: readonly Problem[]): ProblemError {
  return new ProblemError({ code, args: { what, count: errors.length } }, ...errors);
}
