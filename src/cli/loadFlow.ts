import { buildCast } from '../flow/buildCast.ts';
import type { Cast } from '../flow/Cast.ts';
import { readFlows } from '../flow/reading/readFlows.ts';
import type { Brand } from '../flow/schema/settings.ts';
import { nearestName } from '../problems/nearestName.ts';
import { ProblemError } from '../problems/Problem.ts';
import { flowFolders } from './flowFolders.ts';
import type { FlowPlace } from './locateFlow.ts';
import { problemsOfFlows } from './problemsOfFlows.ts';

/**
 * One flow, ready to run, with the brands of its folder. Mistakes in other flows do not matter here.
 * @throws ProblemError with all that is wrong with this one
 */
export async function loadFlow({ folder, id }: FlowPlace): Promise<{ readonly cast: Cast; readonly brands: ReadonlyMap<string, Brand> }> {
  const known = flowFolders(folder);
  if (!known.includes(id)) throw new ProblemError({ code: 'unknown-flow', args: { name: id }, suggestion: nearestName(id, known) });
  const { flows, brands, problems } = await readFlows(folder);
  const bundle = flows.get(id);
  const [first, ...more] = problemsOfFlows(problems, [id]);
  if (first) throw new ProblemError(first, ...more);
  if (!bundle) throw new ProblemError({ code: 'unknown-flow', args: { name: id }, suggestion: nearestName(id, flows.keys()) });
  return { cast: buildCast(bundle), brands };
}
