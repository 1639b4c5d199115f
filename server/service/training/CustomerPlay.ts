import type { Conversation, LogRecord, PostedEvent } from '../../../src/conversation/Conversation.ts';
import type { Heard, SimulationSetup } from '../../../src/training/Customer.ts';
import { aroundSpeech } from '../../../src/training/simulation/aroundSpeech.ts';
import { hearScripted, openScripted, rebuildScripted, waitScripted, type ScriptedCustomer } from '../../../src/training/recorded/scriptedCustomer.ts';

/** A customer in the middle of a contact; what it is made of is its play's own. */
export interface Played {
  readonly setup: SimulationSetup;
  readonly patientUntil: number | null;
}

export interface PlayedReaction {
  readonly customer: Played;
  readonly events: readonly PostedEvent[];
  readonly patientUntil: number | null;
}

/** What a customer is rebuilt from. */
export interface PlayedSoFar {
  /** As it was opened. */
  readonly opened: Conversation;
  /** The log, a list a commit. */
  readonly commits: readonly (readonly LogRecord[])[];
  readonly conversation: Conversation;
}

/** A way to play a customer: pure, and to be worked out again from the log. */
export interface CustomerPlay {
  open(setup: SimulationSetup, conversation: Conversation): PlayedReaction;
  /** What the agent posted as it is heard: on the telephone with the beginning and the end of their speech. */
  spoken(customer: Played, conversation: Conversation, events: readonly PostedEvent[]): readonly PostedEvent[];
  hear(customer: Played, heard: Heard): PlayedReaction;
  /** The first thing that they do of their own accord by `until`; no events where there is none. */
  wait(customer: Played, conversation: Conversation, until: number): PlayedReaction;
  rebuild(setup: SimulationSetup, soFar: PlayedSoFar): Played;
}

/** Somebody whose words were recorded. */
export const scriptedPlay: CustomerPlay = {
  open: openScripted,
  spoken: (_customer, conversation, events) => aroundSpeech(conversation, events),
  hear: (customer, heard) => hearScripted(customer as ScriptedCustomer, heard),
  wait: (customer, conversation, until) => waitScripted(customer as ScriptedCustomer, conversation, until),
  rebuild: (setup, { commits, conversation }) => rebuildScripted(setup, commits.flat(), conversation),
};
