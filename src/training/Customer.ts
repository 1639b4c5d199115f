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
 * A simulated customer in the middle of a contact: plain data, never changed in place. All of it follows from the setup and the log,
 * so nothing of it needs to be stored.
 */
export interface Customer {
  readonly setup: SimulationSetup;
  /** The state of the behaviour machine: `listening`, `onHold`, `leaving`, … */
  readonly behaviour: string;
  /** 0 to 100: what is left of it. */
  readonly patience: number;
  /** Which of the matters they are at. */
  readonly matter: number;
  /** They have said what they want in that matter. */
  readonly told: boolean;
  /** They have what they wanted in that matter, or have given it up. */
  readonly settled: boolean;
  readonly empathised: boolean;
  /** What had to be found out for the matter is found out. */
  readonly found: boolean;
  /** The colleague has the brief. */
  readonly briefed: boolean;
  /** How many of their objections were answered. */
  readonly overcome: number;
  /** Answers to the objection that is open; null when none is. */
  readonly answers: number | null;
  /** Facts that they have told. */
  readonly given: readonly string[];
  /** Products that they have been offered in the matter. */
  readonly offers: readonly string[];
  /** How often each thing was left to chance; what makes chance repeatable. */
  readonly rolls: Readonly<Record<string, number>>;
  /** How often each reaction of the persona was shown, by its place in the list. */
  readonly shown: Readonly<Record<string, number>>;
  /** How many texts of the agent they have heard. */
  readonly heard: number;
  /** How often they have had to speak up since the agent's last word. */
  readonly spokeUp: number;
  /** Telephone: how often it has rung. */
  readonly rings: number;
  /** Their next line cuts the agent short. */
  readonly cutsIn: boolean;
  /** Number of the next event of theirs. */
  readonly next: number;
  /** When they will do something of their own accord, milliseconds since the epoch; null: never. */
  readonly patientUntil: number | null;
}

/**
 * What happens next on the other side: the customer's own events, and those of the world around (what a lookup found, a colleague who
 * takes the brief). In order, with times at or after the conversation's, with ids of their own (`sim-1`, `sim-2`, …), and never an
 * agent's event. Empty when they wait for the agent.
 */
export interface CustomerReaction {
  readonly customer: Customer;
  readonly events: readonly PostedEvent[];
  /** When they will do something of their own accord if nothing happens until then, milliseconds since the epoch; null: never. */
  readonly patientUntil: number | null;
}
