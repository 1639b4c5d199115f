import type { WalkedState } from '../../flow/walkMachine.ts';
import type { Check } from '../Check.ts';

/** What a person can still oversee. */
const MOST_STATES = 150;
const MOST_DEPTH = 6;
const MOST_WAYS = 60;

/** A machine is no larger, no deeper and no more branching than a person can oversee. */
export const weight: Check = {
  name: 'weight',
  codes: ['too-heavy'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    for (const machine of index.machines) {
      const { states, id } = machine.walked;
      const tell = (what: string, state: WalkedState): void =>
        report({ code: 'too-heavy', args: { machine: id, what }, ...machine.placeOf(state.pointer) });
      if (states.length - 1 > MOST_STATES) tell(`has ${states.length - 1} states; ${MOST_STATES} can be overseen`, machine.walked.root);
      const deep = states.find(({ depth }) => depth > MOST_DEPTH);
      if (deep !== undefined)
        tell(`nests states ${states.reduce((most, { depth }) => Math.max(most, depth), 0)} deep; ${MOST_DEPTH} can be overseen`, deep);
      for (const state of states) {
        const ways = state.transitions.length;
        if (ways > MOST_WAYS) tell(`has ${ways} transitions in one state; ${MOST_WAYS} can be overseen`, state);
      }
    }
  },
};
