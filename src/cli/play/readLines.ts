import { readFileSync } from 'node:fs';
import { ProblemError } from '../../problems/Problem.ts';
import { reasonOf } from '../reasonOf.ts';

/**
 * The lines of a script, as if they were typed.
 * @throws ProblemError `file-unreadable`
 */
export function readLines(path: string): AsyncIterable<string> {
  try {
    const lines = readFileSync(path, 'utf8').split(/\r?\n/);
    return (async function* () {
      yield* lines;
    })();
  } catch (cause) {
    throw new ProblemError({ code: 'file-unreadable', args: { path, reason: reasonOf(cause) }, cause });
  }
}
