import { buildCast } from '../flow/buildCast.ts';
import type { Cast } from '../flow/Cast.ts';
import { readFlows, type ReadFlows } from '../flow/reading/readFlows.ts';
import type { Brand } from '../flow/schema/settings.ts';
import { nearestName } from '../problems/nearestName.ts';
import { ProblemError } from '../problems/Problem.ts';
import { flowFolders } from './flowFolders.ts';
import type { FlowPlace } from './locateFlow.ts';
import { problemsOfFlows } from './problemsOfFlows.ts';

/** A flow, ready to run, with the brands of its folder. */
export interface LoadedFlow {
  readonly cast: Cast;
  readonly brands: ReadonlyMap<string, Brand>;
}

/**
 * One flow. Mistakes in other flows do not matter here.
 * @throws ProblemError with all that is wrong with this one
 */
export async function loadFlow(place: FlowPlace): Promise<LoadedFlow> {
  return flowOf(await readFolder(place), place);
}

/**
 * Several flows, in their order; each folder is read once.
 * @throws ProblemError with all that is wrong with the first that has mistakes
 */
export async function loadFlows(places: readonly FlowPlace[]): Promise<readonly LoadedFlow[]> {
  const folders = new Map<string, ReadFlows>();
  const loaded: LoadedFlow[] = [];
  for (const place of places) {
    const read = folders.get(place.folder) ?? (await readFolder(place));
    folders.set(place.folder, read);
    loaded.push(flowOf(read, place));
  }
  return loaded;
}

/** A flow that is not there is told before the folder is read: that takes longer. */
async function readFolder({ folder, id }: FlowPlace): Promise<ReadFlows> {
  const known = flowFolders(folder);
  if (!known.includes(id)) throw unknownFlow(id, known);
  return readFlows(folder);
}

function flowOf({ flows, brands, problems }: ReadFlows, { folder, id }: FlowPlace): LoadedFlow {
  const known = flowFolders(folder);
  if (!known.includes(id)) throw unknownFlow(id, known);
  const bundle = flows.get(id);
  const [first, ...more] = problemsOfFlows(problems, [id]);
  if (first) throw new ProblemError(first, ...more);
  if (!bundle) throw unknownFlow(id, flows.keys());
  return { cast: buildCast(bundle), brands };
}

function unknownFlow(name: string, known: Iterable<string>): ProblemError {
  return new ProblemError({ code: 'unknown-flow', args: { name }, suggestion: nearestName(name, known) });
}
