import type { NormalMachine, NormalState } from './normal/NormalForm.ts';
import type { FlowChange } from './FlowChange.ts';

/** Where a change is: machine, state, and the stage that the state belongs to. */
export function placeOf(machine: string, within: NormalMachine, state: NormalState): Pick<FlowChange, 'machine' | 'state' | 'stage'> {
  const stage = stageOf(within, state);
  return { machine, state: state.path, ...(stage === undefined ? {} : { stage }) };
}

function stageOf(machine: NormalMachine, state: NormalState): string | undefined {
  for (let at: NormalState | undefined = state; at !== undefined; at = at.parent === null ? undefined : machine.states.get(at.parent)) {
    if (at.meta.stage !== undefined) return at.meta.stage;
  }
  return undefined;
}
