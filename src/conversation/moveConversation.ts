import type { Cast, Member } from '../flow/Cast.ts';
import { factEntries, withFacts, type Facts } from '../flow/Facts.ts';
import { factFits } from '../flow/factFits.ts';
import { initialShell } from '../flow/machine/initialShell.ts';
import { settingsFor } from '../flow/settingsFor.ts';
import type { Shell } from '../flow/Shell.ts';
import { expose, reachGoals } from './experiments/expose.ts';
import type { Conversation, PostedEvent, Turn } from './Conversation.ts';
import { flowStageOf } from './flowStageOf.ts';
import type { Misfit } from './moving/Misfit.ts';
import { moveShell } from './moving/moveShell.ts';
import { moveTimers, type Placed } from './moving/moveTimers.ts';
import { SAME_STATES, type StateMapping } from './moving/StateMapping.ts';
import { isMidway } from './openingFacts.ts';
import { dispatchAndDrain } from './troupe/dispatch.ts';
import { enter } from './troupe/enter.ts';
import { fireTimersBefore } from './troupe/fireTimers.ts';
import { beginRun, dispatchTable, endRun, sceneOf, type Run } from './troupe/Run.ts';
import { settle } from './troupe/settle.ts';
import { armTimer, byDue, delayOf } from './troupe/timers.ts';
import { turnOf } from './turnOf.ts';
import { violationOf } from './violationOf.ts';

export type Moved =
  | { readonly ok: true; readonly conversation: Conversation; readonly turn: Turn }
  /** The conversation stays as it is, its timers too. */
  | { readonly ok: false; readonly misfits: readonly Misfit[] };

/** The event of the log that a move is. */
export const FLOW_CHANGED = 'flow.changed';

/** What the log keeps of a move: all that a replay needs beside the two versions. */
export function moveEvent({ from, to, at, states = SAME_STATES, author, reason }: Move): PostedEvent {
  const data = { from: from.hash, to: to.hash, author, reason };
  return { id: null, type: FLOW_CHANGED, at, data: Object.keys(states).length > 0 ? { ...data, states } : data };
}

/** What is to be moved where, when, by whom and why. */
export interface Move {
  readonly from: Cast;
  readonly to: Cast;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly states?: StateMapping;
  readonly author: string;
  readonly reason: string;
}

/**
 * Takes a conversation over to another version of its flow, by an event that `moveEvent` made; its revision grows by one. Timers due
 * before go off on the version that it was on. Then every machine stands where it stood, without entering there once more; a machine
 * that is new begins. Facts, promises, questions and what was said are kept, settings are looked up anew. Pure.
 */
export function moveConversation(conversation: Conversation, to: Cast, event: PostedEvent): Moved {
  const before = beginRun(conversation);
  if (conversation.cast.experiments !== null) expose(before);
  fireTimersBefore(before, event.at);
  if (before.cameUp.length > 0) reachGoals(before);
  const states = (event.data.states as StateMapping | undefined) ?? SAME_STATES;
  const standings: Standing[] = [];
  const misfits: Misfit[] = [];
  for (const member of to.members) {
    const from = forerunner(conversation.cast, member);
    const was = from === undefined ? undefined : { member: from, shell: before.shells[from.index] as Shell };
    const is = was === undefined ? initialShell(member) : moveShell(was.member, was.shell, member, states);
    if ('paths' in is) standings.push({ member, shell: is, was });
    else misfits.push(...is);
  }
  misfits.push(...factMisfits(before, to));
  if (misfits.length > 0) return { ok: false, misfits };
  const run = beginRun(standing(before, to, standings));
  run.reminders = before.reminders;
  run.newTasks = before.newTasks;
  run.faults = before.faults;
  takeTimers(run, before, standings, states);
  takeQuestions(run, before, standings);
  enterNewcomers(run, standings);
  const violations = [before, run].flatMap((one) => one.breaches.map((breach) => violationOf(one, breach, event.id)));
  const record = { ...event, recognised: [], violations, findings: [] };
  return { ok: true, conversation: endRun(run), turn: turnOf(run, [record], [flowStageOf(to, run.shells)]) };
}

