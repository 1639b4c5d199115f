import type { MachineSource } from '../../flow/machineSource.ts';
import { textOf, type WalkedGuard } from '../../flow/walkMachine.ts';
import type { Check, Report } from '../Check.ts';
import type { CheckSubject } from '../CheckSubject.ts';

/**
 * Every condition can come out both ways. Of a guard made of others the smallest one that is to blame is told: a part that
 * can never hold by itself, else the whole, whose parts exclude each other.
 */
export const constantGuards: Check = {
  name: 'constant-guards',
  codes: ['never-holds', 'always-holds'],
  mustHoldFor: 'every-flow',
  check(subject, report) {
    for (const machine of subject.index.machines) {
      const { reachable } = subject.graphOf(machine);
      for (const { guard, source } of machine.walked.transitions)
        if (guard !== undefined && reachable.has(source)) checkGuard(subject, machine, guard, report);
    }
  },
};

function checkGuard({ logic }: CheckSubject, machine: MachineSource, guard: WalkedGuard, report: Report): void {
  const knowledge = logic.atFirst(machine, guard.transition);
  const tell = (code: 'never-holds' | 'always-holds', one: WalkedGuard): void =>
    report({ code, args: { condition: wordsOf(one) }, ...machine.placeOf(one.type === 'when' ? `${one.pointer}/params/expr` : one.pointer) });
  const visit = (one: WalkedGuard): void => {
    if (logic.assume(one, true, knowledge) === null)
      return tell(
        'never-holds',
        blamed(one, (inner) => logic.assume(inner, true, knowledge) === null),
      );
    if (logic.isAlways(one, knowledge))
      return tell(
        'always-holds',
        blamed(one, (inner) => logic.isAlways(inner, knowledge)),
      );
    // Inside of `not` a part may well be constant on purpose; of `and` and `or` it does nothing.
    if (one.type === 'and' || one.type === 'or') one.inner.forEach(visit);
  };
  visit(guard);
}

function blamed(guard: WalkedGuard, isConstant: (guard: WalkedGuard) => boolean): WalkedGuard {
  const inner = guard.inner.find(isConstant);
  return inner === undefined ? guard : blamed(inner, isConstant);
}

function wordsOf({ type, params }: WalkedGuard): string {
  return type === 'when' ? (textOf(params.expr) ?? '') : `${type} ${JSON.stringify(params)}`.slice(0, 120);
}
