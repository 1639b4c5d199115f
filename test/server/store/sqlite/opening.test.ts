import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { formatProblem } from '../../../../src/problems/formatProblem.ts';
import { ProblemError } from '../../../../src/problems/Problem.ts';
import { MIGRATIONS } from '../../../../server/store/sqlite/migrations.ts';
import { DATABASE_FILE, openDatabase } from '../../../../server/store/sqlite/openDatabase.ts';
import { openSqliteStore } from '../../../../server/store/sqlite/openSqliteStore.ts';
import { conversationAt } from '../../../contract/store/samples.ts';
import { temporaryFolders } from './temporaryFolders.ts';

// A busy machine is slow to start threads and processes; nothing here waits for a time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const newFolder = temporaryFolders();

describe('opening a database', () => {
  it('makes the folder and brings the database to the newest format', () => {
    const folder = join(newFolder(), 'not', 'there', 'yet');
    const database = openDatabase(folder);
    expect(database.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    database.close();
  });

  it('writes ahead, flushes every commit and keeps what refers to each other together', () => {
    const database = openDatabase(newFolder());
    const pragma = (name: string) => database.pragma(name, { simple: true });
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys'), pragma('secure_delete')]).toEqual(['wal', 2, 1, 1]);
    database.close();
  });

  it('takes only the steps that are missing', () => {
    const folder = newFolder();
    openDatabase(folder).close();
    const database = openDatabase(folder);
    expect(database.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    database.close();
  });
});

describe('a database of the first format', () => {
  it('CB-3: is brought to the newest: its promises go by the agent of their conversation, and nobody waits', async () => {
    const folder = newFolder();
    const old = new BetterSqlite3(join(folder, DATABASE_FILE));
    old.exec(MIGRATIONS[0] ?? '');
    old.pragma('user_version = 1');
    old.exec(`
      INSERT INTO conversations (number, tenant, id, flow, revision, last_seq, status, stage, channel, language, agent, at)
        VALUES (1, 'main', 'c', 'desk', 1, 0, 'open', 'talking', 'chat', 'en', 'ann', 0);
      INSERT INTO openings VALUES (1, 'main', '{"id":"c","flow":"desk","clock":"wall"}', 'd');
      INSERT INTO snapshots VALUES (1, 'main', 1, '{}');
      INSERT INTO tasks VALUES ('main', 1, 't', 'due', 5, '{"id":"t","kind":"callback","dueAt":"1970-01-01T00:00:00.005Z","status":"due"}');
    `);
    old.close();
    const store = await openSqliteStore({ folder, thread: 'inline' });
    const { tasks } = await store.tasks({ tenant: 'main', agent: 'ann', status: 'due', limit: 10 });
    expect(tasks).toMatchObject([{ id: 't', conversation: 'c', agent: 'ann' }]);
    expect((await store.load('main', 'c'))?.state).toMatchObject({ waitingSince: null, replyDue: null });
    expect(await store.contacts({ tenant: 'main', agent: 'ann', limit: 10 })).toMatchObject([{ id: 'c', clock: 'wall', waitingSince: null }]);
    await store.close();
  });
});

describe.each(['worker', 'inline'] as const)('opening a store (%s)', (thread) => {
  it('refuses a database of a newer format, leaving it as it was', async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder, thread });
    await conversationAt(2, store, 'main', 'c');
    await store.close();
    const path = join(folder, DATABASE_FILE);
    const newer = new BetterSqlite3(path);
    newer.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    newer.close();
    const before = readFileSync(path);

    const refused = await openSqliteStore({ folder, thread }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect(formatProblem((refused as ProblemError).problems[0])).toBe(
      `The database ${path} has format ${MIGRATIONS.length + 1}; this release knows formats up to ${MIGRATIONS.length}. Run the release that wrote it, or a newer one`,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('says which file is not a database, and why', async () => {
    const folder = newFolder();
    const path = join(folder, DATABASE_FILE);
    writeFileSync(path, 'just a text '.repeat(1_000));
    await expect(openSqliteStore({ folder, thread })).rejects.toMatchObject({
      problems: [{ code: 'database-unusable', args: { path, reason: 'file is not a database' } }],
      cause: { code: 'SQLITE_NOTADB' },
    });
  });

  it('says when the folder cannot be made', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(openSqliteStore({ folder: join(file, 'folder'), thread })).rejects.toMatchObject({ problems: [{ code: 'database-unusable' }] });
  });

  it('says when a folder stands where the database should', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, DATABASE_FILE));
    await expect(openSqliteStore({ folder, thread })).rejects.toMatchObject({ problems: [{ code: 'database-unusable' }] });
  });
});
