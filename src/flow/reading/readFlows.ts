import type { Problem } from '../../problems/Problem.ts';
import { bundleOf, examplesOf } from '../bundleOf.ts';
import type { FlowBundle } from '../FlowBundle.ts';
import type { Glossary } from '../Glossary.ts';
import type { MachineSource } from '../machineSource.ts';
import type { Brand, SettingRow } from '../schema/settings.ts';
import type { MeaningExamples } from '../schema/texts.ts';
import type { JsonDocument } from '../json/parseJson.ts';
import type { BundleSource } from '../validation/BundleSource.ts';
import { settingsById } from '../validation/bundleIndex.ts';
import { checkFormat } from '../validation/formats.ts';
import { MOST_PROBLEMS, problemSink, type ProblemSink } from '../validation/problemSink.ts';
import { validateBundle } from '../validation/validateBundle.ts';
import { folderOf, listFolder, openFolder } from './listFolder.ts';
import { readBrands } from './readBrands.ts';
import type { Read } from '../../problems/Read.ts';
import { readJson, type Folder } from './readFile.ts';
import { readGlossary } from './readGlossary.ts';
import { readFlowFolder, sourceOf, type FlowFiles } from './readFlowFolder.ts';
import { readShared, type Shared } from './readShared.ts';

/** What a folder of flows holds. */
export interface ReadFlows {
  /** By id; a flow with mistakes, of its own or in what all flows share, is left out. */
  readonly flows: ReadonlyMap<string, FlowBundle>;
  /** The files of each of those flows, as their authors wrote them: what can tell where something stands. */
  readonly sources: ReadonlyMap<string, BundleSource>;
  readonly brands: ReadonlyMap<string, Brand>;
  /** What customers write to any of them, by language. Of files with mistakes nothing is said here. */
  readonly examples: Readonly<Record<string, MeaningExamples>>;
  /** What trainers look words up in. */
  readonly glossary: Glossary;
  /** Every mistake, in files relative to the folder, at most 200 for each folder in it. */
  readonly problems: readonly Problem[];
  /** Every part, used or not, by its file. */
  readonly parts: ReadonlyMap<string, JsonDocument>;
  /** The card by which contacts are scored, as it was parsed; null where there is none. No flow needs it, so what is wrong with it is told apart. */
  readonly scorecard: Read<JsonDocument> | null;
  /** The table of settings by id, a row with mistakes as null; null where it cannot be read. */
  readonly settings: ReadonlyMap<string, SettingRow | null> | null;
  /** Other flows may stand beside these and use what is shared. */
  readonly alone?: boolean;
}

/** How a folder is read, where it is not simply as it stands. */
export interface ReadFlowsOptions extends Pick<Folder, 'draft' | 'keep'> {
  /** It is one flow with what it shares, as a version keeps them: what other flows there are is not known. */
  readonly alone?: boolean;
}

/** Folders beside the flows that are no flows themselves. */
export const OTHER_FOLDERS: ReadonlySet<string> = new Set(['common', 'parts', 'conduct', 'brands', 'personas']);

/** Beside the flows, and no flow. */
export const SCORECARD_FILE = 'scorecard.json';

const NOTHING: Omit<ReadFlows, 'problems'> = {
  flows: new Map(),
  brands: new Map(),
  examples: {},
  glossary: new Map(),
  sources: new Map(),
  parts: new Map(),
  scorecard: null,
  settings: null,
};

/**
 * Reads and validates all flows and brands of a folder, or of files in memory by their paths in such a folder. Never throws:
 * what is wrong with the files is the answer.
 */
