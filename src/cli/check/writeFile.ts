import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, basename } from 'node:path';
import { ProblemError } from '../../problems/Problem.ts';
import { reasonOf } from '../reasonOf.ts';

/**
 * Puts a text in the place of a file at once: readers see the old one or the new one, never half of it.
 * @throws ProblemError `file-unwritable`
 */
export async function writeAtOnce(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const mode = await stat(path).then(
      (found) => found.mode & 0o777,
      () => 0o644,
    );
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new ProblemError({ code: 'file-unwritable', args: { path, reason: reasonOf(cause) }, cause });
  }
}

/** Whether a file still holds what was read from it; a byte order mark does not count. */
export async function isUnchanged(path: string, text: string): Promise<boolean> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '') === text;
  } catch {
    return false;
  }
}
