import type { LogRecord } from '../../../src/conversation/Conversation.ts';
import type { StoredEvent } from '../../store/Store.ts';

/** A log with what came of each event, a list a commit. */
export function recordsByCommit(log: readonly StoredEvent[]): readonly (readonly LogRecord[])[] {
  const commits: LogRecord[][] = [];
  let last = 0;
  for (const { revision, record } of log) {
    if (revision !== last) commits.push([]);
    last = revision;
    commits.at(-1)?.push(record);
  }
  return commits;
}
