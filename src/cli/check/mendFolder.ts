import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { applicable } from './applicable.ts';
import { fixesOf, withFixes } from './applyFixes.ts';
import type { CheckedFolder } from './checkedFolder.ts';
import { markOfUnchanged, writeAtOnce } from './writeFile.ts';

/** What was mended in a folder. */
export interface Mended {
  readonly checked: CheckedFolder;
  readonly fixes: number;
  /** Files that somebody else changed meanwhile; nothing was written into them. */
  readonly changed: readonly string[];
}

/** Mending may lay bare what can be mended too; who needs more rounds runs the command again. */
const MOST_ROUNDS = 10;

/**
 * Mends what findings offer to mend. `check` checks the folder with a draft laid over it: a fix after which something is
 * found that was not found before is not made. Files are written whole and at once, and only if they still hold what was read.
 * @throws ProblemError `file-unwritable`
 */
export async function mendFolder(folder: string, check: (draft?: ReadonlyMap<string, string>) => Promise<CheckedFolder>): Promise<Mended> {
  let checked = await check();
  let fixes = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { texts } = checked;
    const chosen = await applicable(checked, fixesOf(checked.findings), check);
    const edited = chosen.length === 0 ? null : withFixes(chosen, (file) => texts.get(file));
    if (edited === null) break;
    const marks = await marksOf(folder, texts, edited.keys());
    const changed = [...marks].flatMap(([file, mark]) => (mark === null ? [file] : []));
    if (changed.length > 0) return { checked, fixes, changed };
    for (const [file, text] of edited) await writeAtOnce(await realpath(join(folder, file)), `${marks.get(file) ?? ''}${text}`);
    fixes += chosen.length;
    checked = await check();
  }
  return { checked, fixes, changed: [] };
}

async function marksOf(folder: string, texts: ReadonlyMap<string, string>, files: Iterable<string>): Promise<ReadonlyMap<string, string | null>> {
  const marks = new Map<string, string | null>();
  for (const file of files) marks.set(file, await markOfUnchanged(join(folder, file), texts.get(file) ?? ''));
  return marks;
}
