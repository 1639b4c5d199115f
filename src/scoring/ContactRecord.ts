import type { Cast } from '../flow/Cast.ts';
import type { Conversation, LogRecord } from '../conversation/Conversation.ts';
import type { Opening } from '../conversation/Opening.ts';

/**
 * A contact as it is judged: everything that was posted with what came of it, and the conversation before and after each event.
 * Made from the log alone (`recordContact`), so that a simulation, a live conversation and a transcript are judged alike, and a
 * score can be worked out again.
 */
export interface ContactRecord {
  readonly cast: Cast;
  readonly opening: Opening;
  /** In order; what the log retracts is left out. */
  readonly steps: readonly ContactStep[];
  readonly conversation: Conversation;
}

export interface ContactStep {
  /** Its place in the log, from 1, as the transcript numbers it. */
  readonly seq: number;
  readonly record: LogRecord;
  readonly before: Conversation;
  readonly after: Conversation;
}
