import { buildCast } from '../src/flow/buildCast.ts';
import type { Cast } from '../src/flow/Cast.ts';
import { readFlows } from '../src/flow/reading/readFlows.ts';
import { ProblemError } from '../src/problems/Problem.ts';
import type { Flows } from './service/FlowVersions.ts';

/**
 * The flows and brands of a folder, ready to run.
 * @throws ProblemError with everything that is wrong with its files.
 */
export async function loadFlows(folder: string): Promise<Flows> {
  const { flows, brands, examples, problems } = await readFlows(folder);
  const [first, ...more] = problems;
  if (first) throw new ProblemError(first, ...more);
  const casts = new Map<string, Cast>();
  for (const [id, bundle] of flows) casts.set(id, buildCast(bundle));
  return { casts, brands, examples };
}
