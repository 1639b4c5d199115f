import { fileURLToPath } from 'node:url';
import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import type { MachineFile, StateNode } from '../../src/flow/schema/machine.ts';
import { ProblemError } from '../../src/problems/Problem.ts';

/**
 * The flows that come with the project, as conversations run them: parts in their places, rule machines by rank.
 * @throws ProblemError with all that is wrong with them
 */
export async function flowsOfProject(): Promise<readonly FlowBundle[]> {
  const { flows, problems } = await readFlows(fileURLToPath(new URL('../../flows', import.meta.url)));
  const [first, ...more] = problems;
  if (first) throw new ProblemError(first, ...more);
  return [...flows.values()];
}

/** The flow machines of the project, then the rule machines, which all flows share. */
export function machinesOf(flows: readonly FlowBundle[]): readonly MachineFile[] {
  return [...flows.map(({ flow }) => flow), ...(flows[0]?.rules ?? [])];
}

/** A state with the dotted path that the guidance and the guard `in` know it by; '' is the machine itself. */
export interface StatePlace {
  readonly path: string;
  readonly state: StateNode;
}

/** The states of a machine, outermost first. */
export function statesOf(machine: MachineFile): readonly StatePlace[] {
  const queue: StatePlace[] = [{ path: '', state: machine }];
  const found: StatePlace[] = [];
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    const { path, state } = place;
    found.push(place);
    const inner = Object.entries(state.states ?? {}).map(([name, child]) => ({ path: path === '' ? name : `${path}.${name}`, state: child }));
    queue.unshift(...inner);
  }
  return found;
}
