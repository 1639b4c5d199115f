import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ProblemError } from '../../problems/Problem.ts';
import { reasonOf } from '../reasonOf.ts';

/**
 * Writes the files of a folder all together or not at all: beside its place first, where `check` may look at them, then
 * renamed. What stood there stays unless `force` says that it goes, and until the new one stands.
 * @throws ProblemError `import-exists`, `file-unwritable`, and whatever `check` throws
 */
export async function writeFolder(
  folder: string,
  files: Readonly<Record<string, object>>,
  force: boolean,
  check: (draft: string) => Promise<void>,
): Promise<void> {
  if (existsSync(folder) && !force) throw new ProblemError({ code: 'import-exists', args: { path: folder } });
  let temporary: string | undefined;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    // Hidden, so that nobody who reads the flows folder in between takes it for a flow.
    temporary = mkdtempSync(join(dirname(folder), '.import-'));
    const draft = join(temporary, basename(folder));
    for (const [file, content] of Object.entries(files)) {
      const path = join(draft, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
    }
    await check(draft);
    if (existsSync(folder)) renameSync(folder, join(temporary, 'before'));
    renameSync(draft, folder);
  } catch (cause) {
    restore(folder, temporary);
    throw cause instanceof ProblemError
      ? cause
      : new ProblemError({ code: 'file-unwritable', args: { path: folder, reason: reasonOf(cause) }, cause });
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  }
}

/** What stood there, where the new one could not take its place. */
function restore(folder: string, temporary: string | undefined): void {
  if (temporary === undefined) return;
  const before = join(temporary, 'before');
  if (existsSync(before) && !existsSync(folder)) renameSync(before, folder);
}
