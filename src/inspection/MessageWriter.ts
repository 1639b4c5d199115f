import type { Conversation } from '../conversation/Conversation.ts';
import type { Member } from '../flow/Cast.ts';
import {
  PROTOCOL_VERSION,
  type ActorMessage,
  type EventMessage,
  type InspectedState,
  type InspectedTransition,
  type SnapshotMessage,
} from './InspectorMessage.ts';
import { conversationSession, machineSession } from './sessions.ts';

/** What an event looks like to a watcher. */
export interface InspectedEvent {
  readonly type: string;
  readonly [more: string]: unknown;
}

/**
 * Writes the messages of one conversation, as the package itself writes those of XState's actors. Two things differ: the
 * time is the conversation's, not that of the machine that looks on, and each message has an id of its own, so that the
 * same turn gives the same messages.
 */
export class MessageWriter {
  readonly #id: string;
  readonly #prefix: string;
  #written = 0;
  /** Milliseconds since the epoch: the conversation's time at which what follows happened. */
  at: number;

  /** `kind` keeps the ids of a commit's messages apart from those that introduce the conversation which it led to. */
  constructor({ opening, revision, at }: Conversation, kind: 'commit' | 'introduction') {
    this.#id = opening.id;
    this.#prefix = `${revision}${kind === 'commit' ? '.' : '+'}`;
    this.at = at;
  }

  /** The session of a machine, or of the conversation for null. */
  session(member: Member | null): string {
    return member === null ? conversationSession(this.#id) : machineSession(this.#id, member);
  }

  actor(member: Member | null, definition: string, snapshot: InspectedState): ActorMessage {
    const parentId = member === null ? undefined : this.session(null);
    return { type: '@xstate.actor', name: member?.id ?? this.#id, ...this.#stamp(member), parentId, definition, snapshot };
  }

  /** `source` is who sent it: a machine, the conversation for null, and undefined for somebody outside. */
  event(member: Member | null, event: InspectedEvent, source?: Member | null): EventMessage {
    return { type: '@xstate.event', ...this.#stamp(member), sourceId: source === undefined ? undefined : this.session(source), event };
  }

  snapshot(
    member: Member | null,
    snapshot: InspectedState,
    event: InspectedEvent,
    transitions: readonly InspectedTransition[] = [],
  ): SnapshotMessage {
    const taken = transitions.length === 0 ? {} : { _transitions: transitions };
    return { type: '@xstate.snapshot', ...this.#stamp(member), snapshot, event, ...taken };
  }

  #stamp(member: Member | null) {
    return {
      sessionId: this.session(member),
      rootId: this.session(null),
      id: `${this.#prefix}${++this.#written}`,
      createdAt: String(this.at),
      _version: PROTOCOL_VERSION,
    };
  }
}
