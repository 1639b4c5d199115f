import type { AnyStateNode } from 'xstate';
import type { Member } from '../../flow/Cast.ts';
import { initialShell } from '../../flow/machine/initialShell.ts';
import type { Shell } from '../../flow/Shell.ts';
import { mappedPath, type StateMapping } from '../StateMapping.ts';
import { machinePlaces } from './MachinePlaces.ts';
import type { Misfit } from './Misfit.ts';

/** Where a machine would stand in another version. */
export interface PlacedMachine {
  readonly member: Member;
  /** XState's value of the state, and its history as a snapshot keeps it: what `restoreShell` takes. */
  readonly value: unknown;
  readonly history: Readonly<Record<string, readonly { readonly id: string }[]>> | null;
  /** Paths of the states in which it would be, the root left out. */
  readonly paths: ReadonlySet<string>;
}

export interface MachineFit {
  readonly misfits: readonly Misfit[];
  /** Null where it fits nowhere. */
  readonly placed: PlacedMachine | null;
}

/** Where a machine that stands somewhere would stand in another version of it. `name` is `flow`, or its id. */
export function fitMachine(name: string, before: Member, shell: Shell, after: Member, mapping: StateMapping): MachineFit {
  const there = machinePlaces(after).nodes;
  const leaves = [...shell.paths].filter((path) => isLeaf(machinePlaces(before).nodes.get(path)));
  const misfits: Misfit[] = [];
  const paths = new Set<string>();
  for (const state of leaves) {
    const path = mappedPath(mapping, name, state);
    const [from, to] = [machinePlaces(before).nodes.get(state), there.get(path)];
    if (to === undefined) misfits.push({ code: 'state-gone', machine: name, state });
    else if (from?.type !== to.type) misfits.push(differs(name, state, from, to));
    else for (let node: AnyStateNode | undefined = to; node?.parent !== undefined; node = node.parent) paths.add(node.path.join('.'));
  }
  if (misfits.length === 0) misfits.push(...unshapely(name, before, after, paths));
  const remembered = historyFit(name, before, shell, after, mapping);
  misfits.push(...remembered.misfits);
  const root = there.get('');
  if (misfits.length > 0 || root === undefined) return { misfits, placed: null };
  return { misfits, placed: { member: after, value: valueOf(root, paths), history: remembered.history, paths } };
}

/** A machine that the version has not. One that did not yet leave its beginning, and remembers nothing, is not missed. */
export function missingMachine(before: Member, shell: Shell): readonly Misfit[] {
  if (shell.done || (shell.history === null && shell.key === initialShell(before).key)) return [];
  return [{ code: 'machine-gone', machine: before.id, state: [...shell.paths].at(-1) ?? '' }];
}

/** A state with states inside is in one of them, one with regions in all: otherwise the states do not make a whole. */
function unshapely(name: string, before: Member, after: Member, paths: ReadonlySet<string>): Misfit[] {
  const places = machinePlaces(after);
  return ['', ...paths].flatMap((path) => {
    const node = places.nodes.get(path);
    const inside = childrenOf(node).filter((child) => paths.has(child.path.join('.')));
    const whole = node?.type === 'parallel' ? inside.length === childrenOf(node).length : node?.type !== 'compound' || inside.length === 1;
    return whole || node === undefined ? [] : [differs(name, path, machinePlaces(before).nodes.get(path), node)];
  });
}

function historyFit(
  name: string,
  before: Member,
  shell: Shell,
  after: Member,
  mapping: StateMapping,
): Pick<PlacedMachine, 'history'> & { misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  const history: Record<string, { id: string }[]> = {};
  const { paths } = machinePlaces(before);
  const { nodes } = machinePlaces(after);
  for (const [id, remembered] of Object.entries((shell.history ?? {}) as Record<string, readonly { id: string }[]>)) {
    const place = nodes.get(mappedPath(mapping, name, paths.get(id) ?? id));
    // Where there is no history state any more, nobody comes back by it.
    if (place?.type !== 'history') continue;
    const states = remembered.map((one) => paths.get(one.id) ?? one.id);
    const found = states.map((state) => nodes.get(mappedPath(mapping, name, state)));
    states.forEach((state, index) => {
      if (found[index] === undefined) misfits.push({ code: 'history-gone', machine: name, state });
    });
    history[place.id] = found.flatMap((node) => (node === undefined ? [] : [{ id: node.id }]));
  }
  return { misfits, history: Object.keys(history).length === 0 ? null : history };
}

function differs(machine: string, state: string, from: AnyStateNode | undefined, to: AnyStateNode): Misfit {
  return { code: 'state-differs', machine, state, before: describe(from), after: describe(to) };
}

function describe(node: AnyStateNode | undefined): string {
  if (node === undefined) return 'not there';
  return childrenOf(node).length === 0
    ? node.type
    : `${node.type} with ${childrenOf(node)
        .map(({ key }) => key)
        .join(', ')}`;
}

function isLeaf(node: AnyStateNode | undefined): boolean {
  return node === undefined || node.type === 'atomic' || node.type === 'final';
}

function childrenOf(node: AnyStateNode | undefined): readonly AnyStateNode[] {
  return node === undefined ? [] : Object.values(node.states).filter(({ type }) => type !== 'history');
}

/** As XState writes the value of a state. */
function valueOf(node: AnyStateNode, paths: ReadonlySet<string>): unknown {
  const inside = childrenOf(node).filter((child) => paths.has(child.path.join('.')));
  const [only] = inside;
  if (node.type === 'compound' && only !== undefined && isLeaf(only)) return only.key;
  return Object.fromEntries(inside.map((child) => [child.key, valueOf(child, paths)]));
}
