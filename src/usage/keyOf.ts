import type { Conversation, LogRecord } from '../conversation/Conversation.ts';

/**
 * What an event of a commit is called within its conversation, `before` being that before the commit: its id, else its place in the log. Events without an id cannot be
 * retracted, so their places among each other stay the same when the log is replayed. An id never begins with a space.
 */
export function keyOf(before: Conversation, records: readonly LogRecord[], index: number): string {
  const id = records[index]?.id ?? null;
  if (id !== null) return id;
  let place = 0;
  for (let other = 0; other < index; other += 1) if (records[other]?.id === null) place += 1;
  return ` ${before.revision}.${place}`;
}
