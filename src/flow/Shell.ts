import type { AnyMachineSnapshot, StateValue } from 'xstate';
import type { Candidate } from './machine/candidatesOf.ts';
import type { SceneEvent } from './Scene.ts';
import type { Reminder, StateMeta } from './schema/machine.ts';

/** What a state has to say, in the order of its rank among all that speak. */
export interface Speech {
  readonly rank: number;
  readonly machine: number;
  /** `agent` is the flow's own voice, the others are rules. */
  readonly source: 'flow' | 'rule';
  readonly say: string | null;
  readonly also: readonly string[];
  readonly knowledge: boolean;
  /** The canned response or predefined answer for the customer's intent. */
  readonly content: boolean;
  readonly rules: readonly string[];
}

/**
 * A state of one machine: what XState needs of it besides the context, and what we need to know about it, worked out once.
 * Shells are shared by all conversations that are in the same state; a turn that changes nothing allocates nothing.
 */
export interface Shell {
  /** A snapshot without context. */
  readonly snapshot: AnyMachineSnapshot;
  readonly value: StateValue;
  /** The value as text: equal keys are equal states. */
  readonly key: string;
  /** Dotted paths of the active states, for the guard `in`. */
  readonly paths: ReadonlySet<string>;
  /** Event types that a transition of the active states is for. */
  readonly hears: ReadonlySet<string>;
  /** Event types of which some transition in this state carries `violate`. */
  readonly guarded: ReadonlySet<string>;
  /** What each event type can do in this state, filled as types come up; null where only XState can tell. */
  readonly candidates: Map<string, readonly Candidate[] | null>;
  /** The same for events that are always the same object. */
  readonly fixed: Map<SceneEvent, readonly Candidate[] | null>;
  readonly speech: Speech | null;
  readonly reminders: readonly Reminder[];
  /** Of the innermost state that names one. */
  readonly stage: string | null;
  readonly tone: StateMeta['tone'] | null;
  readonly outcome: StateMeta['outcome'] | null;
  readonly question: boolean;
  /** What is said here is no part of the script: the flow stays where it is. */
  readonly aside: boolean;
  /** Nothing of lower rank is said. */
  readonly hush: boolean;
  /** The rank in force here: the state's own, else its machine's. */
  readonly rank: number;
  /** A finished machine hears nothing. */
  readonly done: boolean;
  /** XState's history, by which a state resumes; null where there is none. */
  readonly history: unknown;
}
