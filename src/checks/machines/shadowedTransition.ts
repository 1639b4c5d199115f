import type { MachineSource } from '../../flow/machineSource.ts';
import type { WalkedTransition } from '../../flow/walkMachine.ts';
import type { Check, CheckProblem } from '../Check.ts';
import type { Fix } from '../Fix.ts';
import { guardWords, type Verdict } from '../graph/verdicts.ts';

/** Every transition has its turn at some time. That one's guard never holds is a finding of its own. */
export const shadowedTransition: Check = {
  name: 'shadowed-transition',
  codes: ['shadowed-transition'],
  mustHoldFor: 'every-flow',
  check({ index, verdictsOf, graphOf }, report) {
    for (const machine of index.machines) {
      const { reachable } = graphOf(machine);
      for (const [transition, verdict] of verdictsOf(machine)) {
        if (verdict === null || verdict.why === 'never' || !reachable.has(transition.source)) continue;
        report(problemOf(machine, transition, verdict));
      }
    }
  },
};

function problemOf(machine: MachineSource, transition: WalkedTransition, verdict: NonNullable<Verdict>): CheckProblem {
  const { trigger, kind, source } = transition;
  const state = source.path === '' ? machine.walked.id : source.path;
  const place = machine.placeOf(transition.pointer);
  const fix = verdict.why === 'earlier' ? fixOf(machine, transition, verdict.by) : null;
  return {
    code: 'shadowed-transition',
    args: { trigger: kind === 'always' ? 'always' : trigger, state, reason: reasonOf(machine, verdict) },
    ...place,
    ...(fix === null ? {} : { fix }),
  };
}

function reasonOf(machine: MachineSource, verdict: NonNullable<Verdict>): string {
  switch (verdict.why) {
    case 'earlier':
      return `the one at ${machine.placeOf(verdict.by.pointer).pointer} is taken whenever it could be`;
    case 'pattern':
      return 'every event that it stands for has an entry of its own';
    case 'left':
      return 'the state is left at once by its "always"';
    default:
      return 'the states inside take the event wherever the machine rests';
  }
}

/** What says the same a second time does nothing; anything else its author should look at. */
function fixOf(machine: MachineSource, transition: WalkedTransition, by: WalkedTransition): Fix | null {
  if (!/\/\d+$/.test(transition.pointer) || guardWords(transition) !== guardWords(by) || !sameDeeds(transition, by)) return null;
  return { description: 'Take the second of two equal transitions out', edits: [machine.placeOf(transition.pointer)] };
}

function sameDeeds(one: WalkedTransition, other: WalkedTransition): boolean {
  const deeds = ({ target, actions }: WalkedTransition): string => JSON.stringify([target, actions.map(({ type, params }) => [type, params])]);
  return deeds(one) === deeds(other);
}
