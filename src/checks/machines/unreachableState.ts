import type { Check } from '../Check.ts';

/** Every state can be reached; of states inside of one that cannot, nothing more is said. */
export const unreachableState: Check = {
  name: 'unreachable-state',
  codes: ['unreachable-state'],
  mustHoldFor: 'every-flow',
  check({ index, graphOf }, report) {
    for (const machine of index.machines) {
      const { reachable } = graphOf(machine);
      for (const state of machine.walked.states) {
        if (reachable.has(state) || state.parent === null || !reachable.has(state.parent) || state.kind === 'history') continue;
        report({ code: 'unreachable-state', args: { state: state.path, machine: machine.walked.id }, ...machine.placeOf(state.pointer) });
      }
    }
  },
};
