import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3, { type Database } from 'better-sqlite3';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { MIGRATIONS } from './migrations.ts';

/** How long a statement waits for another process that holds the database. */
const BUSY_TIMEOUT_MS = 5_000;
/** The default of 1,000 pages checkpoints several times a second under load. */
const CHECKPOINT_PAGES = 4_000;
const JOURNAL_LIMIT_BYTES = 64 * 1024 * 1024;
const CACHE_KIB = 32 * 1024;

export const DATABASE_FILE = 'sufler.sqlite';

/**
 * Opens the database of a folder, making both where they are missing, and brings it to the newest format.
 * A database of a newer format is left as it is: `database-newer`. Anything else that fails: `database-unusable`.
 */
export function openDatabase(folder: string): Database {
  const path = join(folder, DATABASE_FILE);
  let database: Database | undefined;
  try {
    // What is said to customers is nobody else's business on a shared machine.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    database = new BetterSqlite3(path, { timeout: BUSY_TIMEOUT_MS });
    refuseNewer(database, path);
    configure(database);
    migrate(database, path);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof ProblemError) throw error;
    throw new ProblemError({
      code: 'database-unusable',
      args: { path, reason: error instanceof Error ? error.message : String(error) },
      cause: error,
    });
  }
}

function configure(database: Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  database.pragma(`journal_size_limit = ${JOURNAL_LIMIT_BYTES}`);
  database.pragma(`cache_size = -${CACHE_KIB}`);
  // What was erased is overwritten, not only forgotten.
  database.pragma('secure_delete = ON');
}

function migrate(database: Database, path: string): void {
  if (versionOf(database) === MIGRATIONS.length) return;
  const takeSteps = database.transaction(() => {
    // Another process may have taken them while this one waited for the lock.
    refuseNewer(database, path);
    for (const step of MIGRATIONS.slice(versionOf(database))) database.exec(step);
    database.pragma(`user_version = ${MIGRATIONS.length}`);
  });
  takeSteps.immediate();
}

function refuseNewer(database: Database, path: string): void {
  const found = versionOf(database);
  if (found > MIGRATIONS.length) throw new ProblemError({ code: 'database-newer', args: { path, found, known: MIGRATIONS.length } });
}

function versionOf(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}
