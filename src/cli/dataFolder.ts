import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ConversationFilter } from '../../server/service/backtests/storedConversations.ts';
import type { Store } from '../../server/store/Store.ts';
import { readTime } from '../conversation/readTime.ts';
import { ProblemError } from '../problems/Problem.ts';

/** The one tenant that there is as long as the server asks nobody who is calling. */
export const TENANT = 'default';

/** Adds the options that choose conversations of a data folder. */
export function withFilters(command: Command): Command {
  return command
    .option('--since <time>', 'opened then or later: a day (UTC) or a time with its zone', timeOf)
    .option('--until <time>', 'opened before', timeOf)
    .option('--limit <number>', 'the newest so many', countOf)
    .addOption(new Option('--status <status>', 'how they stand').choices(['open', 'ended']))
    .option('--brand <id>', 'of this brand')
    .option('--language <code>', 'in this language');
}

export function filterOf(options: Readonly<Record<string, unknown>>, flow?: string): ConversationFilter {
  const { since, until, limit, status, brand, language } = options as Omit<ConversationFilter, 'tenant' | 'flow'>;
  const given = Object.entries({ flow, since, until, limit, status, brand, language }).filter(([, value]) => value !== undefined);
  return { tenant: TENANT, ...Object.fromEntries(given) };
}

/**
 * Works with the store of a server's data folder, which may be in use meanwhile. A folder without a store is a mistake here.
 * @throws ProblemError `folder-missing`, `database-unusable`, `database-newer`
 */
export async function withStore<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  // Loaded only here: the other commands need no database.
  const [{ openSqliteStore }, { DATABASE_FILE }] = await Promise.all([
    import('../../server/store/sqlite/openSqliteStore.ts'),
    import('../../server/store/sqlite/openDatabase.ts'),
  ]);
  const path = join(folder, DATABASE_FILE);
  if (!existsSync(path)) throw new ProblemError({ code: 'database-unusable', args: { path, reason: 'there is no such file' } });
  const store = await openSqliteStore({ folder });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

function timeOf(text: string): number {
  const time = readTime(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text);
  if (time === undefined)
    throw new InvalidArgumentError('It must be a day such as 2026-01-05, or a time with its zone such as 2026-01-05T10:00:00Z.');
  return time;
}

function countOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
}
