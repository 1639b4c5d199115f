import { joinParts } from '../joinParts.ts';
import type { Store } from '../Store.ts';
import { SqliteBrands } from './brands/SqliteBrands.ts';
import { SqliteContacts } from './contacts/SqliteContacts.ts';
import { openInlineLink } from './openInlineLink.ts';
import { openThreadLink } from './openThreadLink.ts';
import { OperationQueue } from './OperationQueue.ts';
import { SqliteScores } from './scores/SqliteScores.ts';
import { SqliteConversations } from './SqliteConversations.ts';
import { SqliteTraining } from './training/SqliteTraining.ts';
import { SqliteUsage } from './usage/SqliteUsage.ts';
import { SqliteVersions } from './versions/SqliteVersions.ts';

const DEFAULT_PENDING_LIMIT = 10_000;

export interface SqliteStoreOptions {
  /** Made where it is missing. A local disk: SQLite's write-ahead log does not work over a network. */
  readonly folder: string;
  /**
   * `worker` (default) keeps the event loop free while the disk is flushed and checkpoints run; `inline` answers a commit
   * that is alone sooner, but stalls everything else meanwhile.
   */
  readonly thread?: 'worker' | 'inline';
  /** Calls beyond so many unanswered ones are refused with `overloaded`. */
  readonly pendingLimit?: number;
}

/** The store with what is only known of this one. */
export interface SqliteStore extends Store {
  /** How many transactions of writes were answered since it was opened. */
  transactions(): number;
}

/** Conversations in one SQLite file, durable through loss of power once a call resolves. Several processes may open the same folder. */
export async function openSqliteStore({ folder, thread = 'worker', pendingLimit = DEFAULT_PENDING_LIMIT }: SqliteStoreOptions): Promise<SqliteStore> {
  const queue = new OperationQueue(pendingLimit);
  await queue.connect((events) => (thread === 'worker' ? openThreadLink(folder, events) : openInlineLink(folder, events)));
  return joinParts(
    new SqliteConversations(queue),
    new SqliteVersions(queue),
    new SqliteBrands(queue),
    new SqliteUsage(queue),
    new SqliteContacts(queue),
    new SqliteScores(queue),
    new SqliteTraining(queue),
  );
}
