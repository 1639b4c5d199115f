import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { MOST_BYTES } from '../../flow/reading/readFile.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { reasonOf } from '../reasonOf.ts';

/**
 * The text of a script that somebody names: UTF-8, of a size that can be worked with.
 * @throws ProblemError `file-unreadable`, `file-too-large`
 */
export function readSource(path: string): string {
  let file: number | undefined;
  try {
    // A pipe would keep whoever opens it waiting for a writer.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stat = fstatSync(file);
    if (!stat.isFile()) throw unreadable(path, stat.isDirectory() ? 'it is a folder' : 'it is not a file');
    if (stat.size > MOST_BYTES) throw new ProblemError({ code: 'file-too-large', args: { bytes: stat.size, limit: MOST_BYTES }, file: path });
    return decode(readFileSync(file), path);
  } catch (cause) {
    throw cause instanceof ProblemError ? cause : unreadable(path, reasonOf(cause), cause);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(path, 'it is not UTF-8; save it with this encoding', cause);
  }
  if (text.includes('\u0000')) throw unreadable(path, 'it is not a text');
  return text;
}

function unreadable(path: string, reason: string, cause?: unknown): ProblemError {
  return new ProblemError({ code: 'file-unreadable', args: { path, reason }, file: path, cause });
}
