import type { Invocation, MachineFile, StateNode, Transition, Transitions } from '../schema/machine.ts';
import { expandEventPattern } from '../vocabulary/vocabulary.ts';
import { prepareGuard, type Names } from './prepareGuard.ts';

type Forbidden = Record<string, never>;

/**
 * Our file as the config that XState gets: guards prepared, wildcards expanded against the vocabulary (so that it is known
 * beforehand who hears what), and nothing in it that is ours alone.
 */
export function toMachineConfig(file: MachineFile, names: Names): object {
  return { ...stateConfig(file, names), id: file.id };
}

function stateConfig(node: StateNode, names: Names): object {
  const config: Record<string, unknown> = {};
  for (const key of ['id', 'type', 'history', 'target', 'initial', 'entry', 'exit', 'tags', 'meta'] as const) {
    if (node[key] !== undefined) config[key] = node[key];
  }
  if (node.on) config.on = expandEvents(node.on, names);
  if (node.after) config.after = Object.fromEntries(Object.entries(node.after).map(([delay, to]) => [delay, transitionsConfig(to, names)]));
  if (node.always) config.always = transitionsConfig(node.always, names);
  if (node.states) config.states = Object.fromEntries(Object.entries(node.states).map(([key, child]) => [key, stateConfig(child, names)]));
  return config;
}

/**
 * As XState chooses: an event's own entry shuts out the patterns; among patterns the longer comes first.
 * An entry `{}` forbids the event: it takes no transition, and none of the states around it either.
 */
function expandEvents(on: Readonly<Record<string, Transitions | Forbidden>>, names: Names): object {
  const config: Record<string, unknown> = {};
  const patterns = Object.keys(on)
    .filter((key) => key.includes('*'))
    .sort((a, b) => b.length - a.length);
  for (const pattern of patterns) {
    for (const type of expandEventPattern(pattern)) {
      if (type in on) continue;
      config[type] = [...((config[type] as Transition[] | undefined) ?? []), ...toArray(on[pattern] as Transitions, names)];
    }
  }
  for (const [key, to] of Object.entries(on)) {
    if (!key.includes('*')) config[key] = isForbidden(to) ? {} : transitionsConfig(to, names);
  }
  return config;
}

function transitionsConfig(to: Transitions, names: Names): object[] {
  return toArray(to, names);
}

function toArray(to: Transitions, names: Names): object[] {
  return (Array.isArray(to) ? to : [to]).map((one) => (typeof one === 'string' ? { target: one } : transitionConfig(one, names)));
}

function transitionConfig(transition: Transition, names: Names): object {
  const config: Record<string, unknown> = {};
  if (transition.target !== undefined) config.target = transition.target;
  if (transition.reenter !== undefined) config.reenter = transition.reenter;
  if (transition.actions !== undefined) config.actions = transition.actions;
  if (transition.guard) config.guard = prepareGuard(transition.guard, names);
  return config;
}

function isForbidden(to: Transitions | Forbidden): to is Forbidden {
  return typeof to === 'object' && !Array.isArray(to) && Object.keys(to).length === 0;
}

/** The actions of a transition or state as a list. */
export function listOf(actions: Invocation | Invocation[] | undefined): readonly Invocation[] {
  if (actions === undefined) return [];
  return Array.isArray(actions) ? actions : [actions];
}
