import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../problems/Problem.ts';
import { isInside, reasonOf, type Folder } from './readFile.ts';

/** What stands in a folder, in the order of names; hidden entries are passed over. */
export interface Listing {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const MOST_ENTRIES = 2_000;
const NOTHING: Listing = { folders: [], files: [], problems: [] };

/** The entries of a folder inside of the flows folder; none where it is missing, for all of them are optional. */
export async function listFolder(folder: Folder, inside: string): Promise<Listing> {
  const listing = folder.draftOnly ? NOTHING : await listDisk(folder, inside);
  return folder.draft === undefined ? listing : withDraft(listing, folder.draft, inside);
}

/** What a draft lays over a folder stands in it as well. */
function withDraft(listing: Listing, draft: ReadonlyMap<string, string>, inside: string): Listing {
  const folders = new Set(listing.folders);
  const files = new Set(listing.files);
  for (const path of draft.keys()) {
    if (inside !== '' && !path.startsWith(`${inside}/`)) continue;
    const [name = '', ...rest] = path.slice(inside === '' ? 0 : inside.length + 1).split('/');
    (rest.length === 0 ? files : folders).add(name);
  }
  return { folders: [...folders].sort(), files: [...files].sort(), problems: listing.problems };
}

async function listDisk(folder: Folder, inside: string): Promise<Listing> {
  try {
    const path = await realpath(join(folder.path, inside));
    if (!isInside(folder, path)) return { ...NOTHING, problems: [unreadable(inside, 'it lies outside of the folder')] };
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
    if (names.length > MOST_ENTRIES) return { ...NOTHING, problems: [unreadable(inside, `it has more than ${MOST_ENTRIES} entries`)] };
    const kinds = await Promise.all(names.map(async (name) => [name, await isFolder(join(path, name))] as const));
    return { folders: kinds.flatMap(([name, is]) => (is ? [name] : [])), files: kinds.flatMap(([name, is]) => (is ? [] : [name])), problems: [] };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return NOTHING;
    return { ...NOTHING, problems: [{ ...unreadable(inside, reasonOf(cause)), cause }] };
  }
}

/** Files that stand nowhere but in memory, by their paths, read like a folder of flows. */
export function folderOf(files: ReadonlyMap<string, string>): Folder {
  return { path: '', real: '', draft: files, draftOnly: true };
}

/** The folder to read from; undefined where there is none. */
export async function openFolder(path: string): Promise<Folder | undefined> {
  try {
    const real = await realpath(path);
    return (await stat(real)).isDirectory() ? { path, real } : undefined;
  } catch {
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // A link that leads nowhere is read as a file, and told of there.
    return false;
  }
}

function unreadable(inside: string, reason: string): Problem {
  return { code: 'file-unreadable', args: { path: inside, reason }, file: inside, pointer: '' };
}
