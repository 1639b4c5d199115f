import type { Link, LinkEvents } from './Link.ts';
import { openDatabase } from './openDatabase.ts';
import { runReads, runWrites } from './runBatch.ts';
import { prepareStatements } from './statements.ts';

/** Runs the database in the caller's own thread: fewer steps for a commit that is alone, but every one holds up the event loop. */
export function openInlineLink(folder: string, events: LinkEvents): Link {
  const database = openDatabase(folder);
  const statements = prepareStatements(database);
  return {
    send({ reads, writes }) {
      if (reads.length > 0) events.onAnswer('reads', runReads(statements, reads));
      if (writes.length > 0) events.onAnswer('writes', runWrites(statements, writes));
    },
    async close() {
      database.close();
    },
  };
}
