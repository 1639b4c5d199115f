import { readMachines as read, type Machines } from '../../flow/reading/readMachines.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { flowFolders } from '../flowFolders.ts';
import type { FlowPlace } from '../locateFlow.ts';

/**
 * Reads a flow and the rule machines beside it without asking whether they are right.
 * @throws ProblemError where there is no such flow, or its machine cannot be read at all
 */
export async function readMachines({ folder, id }: FlowPlace): Promise<Machines> {
  const known = flowFolders(folder);
  if (!known.includes(id)) throw new ProblemError({ code: 'unknown-flow', args: { name: id }, suggestion: nearestName(id, known) });
  const machines = await read(folder, id);
  if (!machines.ok) throw new ProblemError(...machines.problems);
  return machines.value;
}
