import { pointerTo } from '../problems/pointer.ts';
import type { StateNode } from './schema/machine.ts';

/** A machine laid out flat: every state, transition, guard and action with the JSON pointer at which it stands. */
export interface WalkedMachine {
  readonly id: string;
  readonly root: WalkedState;
  /** In the order of the file, outer before inner; the root first. */
  readonly states: readonly WalkedState[];
  readonly transitions: readonly WalkedTransition[];
  /** Those inside of other guards too. */
  readonly guards: readonly WalkedGuard[];
  /** Those of transitions, of entries and of exits. */
  readonly actions: readonly WalkedAction[];
  /** States by dotted path; the root is ''. */
  readonly byPath: ReadonlyMap<string, WalkedState>;
  /** States by `id`; of several with the same one the first. */
  readonly byId: ReadonlyMap<string, WalkedState>;
}

export interface WalkedState {
  readonly key: string;
  /** Dotted, as the guard `in` names it. */
  readonly path: string;
  readonly depth: number;
  readonly pointer: string;
  /** As it stands in the file. While it is being validated it may be of any shape: look before you trust. */
  readonly node: StateNode;
  /** As XState takes it where `type` is not given. */
  readonly kind: string;
  readonly parent: WalkedState | null;
  readonly children: ReadonlyMap<string, WalkedState>;
  readonly transitions: readonly WalkedTransition[];
}

export interface WalkedTransition {
  readonly kind: 'on' | 'after' | 'always';
  /** The event type or pattern of `on`, the setting of `after`, '' of `always`. */
  readonly trigger: string;
  readonly source: WalkedState;
  readonly pointer: string;
  readonly target: string | undefined;
  readonly targetPointer: string;
  readonly guard: WalkedGuard | undefined;
  readonly actions: readonly WalkedAction[];
}

export interface WalkedGuard {
  readonly type: string;
  readonly params: Params;
  readonly pointer: string;
  readonly transition: WalkedTransition;
  /** The guards inside of `and`, `or` and `not`. */
  readonly inner: readonly WalkedGuard[];
}

export interface WalkedAction {
  readonly type: string;
  readonly params: Params;
  readonly pointer: string;
  readonly state: WalkedState;
  /** Null for those of `entry` and `exit`. */
  readonly transition: WalkedTransition | null;
  readonly kind: 'on' | 'after' | 'always' | 'entry' | 'exit';
}

export type Params = Readonly<Record<string, unknown>>;

const NO_PARAMS: Params = Object.freeze({});
const NO_ACTIONS: readonly WalkedAction[] = Object.freeze([]);
const NO_GUARDS: readonly WalkedGuard[] = Object.freeze([]);
const NO_CHILDREN: ReadonlyMap<string, WalkedState> = new Map();

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Lays a machine out. Takes any value: what has not the shape that it should have is passed over, for the check of the
 * format has its say about it. States are gone through without recursion.
 */
export function walkMachine(machine: unknown): WalkedMachine {
  const top = isRecord(machine) ? machine : {};
  const root = makeState(top, '', '', null);
  const states: WalkedState[] = [];
  const byPath = new Map<string, WalkedState>();
  const byId = new Map<string, WalkedState>();
  const stack: WalkedState[] = [root];
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    states.push(state);
    byPath.set(state.path, state);
    if (typeof state.node.id === 'string' && !byId.has(state.node.id)) byId.set(state.node.id, state);
    for (const child of addChildren(state).reverse()) stack.push(child);
  }
  const transitions = states.flatMap((state) => state.transitions as WalkedTransition[]);
  const id = typeof top.id === 'string' ? top.id : '';
  return { id, root, states, transitions, guards: guardsOf(transitions), actions: states.flatMap(actionsIn), byPath, byId };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a text, so that a file of the wrong format is no way into code that expects one. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function makeState(node: object, key: string, pointer: string, parent: WalkedState | null): WalkedState {
  const state: Mutable<WalkedState> = {
    key,
    path: parent === null ? '' : parent.path === '' ? key : `${parent.path}.${key}`,
    depth: parent === null ? 0 : parent.depth + 1,
    pointer,
    node,
    kind: kindOf(node),
    parent,
    children: NO_CHILDREN,
    transitions: [],
  };
  state.transitions = transitionsOf(state);
  return state;
}

