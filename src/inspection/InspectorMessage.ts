import type { StatelyActorEvent, StatelyEventEvent, StatelySnapshotEvent } from '@xstate/inspect';

/** The release of `@xstate/inspect` whose messages these are; each message names it, and receivers look for it. */
export const PROTOCOL_VERSION = '0.7.2';

/** The state of an actor as XState writes a snapshot into JSON. */
export interface InspectedState {
  readonly status: 'active' | 'done' | 'stopped';
  readonly output: undefined;
  readonly error: undefined;
  /** Of a machine XState's state value; of the conversation its stage. */
  readonly value: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  readonly tags: readonly string[];
  readonly children: Readonly<Record<string, never>>;
  readonly historyValue: unknown;
}

/** A transition that was taken, as XState writes one into JSON, and where its author wrote it. */
export interface InspectedTransition {
  readonly eventType: string;
  /** `#` and XState's id of the state. */
  readonly source: string;
  /** Left out where the state stays. */
  readonly target?: readonly string[];
  readonly guard?: Readonly<Record<string, unknown>>;
  readonly actions: readonly Readonly<Record<string, unknown>>[];
  /** JSON pointer into the definition of the actor. */
  readonly pointer: string;
}

/** An actor is there: sent to a watcher before anything else of it. */
export interface ActorMessage extends StatelyActorEvent {
  readonly snapshot: InspectedState;
}

/** An event reached an actor. */
export type EventMessage = StatelyEventEvent;

/** Where an actor stands after an event. */
export interface SnapshotMessage extends Omit<StatelySnapshotEvent, 'snapshot'> {
  readonly snapshot: InspectedState;
  /** The name that XState's own inspection events have for it; the receivers of the package pass it on. */
  readonly _transitions?: readonly InspectedTransition[];
}

/** A message of the protocol of `@xstate/inspect`: plain data, ready for JSON. */
export type InspectorMessage = ActorMessage | EventMessage | SnapshotMessage;
