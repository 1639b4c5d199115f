import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { formatProblem } from '../../../../src/problems/formatProblem.ts';
import { ProblemError } from '../../../../src/problems/Problem.ts';
import { reportedContacts } from '../../../../server/store/sqlite/contacts/reportedContacts.ts';
import { MIGRATIONS } from '../../../../server/store/sqlite/migrations.ts';
import { DATABASE_FILE, openDatabase } from '../../../../server/store/sqlite/openDatabase.ts';
import { openSqliteStore } from '../../../../server/store/sqlite/openSqliteStore.ts';
import { prepareStatements } from '../../../../server/store/sqlite/statements.ts';
import { newBundle, newVersion } from '../../../contract/store/authored.ts';
import { commitAfter, conversationAt } from '../../../contract/store/samples.ts';
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

describe('a database of the second format', () => {
  it('is brought to the newest: its conversations run on, their bundles become versions, and what they tell is kept', async () => {
    const folder = newFolder();
    const old = new BetterSqlite3(join(folder, DATABASE_FILE));
    for (const step of MIGRATIONS.slice(0, 2)) old.exec(step);
    old.pragma('user_version = 2');
    old.exec(`
      INSERT INTO flow_versions VALUES ('main', 'hash-1', 'shop-chat', '1.0.0', '${JSON.stringify(newBundle())}', 7);
      INSERT INTO conversations (number, tenant, id, flow, revision, last_seq, status, stage, channel, language, agent, at)
        VALUES (1, 'main', 'c', 'shop-chat', 1, 0, 'open', 'greeting', 'chat', 'lt', 'ann', 0);
      INSERT INTO openings VALUES (1, 'main', '{"id":"c","flow":"shop-chat","hash":"hash-1","clock":"wall"}', 'd');
      INSERT INTO snapshots VALUES (1, 'main', 1, '{}');
    `);
    old.close();
    const store = await openSqliteStore({ folder, thread: 'inline' });
    await store.saveVersion(newVersion('main', 'hash-1'));
    expect(await store.version('main', 'shop-chat', 'hash-1')).toMatchObject({ hash: 'hash-1', author: 'Ona' });
    expect((await store.loadFlowVersion('main', 'hash-1'))?.savedAt).toBe(7);
    expect(await store.publicationMark('main')).toBe(0);
    const exposure = { experiment: 'x', digest: 'd', variant: 'a', language: 'lt', hash: 'hash-1', shownAt: 5, goalAt: null };
    await store.commit(commitAfter(1, 'main', 'c', { usage: { missed: [], uses: [], exposures: [exposure], whole: false } }));
    expect(await store.experimentCounts({ tenant: 'main', flow: 'shop-chat' })).toMatchObject([{ experiment: 'x', shown: 1 }]);
    await store.close();

    const kept = openDatabase(folder);
    expect(kept.prepare('SELECT count(*) AS bundles FROM flow_versions').get()).toEqual({ bundles: 1 });
    kept.close();
  });
});

