import type { Conversation, PostedEvent, Turn } from '../conversation/Conversation.ts';
import type { CommonSpeech, Difficulty, Persona } from './Persona.ts';

/** Everything that decides how a simulated customer behaves: the same setup and the same deeds of the agent give the same contact. */
export interface SimulationSetup {
  readonly persona: Persona;
  /** By language. */
  readonly speech: Readonly<Record<string, CommonSpeech>>;
  readonly language: string;
  readonly seed: number;
  readonly difficulty: Difficulty;
}

/** What a customer heard of the agent: a commit of the conversation. */
export interface Heard {
  readonly before: Conversation;
  readonly turn: Turn;
  readonly after: Conversation;
}

/**
 * What happens next on the other side: the customer's own events, and those of the world around (what a lookup found, a colleague who
 * takes the brief). In order, with times at or after the conversation's, with ids of their own (`sim-1`, `sim-2`, …), and never an
 * agent's event. Empty when they wait for the agent.
 */
export interface Reaction<Customer> {
  readonly customer: Customer;
  readonly events: readonly PostedEvent[];
  /** When they will do something of their own accord if nothing happens until then, milliseconds since the epoch; null: never. */
  readonly patientUntil: number | null;
}
