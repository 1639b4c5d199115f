import type { PostedEvent } from '../../src/conversation/Conversation.ts';
import { isEventId } from '../../src/conversation/readEvents.ts';
import { ProblemError } from '../../src/problems/Problem.ts';

/**
 * Names the events that have no id of their own after the `Idempotency-Key`: a single one is called like the key, those of
 * a list key#1, key#2 … by their place in it.
 */
export function nameEvents(events: readonly PostedEvent[], key: string, single: boolean): readonly PostedEvent[] {
  return events.map((event, i) => {
    if (event.id !== null) return event;
    const id = single ? key : `${key}#${i + 1}`;
    if (isEventId(id)) return { ...event, id };
    throw new ProblemError({ code: 'invalid-header', args: { name: 'Idempotency-Key', expected: '1 to 115 characters without control characters' } });
  });
}
