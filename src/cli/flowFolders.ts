import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { ProblemError } from '../problems/Problem.ts';

/**
 * The ids of the flows that a flows folder has, right or wrong, in their order.
 * @throws ProblemError `folder-missing`
 */
export function flowFolders(folder: string): readonly string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw new ProblemError({ code: 'folder-missing', args: { path: folder }, cause });
  }
  return entries
    .filter((entry) => !entry.isFile() && existsSync(join(folder, entry.name, 'flow.json')))
    .map((entry) => entry.name)
    .sort();
}
