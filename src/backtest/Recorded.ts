import type { Finding, Recognised, Violation } from '../conversation/Guidance.ts';
import type { PostedEvent } from '../conversation/Conversation.ts';
import type { Opening } from '../conversation/Opening.ts';

/** A conversation that took place, as its log has it: how it was opened and everything that was posted, in order. */
export interface Recorded {
  /** `hash` names the version that it ran on. */
  readonly opening: Opening;
  readonly events: readonly RecordedEvent[];
}

/** An event with what came of it then, as far as the log tells; null where it does not. */
export interface RecordedEvent extends PostedEvent {
  readonly recognised: readonly RecognisedBefore[] | null;
  readonly violations: readonly ViolationBefore[] | null;
  readonly findings: readonly Finding[] | null;
}

/** As much of a recognition as a replay needs. */
export type RecognisedBefore = Pick<Recognised, 'applied'> & Partial<Pick<Recognised, 'intent' | 'phrase' | 'act' | 'span' | 'data'>>;

export type ViolationBefore = Pick<Violation, 'rule' | 'severity' | 'excused'>;
