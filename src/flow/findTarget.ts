import type { WalkedMachine, WalkedState } from './walkMachine.ts';

/**
 * The state that a target means, as XState 5 resolves it: `#id` and `#id.child` from the state of that id, `.child` from
 * the source itself, anything else from the source's parent; dots go inwards. The root has no siblings to name.
 * Other than XState's own look-up it never finds what objects inherit, such as "toString".
 */
export function findTarget(machine: WalkedMachine, source: WalkedState, target: string): WalkedState | undefined {
  if (target.startsWith('#')) {
    const [id = '', ...inwards] = target.slice(1).split('.');
    return follow(machine.byId.get(id), inwards);
  }
  if (target.startsWith('.')) return follow(source, target.slice(1).split('.'));
  return follow(source.parent ?? undefined, target.split('.'));
}

/** The state that a history state falls back on. XState reads this target from the parent, a leading dot included. */
export function findHistoryTarget(machine: WalkedMachine, history: WalkedState, target: string): WalkedState | undefined {
  return target.startsWith('.') ? undefined : findTarget(machine, history, target);
}

function follow(from: WalkedState | undefined, inwards: readonly string[]): WalkedState | undefined {
  let state = from;
  for (const key of inwards) {
    // XState stops at an empty step: "a." is "a".
    if (key === '') return state;
    state = state?.children.get(key);
  }
  return state;
}
