import { ProblemError } from '../../src/problems/Problem.ts';

/** The error of every store that cannot do what it was asked: closed, dead, disk full. The cause is kept. */
export function storeUnavailable(reason: string, cause?: unknown): ProblemError {
  return new ProblemError({ code: 'store-unavailable', args: { reason }, ...(cause === undefined ? {} : { cause }) });
}

/** What every call answers after `close()`. */
export function storeClosed(): ProblemError {
  return storeUnavailable('the store was closed');
}
