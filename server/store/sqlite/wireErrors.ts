import { ProblemError, type Problem } from '../../../src/problems/Problem.ts';

/** An error as it crosses from the thread: structured cloning would lose its class, code and problems. */
export interface WireError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  readonly code?: string;
  readonly problems?: readonly [Problem, ...Problem[]];
  readonly cause?: WireError;
}

export function packError(error: unknown): WireError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause = error.cause === undefined ? {} : { cause: packError(error.cause) };
  if (!(error instanceof ProblemError)) return { name, message, stack, ...code, ...cause };
  // The cause travels once, packed; in the problem it would be cloned bare.
  const [first, ...more] = error.problems;
  return { name, message, stack, problems: [withoutCause(first), ...more.map(withoutCause)], ...cause };
}

export function unpackError(packed: WireError): Error {
  const cause = packed.cause && unpackError(packed.cause);
  const error = packed.problems ? problemError(packed.problems, cause) : new Error(packed.message, { cause });
  error.name = packed.name;
  if (packed.stack !== undefined) error.stack = packed.stack;
  return packed.code === undefined ? error : Object.assign(error, { code: packed.code });
}

function withoutCause({ cause: _, ...problem }: Problem): Problem {
  return problem;
}

function problemError([first, ...more]: readonly [Problem, ...Problem[]], cause: Error | undefined): ProblemError {
  return new ProblemError(cause ? { ...first, cause } : first, ...more);
}
