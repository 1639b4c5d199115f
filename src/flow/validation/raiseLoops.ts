import { findTarget } from '../findTarget.ts';
import type { WalkedMachine, WalkedTransition } from '../walkMachine.ts';
import { expandEventPattern } from '../vocabulary/vocabulary.ts';
import { literalsOf } from './literals.ts';
import type { Validation } from './Validation.ts';

/** No transition raises, without any condition, the very event that makes it be taken again. */
export const raiseLoops: Validation = {
  name: 'raise-loops',
  needsAllFiles: false,
  check({ machines }, report) {
    for (const machine of machines) {
      for (const { type, params, pointer, transition } of machine.walked.actions) {
        if (type !== 'raise' || typeof params.event !== 'string' || transition?.kind !== 'on') continue;
        if (
          !expandEventPattern(transition.trigger).includes(params.event) ||
          literalsOf(transition.guard)?.size !== 0 ||
          !comesBack(machine.walked, transition)
        )
          continue;
        const states = `${nameOf(transition)} → ${nameOf(transition)}`;
        report({ code: 'endless-loop', args: { states }, ...machine.placeOf(pointer) });
      }
    }
  },
};

/** Whether the state of the transition is active again when it was taken. */
function comesBack(machine: WalkedMachine, { source, target }: WalkedTransition): boolean {
  if (target === undefined) return true;
  const to = findTarget(machine, source, target);
  for (let around = to ?? null; around !== null; around = around.parent) if (around === source) return true;
  return false;
}

function nameOf({ source }: WalkedTransition): string {
  return source.path === '' ? 'the root' : source.path;
}
