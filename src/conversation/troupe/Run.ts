import type { Dispatch } from '../../flow/Cast.ts';
import type { Facts, FactValue } from '../../flow/Facts.ts';
import type { Scene, SceneEvent } from '../../flow/Scene.ts';
import type { SettingValues } from '../../flow/schema/settings.ts';
import type { Shell } from '../../flow/Shell.ts';
import { worksAt } from '../../flow/workingHours.ts';
import type { Conversation, Fault, Timer } from '../Conversation.ts';
import type { Finding, Recognised, Task } from '../Guidance.ts';
import type { Exposures } from '../experiments/Exposure.ts';
import { laterBy } from '../laterBy.ts';
import { missingFacts } from '../missingFacts.ts';
import type { PhraseValues } from '../phraseValues.ts';
import { plainReader, type TextReader } from '../TextReader.ts';
import type { Observer } from './Observer.ts';

/** A rule broken, before it is worded. */
export interface Breach {
  readonly rule: string;
  /** The setting that decides how severe it is. */
  readonly severity: string;
  readonly instead: string | null;
  readonly knowledge: boolean;
  readonly machine: number;
  /** The rank of the machine in the state in which it spoke. */
  readonly rank: number;
  readonly type: string;
  readonly at: number;
  excused: boolean;
}

/**
 * The working copy of a conversation for the length of one commit. The one mutable thing of the core; nobody sees it
 * outside of the troupe, and what it holds is copied before it is changed.
 */
export interface Run {
  readonly from: Conversation;
  at: number;
  facts: Facts;
  shells: readonly Shell[];
  timers: readonly Timer[];
  seq: number;
  questions: readonly number[];
  tasks: readonly Task[];
  said: Conversation['said'];
  reminded: Conversation['reminded'];
  exposures: Exposures;
  language: string;
  channel: Conversation['channel'];
  direction: Conversation['direction'];
  agent: Conversation['agent'];
  settings: SettingValues;
  status: Conversation['status'];
  outcome: Conversation['outcome'];
  /** Events raised by the one under way, in the order of machines, then of raising. */
  queue: SceneEvent[];
  /** Facts written during one event; published together when all machines have answered. */
  writes: Record<string, FactValue> | null;
  /** New shells of machines that moved during one event. */
  moves: [number, Shell][];
  breaches: Breach[];
  recognised: Recognised[];
  findings: Finding[];
  reminders: string[];
  faults: Fault[];
  newTasks: Task[];
  ended: boolean;
  /** What phrases can name, made when the first one is rendered; see `phraseValues`. */
  values: { facts: Facts; values: PhraseValues } | null;
  /** Event types that may reach the goal of an experiment; null where none is waited for. */
  awaited: ReadonlySet<string> | null;
  /** Those among the events of the posted one that may reach a goal. */
  cameUp: { readonly event: SceneEvent; readonly at: number }[];
  /** Who looks on; null in every live conversation. */
  readonly observer: Observer | null;
  /** Who reads the agent's texts: `plainReader` in every live conversation. */
  readonly reader: TextReader;
}

/** Starts working on a conversation. The literal is spelt out: objects merged by spreading are slow to make and to read. */
export function beginRun(from: Conversation, observer: Observer | null = null, reader: TextReader = plainReader): Run {
  return {
    from,
    at: from.at,
    facts: from.facts,
    shells: from.shells,
    timers: from.timers,
    seq: from.seq,
    questions: from.questions,
    tasks: from.tasks,
    said: from.said,
    reminded: from.reminded,
    exposures: from.exposures,
    language: from.language,
    channel: from.channel,
    direction: from.direction,
    agent: from.agent,
    settings: from.settings,
    status: from.status,
    outcome: from.outcome,
    queue: [],
    writes: null,
    moves: [],
    breaches: [],
    recognised: [],
    findings: [],
    reminders: [],
    faults: [],
    newTasks: [],
    ended: false,
    values: null,
    awaited: null,
    cameUp: [],
    observer,
    reader,
  };
}

/** The conversation as the run left it, one revision on. */
export function endRun(run: Run): Conversation {
  return {
    cast: run.from.cast,
    opening: run.from.opening,
    revision: run.from.revision + 1,
    at: run.at,
    facts: run.facts,
    shells: run.shells,
    timers: run.timers,
    seq: run.seq,
    questions: run.questions,
    tasks: run.tasks,
    said: run.said,
    reminded: run.reminded,
    exposures: run.exposures,
    language: run.language,
    channel: run.channel,
    direction: run.direction,
    agent: run.agent,
    settings: run.settings,
    status: run.status,
    outcome: run.outcome,
  };
}

/** The machines that listen on the channel that the contact is on now. */
export function dispatchTable(run: Run): Dispatch {
  return run.channel === 'chat' ? run.from.cast.chat : run.from.cast.phone;
}

/** What the machines read while one event is dispatched. */
export function sceneOf(run: Run): Scene {
  return {
    facts: run.facts,
    shells: run.shells,
    settings: run.settings,
    now: (run.at - run.from.opening.at) / 1_000,
    channel: run.channel,
    direction: run.direction,
    missing: () => missingFacts(run),
    works: (seconds) => worksAt(run.from.opening.brand, laterBy(run.at, seconds * 1_000)),
    binder: run.from.cast.binder,
  };
}