/** A machine of the version moved to, where it stands, and where it stood; it is new where it stood nowhere. */
interface Standing extends Placed {
  readonly was: Placed | undefined;
}

/** The same machine of the version that the conversation is on; the flow's machine is the flow's whatever it is called. */
function forerunner(cast: Cast, { isFlow, id }: Member): Member | undefined {
  return isFlow ? cast.flow : cast.members.find((member) => member.id === id && !member.isFlow);
}

/** A fact that nobody has changed begins anew where its type is another one. */
function factMisfits({ from, facts }: Run, to: Cast): readonly Misfit[] {
  return factEntries(facts).flatMap(([name, value]): Misfit[] => {
    const fact = to.facts.get(name);
    const fits = fact === undefined || factFits(fact.type, value) || value === from.cast.initialFacts[name];
    return fits ? [] : [{ code: 'fact-differs', fact: name, before: Array.isArray(value) ? 'list' : typeof value, after: fact.type }];
  });
}

function factsIn(to: Cast, facts: Facts): Facts {
  const kept = factEntries(facts).filter(([name, value]) => {
    const fact = to.facts.get(name);
    // A list begins empty: an empty one is the version's own, which a snapshot does not mention.
    return fact !== undefined && factFits(fact.type, value) && !(Array.isArray(value) && value.length === 0);
  });
  return withFacts(to.initialFacts, Object.fromEntries(kept));
}

/** The conversation on the other version before anything has run there. */
function standing(run: Run, cast: Cast, standings: readonly Standing[]): Conversation {
  const { opening, revision } = run.from;
  const { at, channel, direction, language, agent, status, outcome, seq, tasks, said, reminded, exposures } = run;
  return {
    cast,
    opening,
    revision,
    at,
    facts: factsIn(cast, run.facts),
    shells: standings.map(({ shell }) => shell),
    timers: [],
    seq,
    questions: [],
    tasks,
    said,
    reminded,
    exposures,
    language,
    channel,
    direction,
    agent,
    settings: settingsFor(cast, { channel, direction, language }, opening.brand, opening.settings),
    status,
    outcome,
  };
}

function takeTimers(run: Run, before: Run, standings: readonly Standing[], states: StateMapping): void {
  const listening = new Set(dispatchTable(run).members);
  for (const { member, shell, was } of standings) {
    if (was === undefined) continue;
    const { kept, added } = moveTimers(before.timers, was, { member, shell }, states);
    run.timers = [...run.timers, ...kept].sort(byDue);
    // Whoever does not listen in this channel has no timers either.
    for (const { type, delay } of listening.has(member) ? added : []) armTimer(run, member, type, type, delayOf(run, delay));
  }
}

/** Questions that are still asked stay open in their order; what has become a question since stands behind them. */
function takeQuestions(run: Run, before: Run, standings: readonly Standing[]): void {
  const kept = before.questions.flatMap((owner) => {
    const now = standings.find(({ was }) => was?.member.index === owner);
    return now?.shell.question === true ? [now.member.index] : [];
  });
  const become = standings.filter(({ shell, was }) => was !== undefined && shell.question && !was.shell.question);
  const listening = new Set(dispatchTable(run).members);
  run.questions = [...become.filter(({ member }) => listening.has(member)).map(({ member }) => member.index), ...kept];
}

/** A rule that joins a contact begins as it would in one that was opened at this stage. */
function enterNewcomers(run: Run, standings: readonly Standing[]): void {
  const newcomers = standings.filter(({ was }) => was === undefined);
  if (newcomers.length === 0) return;
  const stage = run.shells[run.from.cast.flow.index]?.stage ?? null;
  const scene = sceneOf(run);
  for (const { member } of newcomers) enter(run, member, scene, stage !== null && isMidway(stage) ? stage : null);
  settle(run);
  if (run.queue.length > 0) dispatchAndDrain(run, { type: 'clock.ticked', data: {} }, []);
}
