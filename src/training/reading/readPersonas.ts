import { folderOf, listFolder, openFolder } from '../../flow/reading/listFolder.ts';
import { readJson, type Folder } from '../../flow/reading/readFile.ts';
import type { Problem } from '../../problems/Problem.ts';
import { commonSpeechProblems, personaProblems } from '../personaProblems.ts';
import type { CommonSpeech, Persona } from '../Persona.ts';

export interface ReadPersonas {
  /** By id, in the order of their files; one with mistakes is left out. */
  readonly personas: ReadonlyMap<string, Persona>;
  /** What everybody says, by language. */
  readonly speech: Readonly<Record<string, CommonSpeech>>;
  /** Every mistake, in files relative to the folder, at most 200. */
  readonly problems: readonly Problem[];
}

const MOST_FILES = 500;
const MOST_PROBLEMS = 200;
const SPEECH = /^([a-z]{2})\.json$/;

/**
 * Reads and validates the simulated customers of a flows folder, on the disk or in memory: `personas/*.json` and
 * `personas/speech/LANGUAGE.json`. Never throws: what is wrong with the files is the answer. A folder without them has none.
 */
export async function readPersonas(place: string | ReadonlyMap<string, string>, layers: Pick<Folder, 'draft' | 'keep'> = {}): Promise<ReadPersonas> {
  const opened = typeof place === 'string' ? await openFolder(place) : folderOf(place);
  if (opened === undefined) {
    return { personas: new Map(), speech: {}, problems: [{ code: 'folder-missing', args: { path: typeof place === 'string' ? place : '' } }] };
  }
  const folder: Folder = { ...opened, ...layers };
  const common = await readCommon(folder);
  const listing = await listFolder(folder, 'personas');
  const problems: Problem[] = [...common.problems, ...listing.problems];
  const personas = new Map<string, Persona>();
  for (const name of listing.files.filter((one) => one.endsWith('.json')).slice(0, MOST_FILES)) {
    const file = `personas/${name}`;
    const read = await readJson(folder, file);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const found = [...personaProblems(read.value.value, common.speech), ...misnamed(read.value.value, name)];
    if (found.length === 0) personas.set((read.value.value as Persona).id, read.value.value as Persona);
    problems.push(...found.map((problem) => ({ ...problem, file })));
  }
  return { personas, speech: common.speech, problems: problems.slice(0, MOST_PROBLEMS) };
}

async function readCommon(folder: Folder): Promise<{ speech: Record<string, CommonSpeech>; problems: Problem[] }> {
  const { files, problems: listed } = await listFolder(folder, 'personas/speech');
  const speech: Record<string, CommonSpeech> = {};
  const problems = [...listed];
  for (const name of files.filter((one) => one.endsWith('.json'))) {
    const file = `personas/speech/${name}`;
    const language = SPEECH.exec(name)?.[1];
    if (language === undefined) {
      const reason = 'the file must be named after a language of two letters, for example "en.json"';
      problems.push({ code: 'schema', args: { reason }, file, pointer: '' });
      continue;
    }
    const read = await readJson(folder, file);
    const found = read.ok ? commonSpeechProblems(read.value.value) : read.problems;
    if (read.ok && found.length === 0) speech[language] = read.value.value as CommonSpeech;
    problems.push(...found.map((problem) => ({ ...problem, file })));
  }
  return { speech, problems };
}

/** A persona is called by its file's name everywhere, so its id is that name. */
function misnamed(value: unknown, file: string): readonly Problem[] {
  const id = (value as { id?: unknown } | null)?.id;
  const name = file.slice(0, -'.json'.length);
  if (typeof id !== 'string' || id === name) return [];
  return [{ code: 'schema', args: { reason: '"id" must be the name of the file' }, pointer: '/id', suggestion: name }];
}
