import type { FlowBundle } from '../../flow/FlowBundle.ts';
import { readFlows } from '../../flow/reading/readFlows.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { problemsOfFlows } from '../problemsOfFlows.ts';

/**
 * A flow of files in memory, by their paths in a folder of flows.
 * @throws ProblemError `unknown-flow`, or all that is wrong with it
 */
export async function flowOfFiles(files: ReadonlyMap<string, string>, id: string): Promise<FlowBundle> {
  const { flows, problems } = await readFlows(files);
  const [first, ...more] = problemsOfFlows(problems, [id]);
  if (first) throw new ProblemError(first, ...more);
  const bundle = flows.get(id);
  if (bundle) return bundle;
  const suggestion = nearestName(id, flows.keys());
  throw new ProblemError({ code: 'unknown-flow', args: { name: id }, ...(suggestion === undefined ? {} : { suggestion }) });
}
