import type { Problem } from '../../problems/Problem.ts';
import { folderOf, listFolder, openFolder } from './listFolder.ts';
import { readJson, type Folder } from './readFile.ts';
import { OTHER_FOLDERS } from './readFlows.ts';

/** A file of conversation tests as it was parsed. */
export interface TestFileRead {
  /** Relative to the flows folder. */
  readonly file: string;
  readonly value: unknown;
}

export interface ReadTestFiles {
  readonly documents: readonly TestFileRead[];
  /** Files that cannot be read, with their names. */
  readonly problems: readonly Problem[];
  /** All that are there, those too that cannot be read. */
  readonly files: readonly string[];
}

/**
 * Reads the conversation tests of a flows folder, on the disk or in memory: `FLOW/tests/*.json` and `conduct/RULE/tests/*.json`, in the order of
 * names; those that are `wanted`. `keep` gets the text of each. Never throws: what is wrong with the files is the answer.
 */
export async function readTestFiles(
  place: string | ReadonlyMap<string, string>,
  wanted: (file: string) => boolean = () => true,
  keep?: Folder['keep'],
): Promise<ReadTestFiles> {
  const opened = typeof place === 'string' ? await openFolder(place) : folderOf(place);
  if (opened === undefined)
    return { documents: [], files: [], problems: [{ code: 'folder-missing', args: { path: typeof place === 'string' ? place : '' } }] };
  const folder: Folder = { ...opened, ...(keep === undefined ? {} : { keep }) };
  const { folders } = await listFolder(folder, '');
  const rules = (await listFolder(folder, 'conduct')).folders.map((rule) => `conduct/${rule}`);
  const problems: Problem[] = [];
  const documents: TestFileRead[] = [];
  const files: string[] = [];
  for (const owner of [...folders.filter((name) => !OTHER_FOLDERS.has(name)), ...rules]) {
    const listing = await listFolder(folder, `${owner}/tests`);
    problems.push(...listing.problems);
    for (const name of listing.files.filter((one) => one.endsWith('.json'))) {
      const file = `${owner}/tests/${name}`;
      files.push(file);
      if (!wanted(file)) continue;
      const read = await readJson(folder, file);
      if (read.ok) documents.push({ file, value: read.value.value });
      else problems.push(...read.problems);
    }
  }
  return { documents, problems, files };
}
