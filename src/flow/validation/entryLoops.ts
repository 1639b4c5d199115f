import { findHistoryTarget } from '../findTarget.ts';
import type { MachineSource } from '../machineSource.ts';
import { textOf, type WalkedState } from '../walkMachine.ts';
import type { Report, Validation } from './Validation.ts';

/**
 * Entering a state comes to an end: no history state falls back on itself, however far around. XState follows such a
 * circle until its stack is exhausted.
 */
export const entryLoops: Validation = {
  name: 'entry-loops',
  needsAllFiles: false,
  check({ machines }, report) {
    for (const machine of machines) {
      // Only history states lead outwards again, so every circle goes through one.
      for (const state of machine.walked.states) if (state.kind === 'history') checkHistory(machine, state, report);
    }
  },
};

function checkHistory(machine: MachineSource, history: WalkedState, report: Report): void {
  const cameFrom = new Map<WalkedState, WalkedState>();
  const queue = [history];
  for (const state of queue) {
    for (const next of entered(machine, state)) {
      if (next === history)
        return report({ code: 'endless-loop', args: { states: circle(history, state, cameFrom) }, ...machine.placeOf(history.pointer) });
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, state);
      queue.push(next);
    }
  }
}

/** What is entered with a state, one step inwards. */
function entered({ walked }: MachineSource, state: WalkedState): readonly WalkedState[] {
  if (state.kind === 'parallel') return [...state.children.values()];
  if (state.kind === 'compound') return found(state.children.get(textOf(state.node.initial) ?? ''));
  if (state.kind !== 'history' || state.parent === null) return [];
  const target = textOf(state.node.target);
  if (target !== undefined) return found(findHistoryTarget(walked, state, target));
  return state.parent.kind === 'parallel' ? [state.parent] : found(state.parent.children.get(textOf(state.parent.node.initial) ?? ''));
}

function found(state: WalkedState | undefined): readonly WalkedState[] {
  return state === undefined ? [] : [state];
}

function circle(history: WalkedState, last: WalkedState, cameFrom: ReadonlyMap<WalkedState, WalkedState>): string {
  const path = [history.path];
  for (let state: WalkedState | undefined = last; state !== undefined && state !== history; state = cameFrom.get(state)) path.unshift(state.path);
  return [history.path, ...path].join(' → ');
}
