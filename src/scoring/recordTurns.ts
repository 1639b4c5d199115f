import type { Conversation, Turn } from '../conversation/Conversation.ts';
import type { ContactRecord } from './ContactRecord.ts';
import { stepsOf } from './stepsOf.ts';

/** A commit as whoever made it saw it. */
export interface WitnessedTurn {
  readonly before: Conversation;
  readonly turn: Turn;
  readonly after: Conversation;
}

/**
 * The record of a contact by whoever was there: what `recordContact` makes of its log, without replaying it. Only for contacts in which
 * nothing was corrected, for a correction changes what came before it; a simulation has none. `start` is the conversation as it was opened.
 */
export function recordTurns(start: Conversation, turns: readonly WitnessedTurn[]): ContactRecord {
  let seq = 0;
  const steps = turns.flatMap(({ before, turn, after }) => {
    const places = turn.records.map((event) => ({ event, seq: (seq += 1) }));
    return stepsOf({ places, records: turn.records, before, after });
  });
  const conversation = turns.at(-1)?.after ?? start;
  return { cast: conversation.cast, opening: start.opening, steps, conversation };
}
