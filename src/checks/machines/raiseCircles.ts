import { findTarget } from '../../flow/findTarget.ts';
import type { MachineSource } from '../../flow/machineSource.ts';
import { textOf, type WalkedAction, type WalkedTransition } from '../../flow/walkMachine.ts';
import type { Check, Report } from '../Check.ts';
import type { CheckSubject } from '../CheckSubject.ts';
import { typesLeft } from '../graph/verdicts.ts';

/** That an event, wherever it is heard in a state that lasts, raises another one without any condition. */
interface Raise {
  readonly machine: MachineSource;
  readonly action: WalkedAction;
  readonly from: string;
  readonly to: string;
}

/**
 * Machines do not raise events in a circle: each transition of it holds without a condition and leaves its state where it
 * was, so that nothing ends it but the engine, which stops after fifty. A circle of one is refused when the flow is read.
 */
export const raiseCircles: Check = {
  name: 'raise-circles',
  codes: ['raise-circle'],
  mustHoldFor: 'every-flow',
  check(subject, report) {
    const raises = raisesOf(subject);
    const told = new Set<string>();
    for (const raise of raises) {
      const circle = circleFrom(raise, raises);
      if (circle === null) continue;
      const events = circle.map(({ from }) => from);
      const key = [...events].sort().join(' ');
      if (told.has(key)) continue;
      told.add(key);
      tell(raise, [...events, raise.from], report);
    }
  },
};

function tell({ machine, action }: Raise, events: readonly string[], report: Report): void {
  report({ code: 'raise-circle', args: { events: events.join(' → ') }, ...machine.placeOf(action.pointer) });
}

function raisesOf({ index, graphOf }: CheckSubject): readonly Raise[] {
  // The first of each pair of events: there are as many as the vocabulary allows, however many transitions there are.
  const raises = new Map<string, Raise>();
  for (const machine of index.machines) {
    const { canBeTaken } = graphOf(machine);
    for (const action of machine.walked.actions) {
      const { transition } = action;
      const to = action.type === 'raise' ? textOf(action.params.event) : undefined;
      if (
        to === undefined ||
        transition?.kind !== 'on' ||
        transition.guard !== undefined ||
        !canBeTaken(transition) ||
        !comesBack(machine, transition)
      )
        continue;
      for (const from of typesLeft(transition)) if (!raises.has(`${from} ${to}`)) raises.set(`${from} ${to}`, { machine, action, from, to });
    }
  }
  return [...raises.values()];
}

function comesBack({ walked }: MachineSource, { source, target }: WalkedTransition): boolean {
  if (target === undefined) return true;
  for (let state = findTarget(walked, source, target) ?? null; state !== null; state = state.parent) if (state === source) return true;
  return false;
}

/** The shortest circle of at least two that a raise is in. */
function circleFrom(start: Raise, raises: readonly Raise[]): readonly Raise[] | null {
  const cameFrom = new Map<Raise, Raise | null>([[start, null]]);
  for (const [raise] of cameFrom) {
    if (raise.to === start.from && raise !== start) return pathTo(raise, cameFrom);
    for (const next of raises) if (next.from === raise.to && !cameFrom.has(next)) cameFrom.set(next, raise);
  }
  return null;
}

function pathTo(last: Raise, cameFrom: ReadonlyMap<Raise, Raise | null>): readonly Raise[] {
  const path: Raise[] = [];
  for (let raise: Raise | null = last; raise !== null; raise = cameFrom.get(raise) ?? null) path.unshift(raise);
  return path;
}
