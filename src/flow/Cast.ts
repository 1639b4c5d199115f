import type { AnyStateMachine } from 'xstate';
import type { Phrasebook } from '../phrases/Phrasebook.ts';
import type { PhraseMatch } from '../phrases/phraseMatcher.ts';
import type { Model } from '../text/recognise/Model.ts';
import type { Binder } from './bindings.ts';
import type { RunningExperiments } from './experiments/experimentsOf.ts';
import type { Facts } from './Facts.ts';
import type { FlowBundle } from './FlowBundle.ts';
import type { Expression } from './expressions.ts';
import type { FactDeclaration, MachineFile } from './schema/machine.ts';
import type { SettingRow } from './schema/settings.ts';
import type { Shell } from './Shell.ts';

/** One machine of the troupe, built once for a flow version. */
export interface Member {
  /** Its place in the cast: rules by rank, the flow last. */
  readonly index: number;
  readonly id: string;
  readonly file: MachineFile;
  readonly machine: AnyStateMachine;
  readonly isFlow: boolean;
  readonly rank: number;
  readonly channels: ReadonlySet<string>;
  /** Some state has `always`: such a machine must look at every event that it might hear. */
  readonly hasAlways: boolean;
  /**
   * Where a chosen transition leads depends on nothing but the state: no `always`, no history. Then XState takes each
   * transition of a state once, and what it gave is remembered.
   */
  readonly foreseeable: boolean;
  /** Shells by key; bounded. */
  readonly shells: Map<string, Shell>;
  /** XState's event type of a delayed transition to the setting that names its delay. */
  readonly delays: ReadonlyMap<string, string>;
  /** Members whose states its guards ask for. */
  readonly asks: ReadonlySet<number>;
  /** Some timer of it does more than move it on: it raises an event or writes a fact. */
  readonly timersAct: boolean;
  /** Stage names to state paths, for starting in the middle. */
  readonly stages: ReadonlyMap<string, string>;
  /** The state in which it begins when the contact is opened in the middle, by stage; `*` for any other. */
  readonly midway: ReadonlyMap<string, string>;
  /** The value of an action's `expr`, compiled. */
  readonly expressions: ReadonlyMap<string, Expression>;
}

/** The members that listen in one channel, and who of them hears what. */
export interface Dispatch {
  readonly members: readonly Member[];
  readonly hearing: ReadonlyMap<string, readonly Member[]>;
  /** Members that forbid an event of that type in some state. */
  readonly guarding: ReadonlyMap<string, readonly Member[]>;
  /** Indices of the members whose timers can change what an event of that type would do. */
  readonly deciding: ReadonlyMap<string, ReadonlySet<number>>;
}

/** A flow version ready to run: its machines, phrases, settings and facts. Built once, shared by all its conversations. */
export interface Cast {
  /** Content hash of the bundle. */
  readonly hash: string;
  readonly bundle: FlowBundle;
  readonly members: readonly Member[];
  readonly flow: Member;
  readonly chat: Dispatch;
  readonly phone: Dispatch;
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  /** Facts that the integration, the agent and the customer may give: those that the flow declares, and what else is meant for it. */
  readonly givenFacts: ReadonlySet<string>;
  readonly initialFacts: Facts;
  readonly settings: ReadonlyMap<string, SettingRow>;
  readonly binder: Binder;
  readonly phrasebook: Phrasebook;
  /** Phrases whose wordings are compared; null where there are none. */
  readonly experiments: RunningExperiments | null;
  /** The phrases that an agent's text is, by language. */
  readonly matchers: ReadonlyMap<string, (text: string) => readonly PhraseMatch[]>;
  /** What was learnt from a language's examples; learnt when it is first asked for, null where there are none. */
  readonly modelOf: (language: string) => Model | null;
}