export async function readFlows(place: string | ReadonlyMap<string, string>, options: ReadFlowsOptions = {}): Promise<ReadFlows> {
  const { alone = false, ...layers } = options;
  const opened = typeof place === 'string' ? await openFolder(place) : folderOf(place);
  if (opened === undefined) return { ...NOTHING, problems: [{ code: 'folder-missing', args: { path: typeof place === 'string' ? place : '' } }] };
  const folder: Folder = { ...opened, ...layers };
  const tell = sinksByFolder();
  const shared = await readShared(folder);
  shared.problems.forEach(tell.add);
  const listing = await listFolder(folder, '');
  listing.problems.forEach(tell.add);
  const read: { id: string; files: FlowFiles }[] = [];
  for (const id of listing.folders) {
    if (OTHER_FOLDERS.has(id) || !(await holdsFlow(folder, id))) continue;
    read.push({ id, files: await readFlowFolder(folder, id, shared) });
  }
  const sources = validateFlows(read, shared, alone ? null : statesOf(read.map(({ files }) => files.machine)), tell);
  for (const [file, { value }] of shared.parts) checkFormat({ file, format: 'part', value }).forEach(tell.add);
  const settings = settingsOf(shared);
  const brands = await readBrands(folder, settings);
  brands.problems.forEach(tell.add);
  const glossary = await readGlossary(folder);
  glossary.problems.forEach(tell.add);
  const problems = tell.problems();
  return {
    flows: new Map([...sources].map(([id, source]) => [id, bundleOf(source)])),
    brands: brands.brands,
    examples: problems.length > 0 ? {} : commonExamples(shared),
    glossary: glossary.glossary,
    problems,
    sources,
    parts: shared.parts,
    scorecard: listing.files.includes(SCORECARD_FILE) ? await readJson(folder, SCORECARD_FILE) : null,
    settings,
    alone,
  };
}

function validateFlows(
  read: readonly { id: string; files: FlowFiles }[],
  shared: Shared,
  flowStates: ReadonlySet<string> | null,
  tell: ReturnType<typeof sinksByFolder>,
): Map<string, BundleSource> {
  const flows = new Map<string, BundleSource>();
  for (const { id, files } of read) {
    files.problems.forEach(tell.add);
    if (files.machine === null) continue;
    const source = sourceOf(files.machine, files, shared, flowStates);
    const found = validateBundle(source);
    const problems = [
      ...found,
      ...(found.some(({ file, pointer }) => file === source.flow.file && pointer === '/id') ? [] : misnamed(id, files.machine)),
    ];
    problems.forEach(tell.add);
    if (source.complete && problems.length === 0) flows.set(id, source);
  }
  return flows;
}

function commonExamples({ examples }: Shared): Record<string, MeaningExamples> {
  return examplesOf(
    examples,
    examples.map(({ language }) => language),
  );
}

/** The table of settings, null where it cannot be read. */
function settingsOf({ settings, problems }: Shared): ReadonlyMap<string, SettingRow | null> | null {
  if (problems.some(({ file }) => file === 'conduct/settings.json')) return null;
  return settingsById(settings?.value);
}

function statesOf(flows: readonly (MachineSource | null)[]): ReadonlySet<string> | null {
  const states = new Set<string>();
  for (const flow of flows) {
    if (flow === null) return null;
    for (const path of flow.walked.byPath.keys()) states.add(path);
  }
  states.delete('');
  return states;
}

/** A flow is called by its folder's name everywhere, so its id is that name. */
function misnamed(folder: string, { walked, file }: MachineSource): Problem[] {
  const { id } = walked.root.node as { id?: unknown };
  if (typeof id !== 'string' || id === folder) return [];
  return [
    { code: 'schema', args: { reason: '"id" must be the name of the folder that the flow stands in' }, file, pointer: '/id', suggestion: folder },
  ];
}

/** Somebody may keep notes beside the flows; a folder of JSON files without `flow.json` is a flow that lacks it. */
async function holdsFlow(folder: Folder, id: string): Promise<boolean> {
  const { files, folders, problems } = await listFolder(folder, id);
  return problems.length > 0 || folders.includes('phrases') || folders.includes('flow.json') || files.some((name) => name.endsWith('.json'));
}

/** A sink for each folder, so that one hostile flow does not hide what is wrong with the others. */
function sinksByFolder(): { add: (problem: Problem) => void; problems: () => readonly Problem[] } {
  const sinks = new Map<string, ProblemSink>();
  return {
    add: (problem) => {
      const name = (problem.file ?? '').split('/', 1)[0] ?? '';
      const sink = sinks.get(name) ?? problemSink(MOST_PROBLEMS);
      sinks.set(name, sink);
      sink.add(problem);
    },
    problems: () => [...sinks.values()].flatMap(({ problems }) => problems),
  };
}