describe('a database of the third format', () => {
  it('is brought to the newest: its contacts are real ones, found by what they were opened with, and those that ended wait for their score', async () => {
    const folder = newFolder();
    const old = new BetterSqlite3(join(folder, DATABASE_FILE));
    for (const step of MIGRATIONS.slice(0, 3)) old.exec(step);
    old.pragma('user_version = 3');
    old.exec(`
      INSERT INTO conversations (number, tenant, id, flow, revision, last_seq, status, stage, channel, language, agent, at, next_due) VALUES
        (1, 'main', 'call', 'desk', 3, 2, 'ended', 'goodbye', 'phone', 'en', 'ann', 900, NULL),
        (2, 'main', 'chat', 'desk', 1, 0, 'open', 'talking', 'chat', 'en', 'ann', 800, 950);
      INSERT INTO openings VALUES
        (1, 'main', '{"id":"call","flow":"desk","hash":"h-1","clock":"event","at":700,"brand":{"id":"acme","name":"Acme"}}', 'd'),
        (2, 'main', '{"id":"chat","flow":"desk","hash":"h-2","clock":"wall","at":500,"brand":null}', 'd');
      INSERT INTO snapshots VALUES (1, 'main', 3, '{"direction":"outbound"}'), (2, 'main', 1, 'of a release that went wrong');
      INSERT INTO tasks (tenant, conversation, agent, id, status, due, task)
        VALUES ('main', 2, 'ann', 't', 'due', 5, '{"id":"t","kind":"callback","dueAt":"1970-01-01T00:00:00.005Z","status":"due"}');
    `);
    old.close();
    const store = await openSqliteStore({ folder, thread: 'inline' });
    const { contacts } = await store.reportedContacts({ tenant: 'main', purpose: 'live', limit: 10 });
    expect(contacts).toMatchObject([
      { id: 'chat', openedAt: 500, hash: 'h-2', brand: null, direction: 'inbound', breaches: [], stages: [], figures: null },
      { id: 'call', openedAt: 700, hash: 'h-1', brand: 'acme', direction: 'outbound', status: 'ended' },
    ]);
    expect(await store.load('main', 'call')).toMatchObject({ purpose: 'live', state: { direction: 'outbound' } });
    expect((await store.list({ tenant: 'main', limit: 10 })).conversations).toHaveLength(2);
    expect((await store.reportedContacts({ tenant: 'main', purpose: 'training', limit: 10 })).contacts).toEqual([]);
    expect(await store.unscored({ tenant: 'main', limit: 10 })).toEqual(['call']);
    expect((await store.tasks({ tenant: 'main', limit: 10 })).tasks).toMatchObject([{ id: 't', conversation: 'chat' }]);
    expect(await store.due(1_000, 10)).toMatchObject([{ id: 'chat' }]);
    await store.close();
  });
});

describe('counting what conversations tell', () => {
  it('reads only the rows of the flow and the time that are asked for', () => {
    const database = openDatabase(newFolder());
    const { countPhrases, countExperiments } = prepareStatements(database);
    for (const [table, { source }] of Object.entries({ phrase_uses: countPhrases, exposures: countExperiments })) {
      const filter = { tenant: 'main', flow: 'f', from: 0, to: 1, hash: null, language: null };
      const plan = database.prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${source}`).all(filter);
      expect(plan.map(({ detail }) => detail)).toContain(`SEARCH ${table} USING PRIMARY KEY (tenant=? AND flow=? AND at>? AND at<?)`);
    }
    database.close();
  });
});

describe('finding contacts', () => {
  const filter = { tenant: 'main', flow: null, hash: null, brand: null, agent: null, channel: null, language: null, limit: 10 };
  const reported = (status: 'open' | 'ended' | null) => reportedContacts({ ...filter, purpose: 'live', status, after: [0, 0], to: 9 });
  const { index, where, values } = reported(null);

  it.each([
    ['for a report reads only those opened in its time', index, where, values, '(tenant=? AND purpose=? AND opened_at>? AND opened_at<?)'],
    ['for the board reads only the open ones', reported('open').index, reported('open').where, reported('open').values, '(tenant=? AND purpose=?)'],
  ])('%s', (_, name, sought, bound, searched) => {
    const database = openDatabase(newFolder());
    const source = `EXPLAIN QUERY PLAN SELECT c.number FROM conversations c INDEXED BY ${name} ${sought}`;
    const plan = database.prepare<unknown[], { detail: string }>(source).all(...bound);
    expect(plan[0]?.detail.replaceAll('COVERING ', '')).toBe(`SEARCH c USING INDEX ${name} ${searched}`);
    database.close();
  });

  it('that wait for their score, or promises, passes over nothing else', () => {
    const database = openDatabase(newFolder());
    const { selectUnscored, countContacts } = prepareStatements(database);
    const plan = ({ source }: { source: string }, ...bound: unknown[]) =>
      database
        .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${source}`)
        .all(...bound)
        .map(({ detail }) => detail);
    expect(plan(selectUnscored, 'main', 5)[0]).toBe('SEARCH u USING INDEX unscored_by_tenant (tenant=?)');
    expect(plan(countContacts, 'main', 'a1', null)[0]).toBe(
      'SEARCH conversations USING INDEX conversations_open_by_agent (tenant=? AND purpose=? AND agent=?)',
    );
    database.close();
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