function addChildren(state: Mutable<WalkedState>): WalkedState[] {
  const inside = state.node.states as unknown;
  if (!isRecord(inside)) return [];
  const children = new Map<string, WalkedState>();
  for (const [key, child] of Object.entries(inside)) {
    if (isRecord(child)) children.set(key, makeState(child, key, pointerTo(`${state.pointer}/states`, key), state));
  }
  state.children = children;
  return [...children.values()];
}

function kindOf(node: StateNode): string {
  if (typeof node.type === 'string') return node.type;
  if (isRecord(node.states) && Object.keys(node.states).length > 0) return 'compound';
  return node.history === undefined ? 'atomic' : 'history';
}

function transitionsOf(state: WalkedState): readonly WalkedTransition[] {
  const { node, pointer } = state;
  const all: WalkedTransition[] = [];
  for (const kind of ['on', 'after'] as const) {
    const triggers = node[kind] as unknown;
    if (!isRecord(triggers)) continue;
    for (const [trigger, to] of Object.entries(triggers)) addOne(all, state, kind, trigger, to, pointerTo(`${pointer}/${kind}`, trigger));
  }
  if (node.always !== undefined) addOne(all, state, 'always', '', node.always, `${pointer}/always`);
  return all;
}

function addOne(all: WalkedTransition[], source: WalkedState, kind: WalkedTransition['kind'], trigger: string, to: unknown, pointer: string): void {
  if (Array.isArray(to)) {
    to.forEach((one: unknown, index) => {
      if (!Array.isArray(one)) addOne(all, source, kind, trigger, one, `${pointer}/${index}`);
    });
    return;
  }
  if (typeof to === 'string') {
    all.push({ kind, trigger, source, pointer, target: to, targetPointer: pointer, guard: undefined, actions: NO_ACTIONS });
    return;
  }
  if (!isRecord(to)) return;
  const transition: Mutable<WalkedTransition> = {
    kind,
    trigger,
    source,
    pointer,
    target: textOf(to.target),
    targetPointer: `${pointer}/target`,
    guard: undefined,
    actions: [],
  };
  if (to.guard !== undefined) transition.guard = guardOf(to.guard, `${pointer}/guard`, transition);
  if (to.actions !== undefined) transition.actions = actionsOf(to.actions, `${pointer}/actions`, source, transition, kind);
  all.push(transition);
}

function guardsOf(transitions: readonly WalkedTransition[]): WalkedGuard[] {
  const guards = transitions.flatMap(({ guard }) => guard ?? []);
  // The list grows while it is gone through.
  for (const guard of guards) for (const inner of guard.inner) guards.push(inner);
  return guards;
}

function actionsIn(state: WalkedState): WalkedAction[] {
  const actions: WalkedAction[] = [];
  for (const kind of ['entry', 'exit'] as const) {
    if (state.node[kind] !== undefined) actions.push(...actionsOf(state.node[kind], `${state.pointer}/${kind}`, state, null, kind));
  }
  for (const transition of state.transitions) for (const action of transition.actions) actions.push(action);
  return actions;
}

function guardOf(value: unknown, pointer: string, transition: WalkedTransition): WalkedGuard | undefined {
  if (!isRecord(value) || typeof value.type !== 'string') return undefined;
  const params = isRecord(value.params) ? value.params : NO_PARAMS;
  return { type: value.type, params, pointer, transition, inner: innerGuards(value.type, params, `${pointer}/params`, transition) };
}

function innerGuards(type: string, params: Params, pointer: string, transition: WalkedTransition): readonly WalkedGuard[] {
  if (type === 'not') return [guardOf(params.guard, `${pointer}/guard`, transition) ?? []].flat();
  if ((type !== 'and' && type !== 'or') || !Array.isArray(params.guards)) return NO_GUARDS;
  return params.guards.flatMap((guard: unknown, index) => guardOf(guard, `${pointer}/guards/${index}`, transition) ?? []);
}

function actionsOf(
  value: unknown,
  pointer: string,
  state: WalkedState,
  transition: WalkedTransition | null,
  kind: WalkedAction['kind'],
): WalkedAction[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown, index) => (Array.isArray(one) ? [] : actionsOf(one, `${pointer}/${index}`, state, transition, kind)));
  if (!isRecord(value) || typeof value.type !== 'string') return [];
  return [{ type: value.type, params: isRecord(value.params) ? value.params : NO_PARAMS, pointer, state, transition, kind }];
}
