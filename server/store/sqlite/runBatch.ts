import BetterSqlite3 from 'better-sqlite3';
import { storeUnavailable } from '../storeUnavailable.ts';
import type { Answer, ReadOperation, WriteOperation } from './operations.ts';
import { performRead } from './performRead.ts';
import { performWrite } from './performWrite.ts';
import type { Statements } from './statements.ts';

/** Errors of SQLite that are one write's own fault; all others mean that nothing can be written. */
const OWN_FAULT = /^SQLITE_(CONSTRAINT|TOOBIG|MISMATCH)/;

export function runReads(statements: Statements, reads: readonly ReadOperation[]): Answer {
  return collect(reads, (read) => performRead(statements, read));
}

/**
 * All writes in one transaction, so that they share one flush to the disk. Returns after COMMIT: what it answers is
 * durable. A write that fails is undone alone; when the database itself fails, all of them fail and nothing is kept.
 */
export function runWrites(statements: Statements, writes: readonly WriteOperation[]): Answer {
  try {
    return inTransaction(statements, () => ({ values: writes.map((write) => performWrite(statements, write)), failures: [] }));
  } catch (error) {
    if (writes.length === 1 || isUnavailable(error)) return allFailed(writes, error);
  }
  // Savepoints cost something for every write, so they are only used once it is known that one of them fails.
  try {
    return inTransaction(statements, () => collect(writes, (write) => inSavepoint(statements, () => performWrite(statements, write))));
  } catch (error) {
    return allFailed(writes, error);
  }
}

function collect<Item>(items: readonly Item[], perform: (item: Item) => unknown): Answer {
  const failures: [number, unknown][] = [];
  const values = items.map((item, place) => {
    try {
      return perform(item);
    } catch (error) {
      if (error instanceof TransactionLost) throw error.cause;
      failures.push([place, understandable(error)]);
      return null;
    }
  });
  return { values, failures };
}

function allFailed(items: readonly unknown[], error: unknown): Answer {
  return { values: items.map(() => null), failures: items.map((_, place) => [place, understandable(error)]) };
}

function inTransaction<T>(statements: Statements, perform: () => T): T {
  statements.begin.run();
  try {
    const result = perform();
    statements.commit.run();
    return result;
  } catch (error) {
    // A full disk and its like roll back by themselves.
    if (statements.database.inTransaction) statements.rollback.run();
    throw error;
  }
}

/** SQLite gave up the whole transaction, not only the write it failed on. */
class TransactionLost extends Error {}

function inSavepoint<T>(statements: Statements, perform: () => T): T {
  statements.savepoint.run();
  try {
    return perform();
  } catch (error) {
    if (!statements.database.inTransaction || isUnavailable(error)) throw new TransactionLost('The transaction was lost', { cause: error });
    statements.rollbackToSavepoint.run();
    throw error;
  } finally {
    if (statements.database.inTransaction) statements.release.run();
  }
}

function isUnavailable(error: unknown): error is InstanceType<typeof BetterSqlite3.SqliteError> {
  return error instanceof BetterSqlite3.SqliteError && !OWN_FAULT.test(error.code);
}

function understandable(error: unknown): unknown {
  return isUnavailable(error) ? storeUnavailable(`${error.message} (${error.code})`, error) : error;
}
