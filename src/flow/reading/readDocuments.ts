import type { Problem } from '../../problems/Problem.ts';
import type { JsonDocument } from '../json/parseJson.ts';
import type { LanguageDocument } from '../validation/BundleSource.ts';
import type { FlowDocument, Format } from '../validation/formats.ts';
import { listFolder } from './listFolder.ts';
import { readJson, type Folder } from './readFile.ts';

/** Files that were read, and what was wrong with the others. */
export interface ReadDocuments<T = FlowDocument> {
  readonly documents: readonly T[];
  readonly problems: readonly Problem[];
}

const LANGUAGE = /^([a-z]{2})\.json$/;

/** One file, if it is there. */
export async function readOptional(folder: Folder, file: string, format: Format): Promise<ReadDocuments> {
  const slash = file.lastIndexOf('/');
  const listing = await listFolder(folder, file.slice(0, Math.max(0, slash)));
  const there = [...listing.files, ...listing.folders].includes(file.slice(slash + 1));
  if (!there) return { documents: [], problems: [] };
  const read = await readJson(folder, file);
  return read.ok ? { documents: [{ file, format, value: read.value.value }], problems: [] } : { documents: [], problems: read.problems };
}

/** The files of a folder that are named after languages. */
export async function readLanguages(folder: Folder, inside: string, format: Format): Promise<ReadDocuments<LanguageDocument>> {
  const { files, problems: listed } = await listFolder(folder, inside);
  const documents: LanguageDocument[] = [];
  const problems = [...listed];
  for (const name of files.filter((one) => one.endsWith('.json'))) {
    const file = `${inside}/${name}`;
    const language = LANGUAGE.exec(name)?.[1];
    if (language === undefined) {
      problems.push({
        code: 'schema',
        args: { reason: 'the file must be named after a language of two letters, for example "en.json"' },
        file,
        pointer: '',
      });
      continue;
    }
    const read = await readJson(folder, file);
    if (read.ok) documents.push({ file, format, language, value: read.value.value });
    else problems.push(...read.problems);
  }
  return { documents, problems };
}

/** All JSON files of a folder and of the folders in it, by their paths; parts may be kept in folders of their own. */
export async function readParts(folder: Folder, inside: string, depth = 0): Promise<{ parts: Map<string, JsonDocument>; problems: Problem[] }> {
  const { files, folders, problems: listed } = await listFolder(folder, inside);
  const parts = new Map<string, JsonDocument>();
  const problems = [...listed];
  for (const name of files.filter((one) => one.endsWith('.json'))) {
    const read = await readJson(folder, `${inside}/${name}`);
    if (read.ok) parts.set(`${inside}/${name}`, read.value);
    else problems.push(...read.problems);
  }
  for (const name of depth < MOST_FOLDERS_DEEP ? folders : []) {
    const inner = await readParts(folder, `${inside}/${name}`, depth + 1);
    for (const [file, part] of inner.parts) parts.set(file, part);
    problems.push(...inner.problems);
  }
  return { parts, problems };
}

const MOST_FOLDERS_DEEP = 4;
