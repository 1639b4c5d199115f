import { findHistoryTarget, findTarget } from '../../flow/findTarget.ts';
import type { Invocation, MachineFile, StateMeta, StateNode, Transition, Transitions } from '../../flow/schema/machine.ts';
import { walkMachine, type WalkedMachine, type WalkedState } from '../../flow/walkMachine.ts';
import { canonical, withoutDefaults } from './canonical.ts';
import type { Names } from './Names.ts';
import { normalAction, type NormalAction } from './normalAction.ts';
import { normalGuard } from './normalGuard.ts';
import { afterTrigger, ALWAYS, type NormalMachine, type NormalState, type NormalTransition } from './NormalForm.ts';

interface Reading {
  readonly machine: WalkedMachine;
  readonly name: string;
  readonly names: Names;
}

/** The normal form of a machine that was validated. `name` is `flow`, or the id of a rule machine. */
export function normalMachine(file: MachineFile, name: string, names: Names): NormalMachine {
  const machine = walkMachine(file);
  const reading: Reading = { machine, name, names };
  return { name, file, states: new Map(machine.states.map((state) => [state.path, normalState(reading, state)])) };
}

function normalState(reading: Reading, state: WalkedState): NormalState {
  const { node, path, key, kind, parent } = state;
  const initial = kind === 'compound' && node.initial !== undefined ? state.children.get(node.initial) : undefined;
  return {
    path,
    key,
    parent: parent?.path ?? null,
    children: [...state.children.values()].map((child) => child.path),
    kind,
    initial: pathFor(reading, initial),
    history: kind === 'history' ? (node.history ?? 'shallow') : null,
    historyTarget: kind === 'history' && node.target !== undefined ? pathFor(reading, findHistoryTarget(reading.machine, state, node.target)) : null,
    transitions: transitionsOf(reading, state),
    entry: actionsOf(node.entry, reading.names),
    exit: actionsOf(node.exit, reading.names),
    meta: parent === null ? {} : normalMeta(node.meta ?? {}, reading.names),
    tags: [...new Set(node.tags)].sort(),
    description: node.description ?? null,
  };
}

function pathFor({ name, names }: Reading, state: WalkedState | undefined): string | null {
  return state === undefined ? null : names.state(name, state.path);
}

const META_DEFAULTS: Readonly<Record<string, unknown>> = {
  question: false,
  hush: false,
  aside: false,
  knowledge: false,
  content: false,
  midway: false,
  also: [],
  reminders: [],
  rules: [],
  waive: [],
};

function normalMeta(meta: StateMeta, names: Names): StateMeta {
  return withoutDefaults(
    {
      ...meta,
      ...(typeof meta.say === 'string' ? { say: names.phrase(meta.say) } : {}),
      ...(meta.also ? { also: meta.also.map(names.phrase) } : {}),
      ...(Array.isArray(meta.midway) ? { midway: [...new Set(meta.midway)].sort() } : {}),
      ...(meta.reminders ? { reminders: meta.reminders.map((reminder) => withoutDefaults(reminder, { urgency: 'normal' })) } : {}),
    },
    META_DEFAULTS,
  );
}

function transitionsOf(reading: Reading, state: WalkedState): ReadonlyMap<string, readonly NormalTransition[]> {
  const { node } = state;
  const all = new Map<string, readonly NormalTransition[]>();
  const take = (trigger: string, to: Transitions | object): void => {
    const list = (Array.isArray(to) ? to : [to]) as readonly (string | Transition)[];
    if (list.length > 0)
      all.set(
        trigger,
        list.map((one) => normalTransition(reading, state, trigger, typeof one === 'string' ? { target: one } : one)),
      );
  };
  for (const [type, to] of Object.entries(node.on ?? {})) take(type, to);
  for (const [setting, to] of Object.entries(node.after ?? {})) take(afterTrigger(setting), to);
  if (node.always !== undefined) take(ALWAYS, node.always);
  return all;
}

function normalTransition(reading: Reading, state: WalkedState, trigger: string, transition: Transition): NormalTransition {
  const { target, guard, reenter, description, meta } = transition;
  const actions = actionsOf(transition.actions, reading.names);
  return {
    trigger,
    target: target === undefined ? null : (pathFor(reading, findTarget(reading.machine, state, target)) ?? target),
    reenter: reenter === true,
    guard: guard === undefined ? null : normalGuard(guard, reading.names),
    actions: actions.filter(({ type }) => type !== 'violate'),
    violations: actions.filter(({ type }) => type === 'violate'),
    words: canonical({ label: meta?.label, description }),
  };
}

function actionsOf(actions: StateNode['entry'] | Invocation | Invocation[], names: Names): readonly NormalAction[] {
  if (actions === undefined) return [];
  return (Array.isArray(actions) ? actions : [actions]).map((action) => normalAction(action, names));
}
