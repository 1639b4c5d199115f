import { open, readFile, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import { ProblemError } from '../../problems/Problem.ts';
import { reasonOf } from '../reasonOf.ts';

/**
 * Puts a text in the place of a file at once: readers see the old one or the new one, never half of it.
 * @throws ProblemError `file-unwritable`
 */
export async function writeAtOnce(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let handle: FileHandle | undefined;
  try {
    const mode = await stat(path).then(
      (found) => found.mode & 0o777,
      () => 0o644,
    );
    handle = await open(temporary, 'wx', mode);
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await rename(temporary, path);
  } catch (cause) {
    // What was there before is somebody else's.
    await handle?.close().catch(() => undefined);
    if (handle !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
    throw new ProblemError({ code: 'file-unwritable', args: { path, reason: reasonOf(cause) }, cause });
  }
}

/** The byte order mark that a file begins with, which reading leaves out; null where it does not hold any more what was read from it. */
export async function markOfUnchanged(path: string, text: string): Promise<string | null> {
  try {
    const now = await readFile(path, 'utf8');
    const mark = now.startsWith(MARK) ? MARK : '';
    return now.slice(mark.length) === text ? mark : null;
  } catch {
    return null;
  }
}

const MARK = '\uFEFF';
