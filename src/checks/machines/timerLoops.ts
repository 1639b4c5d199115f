import { findTarget } from '../../flow/findTarget.ts';
import type { MachineSource } from '../../flow/machineSource.ts';
import type { SettingRow } from '../../flow/schema/settings.ts';
import type { WalkedState } from '../../flow/walkMachine.ts';
import type { Check } from '../Check.ts';
import { componentsOf } from '../graph/componentsOf.ts';
import { around } from '../graph/roads.ts';
import type { CheckSubject } from '../CheckSubject.ts';

/**
 * Timers that run out at once do not lead round in a circle: with their delays at the default of nought, and no condition,
 * no moment would pass and the machine would never rest.
 */
export const timerLoops: Check = {
  name: 'timer-loops',
  codes: ['timer-loop'],
  mustHoldFor: 'every-flow',
  check(subject, report) {
    for (const machine of subject.index.machines) {
      const next = stepsAtOnce(subject, machine);
      const groups = componentsOf([...next.keys()], (state) => next.get(state) ?? []);
      const told = new Set<number | undefined>();
      for (const start of next.keys()) {
        const group = groups.get(start);
        const circle = told.has(group) ? null : circleFrom(start, (state) => (next.get(state) ?? []).filter((to) => groups.get(to) === group));
        if (circle === null) continue;
        told.add(group);
        report({ code: 'timer-loop', args: { states: namesOf([...circle, start]) }, ...machine.placeOf(start.pointer) });
      }
    }
  },
};

function stepsAtOnce({ index, graphOf }: CheckSubject, machine: MachineSource): ReadonlyMap<WalkedState, readonly WalkedState[]> {
  const { canBeTaken, leavesEntered, leaves } = graphOf(machine);
  const next = new Map<WalkedState, WalkedState[]>();
  for (const leaf of leaves) {
    for (const transition of around(leaf).flatMap(({ transitions }) => transitions)) {
      const { kind, trigger, guard, target, source } = transition;
      const atOnce = kind === 'always' || (kind === 'after' && isNought(index.settings.get(trigger)));
      if (!atOnce || guard !== undefined || target === undefined || !canBeTaken(transition)) continue;
      const to = findTarget(machine.walked, source, target);
      if (to !== undefined) next.set(leaf, [...(next.get(leaf) ?? []), ...leavesEntered(to)]);
    }
  }
  return next;
}

function isNought(row: SettingRow | null | undefined): boolean {
  return row?.type === 'seconds' && row.default === 0 && row.before === undefined;
}

const MOST_NAMES = 8;

function namesOf(states: readonly WalkedState[]): string {
  const names = states.map(({ path }) => path);
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(' → ')} → …` : names.join(' → ');
}

/** The shortest circle through a state, within what leads back to it. */
function circleFrom(start: WalkedState, next: (state: WalkedState) => readonly WalkedState[]): readonly WalkedState[] | null {
  const cameFrom = new Map<WalkedState, WalkedState | null>([[start, null]]);
  for (const [state] of cameFrom) {
    for (const to of next(state)) {
      if (to === start) return pathTo(state, cameFrom);
      if (!cameFrom.has(to)) cameFrom.set(to, state);
    }
  }
  return null;
}

function pathTo(last: WalkedState, cameFrom: ReadonlyMap<WalkedState, WalkedState | null>): readonly WalkedState[] {
  const path: WalkedState[] = [];
  for (let state: WalkedState | null = last; state !== null; state = cameFrom.get(state) ?? null) path.unshift(state);
  return path;
}
