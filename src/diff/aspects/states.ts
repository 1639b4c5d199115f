import { changeOf } from '../changeOf.ts';
import type { FlowChange } from '../FlowChange.ts';
import type { MatchedMachine } from '../matching/matchMachines.ts';
import { canonical } from '../normal/canonical.ts';
import type { NormalMachine, NormalState } from '../normal/NormalForm.ts';
import { placeOf } from '../placeOf.ts';
import type { Aspect } from './Aspect.ts';

/** Which states there are, what they are, and where they begin. */
export const states: Aspect = ({ machines }) => machines.both.flatMap((machine) => [...gone(machine), ...come(machine), ...kept(machine)]);

/** With a state goes all that lies in it: the outermost is told. What lies in one that changed its kind is told with that. */
function gone({ name, before, after, states: matched }: MatchedMachine): readonly FlowChange[] {
  return [...before.states.values()].flatMap((state) => {
    if (matched.has(state.path) || state.parent === null || !matched.has(state.parent)) return [];
    const parent = after.states.get(matched.get(state.parent) ?? '');
    if (parent?.children.length === 0 && parent.kind !== before.states.get(state.parent)?.kind) return [];
    return [changeOf('state-removed', { ...placeOf(name, before, state), before: contentOf(before, state) })];
  });
}

function come({ name, before, after, states: matched }: MatchedMachine): readonly FlowChange[] {
  const origin = new Map([...matched].map(([from, to]) => [to, from]));
  return [...after.states.values()].flatMap((state) => {
    if (origin.has(state.path) || state.parent === null || !origin.has(state.parent)) return [];
    const parent = before.states.get(origin.get(state.parent) ?? '');
    if (parent?.children.length === 0 && parent.kind !== after.states.get(state.parent)?.kind) return [];
    return [changeOf('state-added', { ...placeOf(name, after, state), after: contentOf(after, state) })];
  });
}

function kept(machine: MatchedMachine): readonly FlowChange[] {
  return [...machine.states].flatMap(([from, to]) => {
    const [was, is] = [machine.before.states.get(from), machine.after.states.get(to)];
    return was === undefined || is === undefined ? [] : [...whereabouts(machine, was, is), ...nature(machine, was, is)];
  });
}

/** A state inside of one that was renamed or moved goes along with it. */
function whereabouts({ name, after, states: matched }: MatchedMachine, was: NormalState, is: NormalState): readonly FlowChange[] {
  if (was.path === is.path) return [];
  const staysInside = was.parent !== null && matched.get(was.parent) === is.parent;
  if (staysInside && was.key === is.key) return [];
  return [changeOf(staysInside ? 'state-renamed' : 'state-moved', { ...placeOf(name, after, is), before: was.path, after: is.path })];
}

function nature({ name, after }: MatchedMachine, was: NormalState, is: NormalState): readonly FlowChange[] {
  const place = placeOf(name, after, is);
  const changes: FlowChange[] = [];
  if (was.kind !== is.kind) changes.push(changeOf('state-kind-changed', { ...place, before: was.kind, after: is.kind }));
  else if (was.initial !== is.initial) changes.push(changeOf('initial-changed', { ...place, before: was.initial, after: is.initial }));
  if (was.kind === is.kind && canonical(historyOf(was)) !== canonical(historyOf(is)))
    changes.push(changeOf('history-changed', { ...place, before: historyOf(was), after: historyOf(is) }));
  if (String(was.tags) !== String(is.tags)) changes.push(changeOf('tags-changed', { ...place, before: was.tags, after: is.tags }));
  if (was.description !== is.description) changes.push(changeOf('described-otherwise', { ...place, before: was.description, after: is.description }));
  return changes;
}

function historyOf({ history, historyTarget }: NormalState): object | null {
  return history === null ? null : { history, ...(historyTarget === null ? {} : { target: historyTarget }) };
}

/** Enough to know it by. */
function contentOf(machine: NormalMachine, { kind, children, meta, transitions }: NormalState): object {
  return {
    kind,
    ...(meta.say === undefined ? {} : { say: meta.say }),
    ...(children.length === 0 ? {} : { states: children.map((path) => machine.states.get(path)?.key ?? path) }),
    ...(transitions.size === 0 ? {} : { events: [...transitions.keys()] }),
  };
}
