import type { Member } from '../../flow/Cast.ts';
import { bindingsOf } from '../../flow/bindings.ts';
import { plainValue } from '../../flow/expressions.ts';
import type { FactValue } from '../../flow/Facts.ts';
import type { ResolvedAction } from '../../flow/machine/scope.ts';
import type { Scene, SceneEvent } from '../../flow/Scene.ts';
import type { Shell } from '../../flow/Shell.ts';
import { dueOf, promise } from './promise.ts';
import { remind } from './remind.ts';
import { armTimer, cancelTimer, delayOf, moveTimers } from './timers.ts';
import type { Run } from './Run.ts';

type Params = Readonly<Record<string, unknown>>;
type Perform = (run: Run, member: Member, params: Params, value: FactValue, event: SceneEvent, shell: Shell) => void;

/** Lists stay small enough for a snapshot. */
const LONGEST_LIST = 100;

/**
 * Carries out what a machine's step asked for: all of it or, when an expression fails, nothing. XState's own actions are its
 * timers; the rest are ours.
 * @throws what an expression throws, before anything has happened.
 */
export function perform(run: Run, member: Member, shell: Shell, actions: readonly ResolvedAction[], scene: Scene, event: SceneEvent): void {
  const values = actions.map(({ type, params }) => (WRITES.has(type) ? valueOf(member, params ?? {}, scene, event) : null));
  actions.forEach((action, index) => performers[action.type]?.(run, member, action.params ?? {}, values[index] ?? null, event, shell));
  // The state that waits for a promise was entered after the promise was made: only now does its timer run.
  for (const { type, params } of actions) {
    if (type === 'task' && params?.from !== undefined) moveTimers(run, member, String(params.due), dueOf(run, params, event));
  }
}

const WRITES: ReadonlySet<string> = new Set(['set', 'add', 'count']);

const performers: Readonly<Record<string, Perform>> = Object.freeze(
  Object.assign(Object.create(null) as Record<string, Perform>, {
    set: (run, _member, params, value) => write(run, String(params.fact), value),
    add: addToList,
    count: (run, _member, params, value) => {
      const fact = String(params.fact);
      const by = params.expr === undefined ? ((params.by as number | undefined) ?? 1) : Number(value);
      write(run, fact, Number(run.writes?.[fact] ?? run.facts[fact] ?? 0) + by);
    },
    raise: (run, member, params, _value, event) => {
      const raised = { type: String(params.event), data: event.data };
      run.queue.push(raised);
      run.observer?.raised?.(member, raised);
    },
    violate: (run, member, params, _value, event, shell) => void run.breaches.push(breachOf(run, member, params, event, shell)),
    remind: (run, _member, params) => remind(run, String(params.id)),
    task: (run, _member, params, _value, event) => promise(run, params, event),
    'xstate.raise': (run, member, params) => {
      // An immediate raise has run already; a delayed one is a timer, ours to keep. Its delay is the setting's as it is now.
      const { type } = params.event as { type: string };
      const delay = member.delays.get(type);
      if (delay !== undefined) armTimer(run, member, String(params.id), type, delayOf(run, delay));
    },
    'xstate.cancel': (run, member, params) => cancelTimer(run, member, String(params.sendId)),
  } satisfies Record<string, Perform>),
);

/** A breach as the action's params tell it; the check makes the same from a transition that it only selected. */
export function breachOf(run: Run, member: Member, params: Params, event: SceneEvent, shell: Shell) {
  const rule = String(params.rule);
  return {
    rule,
    severity: typeof params.severity === 'string' ? params.severity : `severity.${rule}`,
    instead: typeof params.instead === 'string' ? params.instead : null,
    knowledge: params.knowledge === true,
    machine: member.index,
    rank: shell.rank,
    type: event.type,
    at: run.at,
    excused: false,
  };
}

function addToList(run: Run, _member: Member, params: Params, value: FactValue): void {
  const fact = String(params.fact);
  const now = run.writes?.[fact] ?? run.facts[fact];
  const list = Array.isArray(now) ? (now as readonly (string | number | boolean | null)[]) : [];
  if (Array.isArray(value) || list.length >= LONGEST_LIST || (params.unique === true && list.includes(value as string))) return;
  write(run, fact, [...list, value as string]);
}

function valueOf(member: Member, params: Params, scene: Scene, event: SceneEvent): FactValue {
  if (typeof params.expr === 'string')
    return plainValue(member.expressions.get(params.expr)?.evaluate(bindingsOf(scene, event)) ?? null) as FactValue;
  if (typeof params.from === 'string') return (event.data[params.from] ?? null) as FactValue;
  return (params.value ?? null) as FactValue;
}

function write(run: Run, fact: string, value: FactValue): void {
  run.writes ??= {};
  run.writes[fact] = value;
}
