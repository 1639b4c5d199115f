import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { Member } from '../../flow/Cast.ts';
import { nodesOf, shellOf } from '../../flow/machine/shellOf.ts';
import { stateNodes } from '../../flow/machine/stateNodes.ts';
import { historyOf, resolveMachine, restoreMachine } from '../../flow/machine/stepper.ts';
import type { Shell } from '../../flow/Shell.ts';
import type { Misfit } from './Misfit.ts';
import { mappedPath, type StateMapping } from './StateMapping.ts';

type History = Readonly<Record<string, readonly { id: string }[]>>;

/**
 * The state in which a machine of another version stands when its forerunner stood in this one: the same by name, or by its new
 * name. States that were put inside or beside of it since are in the ones that they begin with. Or what keeps it from standing there.
 */
export function moveShell(from: Member, shell: Shell, to: Member, mapping: StateMapping): Shell | readonly Misfit[] {
  const machine = from.isFlow ? 'flow' : from.id;
  const moved = (path: readonly string[]): readonly string[] => mappedPath(mapping, machine, path);
  const innermost = nodesOf(shell.snapshot).filter((node) => node.type === 'atomic' || node.type === 'final');
  const paths = innermost.map((node) => moved(node.path));
  const lost = innermost.filter((_node, index) => !canStandAt(to.machine, paths[index] as readonly string[]));
  if (lost.length > 0) return lost.map((node) => ({ code: 'state-gone', machine, state: pathOf(node) }));
  if (excludeEachOther(to.machine, paths))
    return [{ code: 'state-differs', machine, state: innermost.map(pathOf).join(', '), before: 'side by side', after: 'one at a time' }];
  const history = shell.history === null ? {} : movedHistory(from.machine, shell, to.machine, moved);
  const value = valueOf(paths);
  const resolved = resolveMachine(to.machine, value);
  return shellOf(to, Object.keys(history).length === 0 ? resolved : restoreMachine(to.machine, resolved.value, history));
}

/** The state at a path, undefined where there is none; the root is at the empty one. */
export function nodeAt(machine: AnyStateMachine, path: readonly string[]): AnyStateNode | undefined {
  let node: AnyStateNode | undefined = machine.root;
  for (const key of path) node = node !== undefined && Object.hasOwn(node.states, key) ? node.states[key] : undefined;
  return node;
}

/** A history state is a way back, and nowhere to stand. */
function canStandAt(machine: AnyStateMachine, path: readonly string[]): boolean {
  const node = nodeAt(machine, path);
  return node !== undefined && node.type !== 'history';
}

function pathOf(node: AnyStateNode): string {
  return node.path.join('.');
}

function excludeEachOther(machine: AnyStateMachine, paths: readonly (readonly string[])[]): boolean {
  return paths.some((path, index) => paths.slice(0, index).some((other) => isEitherOr(machine, path, other)));
}

/** Whether the ways to two states part inside of a state that is in one of its states at a time. */
function isEitherOr(machine: AnyStateMachine, path: readonly string[], other: readonly string[]): boolean {
  const parted = path.findIndex((key, depth) => key !== other[depth]);
  return parted !== -1 && parted < other.length && nodeAt(machine, path.slice(0, parted))?.type !== 'parallel';
}

/** XState's value of these states together. */
function valueOf(paths: readonly (readonly string[])[]): unknown {
  const root: Record<string, object> = {};
  for (const path of paths) {
    let at = root;
    for (const key of path) at = (at[key] ??= {}) as Record<string, object>;
  }
  return root;
}

/** What history states remember, as far as both they and what they remember are there. */
function movedHistory(from: AnyStateMachine, shell: Shell, to: AnyStateMachine, moved: (path: readonly string[]) => readonly string[]): History {
  const byId = new Map(stateNodes(from).map((node) => [node.id, node]));
  const there = (id: string): AnyStateNode | undefined => {
    const node = byId.get(id);
    return node === undefined ? undefined : nodeAt(to, moved(node.path));
  };
  const kept = Object.entries(historyOf(shell.snapshot)).flatMap(([id, remembered]) => {
    const history = there(id);
    const states = remembered.map((state) => there(state.id));
    if (history?.type !== 'history' || states.some((state) => state === undefined || state.type === 'history')) return [];
    return [[history.id, states.map((state) => ({ id: (state as AnyStateNode).id }))] as const];
  });
  return Object.fromEntries(kept);
}
