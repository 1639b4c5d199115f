import type { Conversation, Turn } from '../../conversation/Conversation.ts';
import type { Matter } from '../Persona.ts';

/** What an agent posts, and how long they took: seconds after whatever happened last. Data as in the vocabulary of events. */
export interface AgentDeed {
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>>;
  /** Seconds after the event before it; 0 or more. */
  readonly after: number;
}

/** What lies on an agent's desk beside the conversation: what the shop has for the matter that the customer is at. */
export interface Room {
  readonly matter: Matter;
  /** Products as `agent.offers` takes them. */
  readonly products: readonly Readonly<Record<string, unknown>>[];
  /** What looking it up would find, as the data of `lookup.done`; null where there is nothing to look up. */
  readonly lookup: Readonly<Record<string, unknown>> | null;
  /** Nobody but a colleague can settle it. */
  readonly needsColleague: boolean;
  /** Which turn of the agent this is, from 0. */
  readonly turn: number;
}

/** What an agent sees when it is their turn. */
export interface AgentView {
  readonly conversation: Conversation;
  /** The commit that led here; null at the very beginning. */
  readonly turn: Turn | null;
  readonly room: Room;
}

/**
 * Somebody who talks with simulated customers: a machine for load, statistics and golden transcripts. Pure: the same view gives the
 * same deeds. No deed means that the agent waits for the customer.
 */
export interface Agent {
  /** `perfect`, `careless`, … */
  readonly name: string;
  readonly acts: (view: AgentView) => readonly AgentDeed[];
}
