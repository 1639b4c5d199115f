import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { nearestName } from '../../problems/nearestName.ts';
import type { Problem } from '../../problems/Problem.ts';
import { bundleOf } from '../bundleOf.ts';
import type { FlowBundle } from '../FlowBundle.ts';
import { validateBundle } from '../validation/validateBundle.ts';
import { listFolder, openFolder } from './listFolder.ts';
import { isInside, type Folder } from './readFile.ts';
import { readFlowFolder, sourceOf } from './readFlowFolder.ts';
import { OTHER_FOLDERS, readFlows } from './readFlows.ts';
import { readShared } from './readShared.ts';

/** One flow, or all that is wrong with it and with what it shares with others. */
export interface ReadFlow {
  readonly bundle: FlowBundle | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads one flow: by its id in the flows folder, or by the path of its folder or file, which may stand anywhere. One from
 * elsewhere runs with the rules, phrases and settings of the flows folder; its problems name its file as it was given.
 */
export async function readFlow(path: string, flow: string): Promise<ReadFlow> {
  const folder = await openFolder(path);
  if (folder === undefined) return { bundle: null, problems: [{ code: 'folder-missing', args: { path } }] };
  const known = (await listFolder(folder, '')).folders.filter((name) => !OTHER_FOLDERS.has(name));
  const id = known.includes(flow) ? flow : await idOfPath(folder, flow);
  if (id !== null) return ofFolder(await readFlows(path), id, known);
  const isPath = flow.endsWith('.json') || /[/\\]/.test(flow);
  const suggestion = nearestName(flow, known);
  if (!isPath)
    return { bundle: null, problems: [{ code: 'unknown-flow', args: { name: flow }, ...(suggestion === undefined ? {} : { suggestion }) }] };
  return readElsewhere(folder, flow);
}

/** The id of a flow of the folder that was told by its path; null for a path elsewhere. */
async function idOfPath(folder: Folder, path: string): Promise<string | null> {
  const home = dirname(await fileOf(path));
  const place = await openFolder(home);
  if (place === undefined || !isInside(folder, place.real)) return null;
  const way = relative(folder.real, place.real);
  return way === '' || /[/\\]/.test(way) ? null : way;
}

function ofFolder({ flows, problems }: Awaited<ReturnType<typeof readFlows>>, id: string, known: readonly string[]): ReadFlow {
  const others = new Set(['brands', ...known.filter((name) => name !== id)]);
  return { bundle: flows.get(id) ?? null, problems: problems.filter(({ file }) => !others.has((file ?? '').split('/', 1)[0] ?? '')) };
}

async function readElsewhere(folder: Folder, path: string): Promise<ReadFlow> {
  const file = await fileOf(path);
  const home = dirname(file);
  const elsewhere = await openFolder(home);
  if (elsewhere === undefined)
    return { bundle: null, problems: [{ code: 'file-unreadable', args: { path: file, reason: 'there is no such file' }, file, pointer: '' }] };
  const shared = await readShared(folder);
  const files = await readFlowFolder(elsewhere, '', shared, basename(file));
  const own = new Set([basename(file), 'catalogue.json']);
  const named = (problem: Problem): Problem =>
    problem.file !== undefined && (own.has(problem.file) || [...files.phrases, ...files.examples].some((one) => one.file === problem.file))
      ? { ...problem, file: join(home, problem.file) }
      : problem;
  const source = files.machine === null ? null : sourceOf(files.machine, files, shared, null);
  const found = source === null ? [] : validateBundle(source);
  const problems = [
    ...shared.problems,
    ...files.problems.map((problem) => ({ ...problem, file: join(home, problem.file ?? '') })),
    ...found.map(named),
  ];
  return { bundle: source !== null && problems.length === 0 ? bundleOf(source) : null, problems };
}

/** A folder stands for the `flow.json` in it. */
async function fileOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? join(path, 'flow.json') : path;
  } catch {
    return path;
  }
}
