import { createHash } from 'node:crypto';
import { canonical } from '../normal/canonical.ts';
import { keyOfActions } from '../normal/normalAction.ts';
import type { NormalMachine, NormalState, NormalTransition } from '../normal/NormalForm.ts';

/** Paths of one version to paths of another. */
export type Matched = ReadonlyMap<string, string>;

/** One side of a comparison, with those of its states that the other side has not at that path. */
interface Side {
  readonly machine: NormalMachine;
  readonly unmatched: ReadonlySet<string>;
  /** Who leads to a state: worked out once, and only where there is something to match. */
  readonly incoming: ReadonlyMap<string, readonly string[]>;
}

/** What tells a state again, from certain to less so; null where it tells nothing. Each must be the only one of its kind on both sides. */
type Sign = (side: Side, state: NormalState, content: string) => string | null;

const SIGNS: readonly Sign[] = [
  (_side, state, content) => (isBlank(state) ? null : content),
  (_side, state, content) => (isBlank(state) ? null : `${content} ${state.key}`),
  (side, state, content) => {
    const incoming = side.incoming.get(state.path) ?? [];
    return incoming.length === 0 ? null : `${content} ${state.parent ?? ''} ${[...incoming].sort().join(' ')}`;
  },
];

/**
 * Which state of one version is which of another: those at the same path, and those that were only renamed or moved. A state
 * is taken for renamed where it has the same content, with all that lies in it, as exactly one of the new ones, and something
 * in it: one that is empty must also be reached in the same ways from the same states.
 */
export function matchStates(before: NormalMachine, after: NormalMachine): Matched {
  const matched = new Map<string, string>();
  for (const path of before.states.keys()) if (after.states.has(path)) matched.set(path, path);
  if (matched.size === before.states.size || matched.size === after.states.size) return matched;
  const gone = sideOf(before, after);
  const come = sideOf(after, before);
  const taken = new Set<string>();
  for (const sign of SIGNS) matchBy(sign, gone, come, matched, taken);
  return matched;
}

function sideOf(machine: NormalMachine, other: NormalMachine): Side {
  const unmatched = new Set([...machine.states.keys()].filter((path) => !other.states.has(path)));
  const incoming = new Map<string, string[]>();
  for (const state of machine.states.values()) {
    for (const transition of [...state.transitions.values()].flat()) {
      if (transition.target === null || !unmatched.has(transition.target)) continue;
      const way = `${unmatched.has(state.path) ? '?' : state.path} ${transition.trigger} ${effectOf(transition)}`;
      addTo(incoming, transition.target, way);
    }
    if (state.initial !== null && unmatched.has(state.initial)) addTo(incoming, state.initial, 'initial');
  }
  return { machine, unmatched, incoming };
}

/** A place that very many lead to must not be copied for each of them. */
function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Outer states first: with them goes all that lies in them. */
function matchBy(sign: Sign, gone: Side, come: Side, matched: Map<string, string>, taken: Set<string>): void {
  const before = bySign(sign, gone, (path) => matched.has(path));
  const after = bySign(sign, come, (path) => taken.has(path));
  const pairs = [...before].flatMap(([key, from]) => {
    const to = after.get(key) ?? [];
    return from.length === 1 && to.length === 1 ? [[from[0] as NormalState, to[0] as NormalState] as const] : [];
  });
  for (const [from, to] of pairs.sort(([a], [b]) => depthOf(a) - depthOf(b))) {
    if (matched.has(from.path) || taken.has(to.path)) continue;
    for (const inside of within(gone.machine, from)) {
      const path = `${to.path}${inside.slice(from.path.length)}`;
      if (matched.has(inside) || taken.has(path) || !come.unmatched.has(path)) continue;
      matched.set(inside, path);
      taken.add(path);
    }
  }
}

function bySign(sign: Sign, side: Side, isTaken: (path: string) => boolean): Map<string, NormalState[]> {
  const found = new Map<string, NormalState[]>();
  for (const path of side.unmatched) {
    const state = side.machine.states.get(path);
    if (state === undefined || isTaken(path)) continue;
    const key = sign(side, state, contentOf(side, state));
    if (key !== null) addTo(found, key, state);
  }
  return found;
}

/** All that a state and those in it do and say, as one key; what leads to a state of an unsure name leads to `?`. */
function contentOf(side: Side, root: NormalState): string {
  const hash = createHash('sha256');
  const place = (path: string | null): string => {
    if (path === null) return '';
    if (path === root.path || path.startsWith(`${root.path}.`)) return `./${path.slice(root.path.length)}`;
    return side.unmatched.has(path) ? '?' : path;
  };
  for (const path of within(side.machine, root)) {
    const state = side.machine.states.get(path);
    if (state === undefined) continue;
    hash.update(`${place(path)} ${state.kind} ${place(state.initial)} ${state.history ?? ''} ${place(state.historyTarget)}\n`);
    hash.update(`${keyOfActions(state.entry)} / ${keyOfActions(state.exit)} / ${canonical([state.meta, state.tags, state.description])}\n`);
    for (const trigger of [...state.transitions.keys()].sort()) {
      for (const one of state.transitions.get(trigger) ?? []) hash.update(`${trigger} ${place(one.target)} ${effectOf(one)} ${one.words}\n`);
    }
  }
  return hash.digest('base64');
}

function effectOf({ guard, actions, violations, reenter }: NormalTransition): string {
  return `${guard?.key ?? ''} / ${keyOfActions(actions)} / ${keyOfActions(violations)} / ${reenter}`;
}

/** A state and all that lies in it, outer before inner, in the order of names. */
function within(machine: NormalMachine, root: NormalState): readonly string[] {
  const paths = [root.path];
  for (const path of paths) paths.push(...[...(machine.states.get(path)?.children ?? [])].sort());
  return paths;
}

/** Nothing in it that could tell it from any other. */
function isBlank({ kind, children, transitions, entry, exit, meta }: NormalState): boolean {
  const plain = kind === 'atomic' || kind === 'final';
  return plain && children.length === 0 && transitions.size === 0 && entry.length === 0 && exit.length === 0 && Object.keys(meta).length === 0;
}

function depthOf({ path }: NormalState): number {
  return path.split('.').length;
}
