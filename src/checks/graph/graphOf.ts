import { findHistoryTarget, findTarget } from '../../flow/findTarget.ts';
import { textOf, type WalkedMachine, type WalkedState, type WalkedTransition } from '../../flow/walkMachine.ts';
import type { MachineGraph } from './MachineGraph.ts';

interface Search {
  readonly machine: WalkedMachine;
  readonly reachable: Set<WalkedState>;
  /** Entered with all that lies in them by default. */
  readonly entered: Set<WalkedState>;
  readonly queue: WalkedState[];
}

/**
 * Follows a machine from where it begins: a rule also from where it stands when the contact is opened in the middle.
 * `isPossible` says of a transition whose state is active whether it can ever be taken; what it lets pass is followed.
 */
export function graphOf(machine: WalkedMachine, isPossible: (transition: WalkedTransition) => boolean): MachineGraph {
  const search: Search = { machine, reachable: new Set(), entered: new Set(), queue: [] };
  enter(search, machine.root);
  for (const state of machine.states) if (isMidway(state)) enter(search, state);
  for (let state = search.queue.pop(); state !== undefined; state = search.queue.pop()) {
    for (const transition of state.transitions) {
      if (transition.target === undefined || !isPossible(transition)) continue;
      const target = findTarget(machine, transition.source, transition.target);
      if (target !== undefined) enter(search, target);
    }
  }
  const { reachable } = search;
  return {
    reachable,
    leaves: machine.states.filter((state) => state.children.size === 0 && state.kind !== 'history' && reachable.has(state)),
    canBeTaken: (transition) => reachable.has(transition.source) && isPossible(transition),
    leavesEntered: (target) => leavesOf(machine, target),
  };
}

function isMidway({ node }: WalkedState): boolean {
  const meta = node.meta as unknown;
  return typeof meta === 'object' && meta !== null && (meta as { midway?: unknown }).midway === true;
}

/** The state, what is entered in it by default, and everything around it with the regions beside. */
function enter(search: Search, state: WalkedState): void {
  if (search.entered.has(state)) return;
  search.entered.add(state);
  activate(search, state);
  for (const inner of enteredWith(search.machine, state)) enter(search, inner);
}

function activate(search: Search, state: WalkedState): void {
  if (search.reachable.has(state)) return;
  search.reachable.add(state);
  search.queue.push(state);
  const { parent } = state;
  if (parent === null) return;
  activate(search, parent);
  if (parent.kind === 'parallel') for (const region of parent.children.values()) if (region !== state) enter(search, region);
}

/** What is entered together with a state, one step inwards. */
function enteredWith(machine: WalkedMachine, state: WalkedState): readonly WalkedState[] {
  if (state.kind === 'parallel') return [...state.children.values()];
  if (state.kind === 'compound') return present(state.children.get(textOf(state.node.initial) ?? ''));
  if (state.kind !== 'history' || state.parent === null) return [];
  const target = textOf(state.node.target);
  return present(target === undefined ? state.parent : findHistoryTarget(machine, state, target));
}

function leavesOf(machine: WalkedMachine, target: WalkedState): readonly WalkedState[] {
  const seen = new Set([target]);
  const leaves: WalkedState[] = [];
  for (const state of seen) {
    const inner = enteredWith(machine, state);
    if (inner.length === 0 && state.kind !== 'history') leaves.push(state);
    for (const one of inner) seen.add(one);
    // Where a history state leads back to, anything that lies in its parent may be restored.
    if (state.kind === 'history' && state.parent !== null) for (const sibling of state.parent.children.values()) seen.add(sibling);
  }
  return leaves;
}

function present(state: WalkedState | undefined): readonly WalkedState[] {
  return state === undefined ? [] : [state];
}
