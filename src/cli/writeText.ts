import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ProblemError } from '../problems/Problem.ts';
import { reasonOf } from './reasonOf.ts';

/**
 * Writes a file, and the folders that it stands in.
 * @throws ProblemError `file-unwritable`
 */
export function writeText(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (cause) {
    throw new ProblemError({ code: 'file-unwritable', args: { path, reason: reasonOf(cause) }, cause });
  }
}
