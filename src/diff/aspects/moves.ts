import { changeOf } from '../changeOf.ts';
import type { ChangeDetails, FlowChange } from '../FlowChange.ts';
import type { MatchedMachine } from '../matching/matchMachines.ts';
import { transitionAsData } from '../moves/asData.ts';
import { pairTransitions } from '../moves/pairTransitions.ts';
import { addedChange, orderChange, pairChanges, removedChange } from '../moves/transitionChanges.ts';
import { transitionKey } from '../moves/transitionKey.ts';
import { rulesBroken } from '../moves/violationChanges.ts';
import { afterTrigger, type NormalMachine, type NormalState, type NormalTransition } from '../normal/NormalForm.ts';
import { placeOf } from '../placeOf.ts';
import type { Aspect } from './Aspect.ts';

const NONE: readonly NormalTransition[] = [];
const TIMED = afterTrigger('');

/** Where events, timers and time lead. */
export const moves: Aspect = ({ machines }) =>
  machines.both.flatMap((machine) =>
    [...machine.states].flatMap(([from, to]): readonly FlowChange[] => {
      const [was, is] = [machine.before.states.get(from), machine.after.states.get(to)];
      return was === undefined || is === undefined ? [] : stateChanges(machine, was, is);
    }),
  );

function stateChanges({ name, before, after }: MatchedMachine, was: NormalState, is: NormalState): readonly FlowChange[] {
  const place = placeOf(name, after, is);
  const delays = movedDelays(was, is);
  const done = new Set(delays.flat());
  const triggers = [...new Set([...was.transitions.keys(), ...is.transitions.keys()])].filter((trigger) => !done.has(trigger)).sort();
  return [
    ...delays.map(([from, to]) => {
      const softens = rulesBroken(was.transitions.get(from) ?? NONE);
      return changeOf('timer-delay-changed', { ...place, event: to, softens, before: from.slice(TIMED.length), after: to.slice(TIMED.length) });
    }),
    ...triggers.flatMap((event) => {
      const [old, now] = [was.transitions.get(event) ?? NONE, is.transitions.get(event) ?? NONE];
      return triggerChanges(old, now, { ...place, event }, () => coveredRules(before, was, event));
    }),
  ];
}

/** Timers that run out after another time, and do the same. */
function movedDelays(was: NormalState, is: NormalState): readonly (readonly [string, string])[] {
  const timed = (state: NormalState, other: NormalState): readonly string[] =>
    [...state.transitions.keys()].filter((trigger) => trigger.startsWith(TIMED) && !other.transitions.has(trigger)).sort();
  const same = (one: string, other: string): boolean => keysOf(was, one) === keysOf(is, other);
  const free = new Set(timed(is, was));
  return timed(was, is).flatMap((from) => {
    const to = [...free].find((one) => same(from, one));
    if (to === undefined) return [];
    free.delete(to);
    return [[from, to] as const];
  });
}

function keysOf(state: NormalState, trigger: string): string {
  return (state.transitions.get(trigger) ?? NONE).map(transitionKey).join('\n');
}

function triggerChanges(
  was: readonly NormalTransition[],
  is: readonly NormalTransition[],
  place: ChangeDetails,
  around: () => readonly string[],
): readonly FlowChange[] {
  if (was.map(transitionKey).join('\n') === is.map(transitionKey).join('\n')) return [];
  const timer = timerChange(was, is, place);
  if (timer !== null) return [timer];
  const paired = pairTransitions(was, is);
  return [
    ...paired.removed.flatMap((index) => was.slice(index, index + 1).map((one) => removedChange(one, place))),
    ...paired.added.flatMap((index) =>
      is.slice(index, index + 1).map((one) => addedChange(one, place, [...rulesBroken(is.slice(index + 1)), ...around()])),
    ),
    ...paired.pairs.flatMap(([from, to]) => {
      const [old, now] = [was[from], is[to]];
      return old === undefined || now === undefined ? [] : pairChanges(old, now, place);
    }),
    ...orderChange(was, is, paired, place),
  ];
}

/** A timer as a whole came or went. What breaks a rule is told as that. */
function timerChange(was: readonly NormalTransition[], is: readonly NormalTransition[], place: ChangeDetails): FlowChange | null {
  if (!place.event?.startsWith(TIMED) || (was.length > 0 && is.length > 0)) return null;
  const [kind, list] = was.length === 0 ? (['timer-added', is] as const) : (['timer-removed', was] as const);
  const shown = list.map(transitionAsData);
  return changeOf(kind, { ...place, ...(was.length === 0 ? { after: shown } : { before: shown, softens: rulesBroken(was) }) });
}

/** Rules that the states around would see broken by the event. */
function coveredRules(machine: NormalMachine, state: NormalState, event: string): readonly string[] {
  const rules: string[] = [];
  for (let at = parentOf(machine, state); at !== undefined; at = parentOf(machine, at)) rules.push(...rulesBroken(at.transitions.get(event) ?? NONE));
  return rules;
}

function parentOf(machine: NormalMachine, { parent }: NormalState): NormalState | undefined {
  return parent === null ? undefined : machine.states.get(parent);
}
