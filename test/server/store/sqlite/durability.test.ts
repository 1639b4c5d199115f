import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { DATABASE_FILE } from '../../../../server/store/sqlite/openDatabase.ts';
import { openSqliteStore } from '../../../../server/store/sqlite/openSqliteStore.ts';
import { commitAfter, conversationAt, newConversation, newEvent, newTask, stateAt } from '../../../contract/store/samples.ts';
import { temporaryFolders } from './temporaryFolders.ts';

// A busy machine is slow to start threads and processes; nothing here waits for a time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const newFolder = temporaryFolders();
const THREADS = ['worker', 'inline'] as const;

describe.each(THREADS)('SQLite store (%s)', (thread) => {
  it('has everything after it was closed and opened again', async () => {
    const folder = newFolder();
    const first = await openSqliteStore({ folder, thread });
    await conversationAt(3, first, 'main', 'c');
    await first.commit(commitAfter(3, 'main', 'c', { state: stateAt(4, { nextDue: 5 }), tasks: [newTask('t')], snapshot: '{"revision":4}' }));
    const read = async (store: typeof first) => [
      await store.load('main', 'c'),
      await store.events('main', 'c'),
      await store.tasks({ tenant: 'main', limit: 10 }),
      await store.due(5, 10),
    ];
    const before = await read(first);
    await first.close();
    const second = await openSqliteStore({ folder, thread });
    expect(await read(second)).toEqual(before);
    await second.close();
  });

  it('has every acknowledged event after the process was killed', async () => {
    const folder = newFolder();
    const acknowledged = await killAfter(400, folder, thread);
    const store = await openSqliteStore({ folder, thread });
    expect(acknowledged.size).toBeGreaterThan(1);
    for (const [id, revision] of acknowledged) {
      const stored = (await store.load('main', id))?.state.revision ?? 0;
      expect(stored).toBeGreaterThanOrEqual(revision);
      const log = await store.events('main', id);
      expect(log.map((event) => [event.seq, event.revision, event.record.id])).toEqual(
        Array.from({ length: stored - 1 }, (_, index) => [index + 1, index + 2, `event-${index + 2}`]),
      );
    }
    await store.close();
    expect(integrityOf(folder)).toBe('ok');
  });

  it('leaves nothing of an erased conversation in its files', async () => {
    const folder = newFolder();
    const store = await openSqliteStore({ folder, thread });
    const secret = 'Pranašė-Łucja-тайна'.repeat(40);
    const state = stateAt(1, { agent: secret });
    await store.create(
      newConversation('main', 'c', { opening: { data: { secret } }, snapshot: JSON.stringify(secret), state, tasks: [newTask(secret)] }),
    );
    await store.commit(commitAfter(1, 'main', 'c', { records: [newEvent('e', { data: { secret } })], snapshot: JSON.stringify([secret]) }));
    await conversationAt(2, store, 'main', 'kept');
    await store.erase('main', 'c');
    await store.close();
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
    expect(files.some((file) => file.includes('digest of kept'))).toBe(true);
    expect(files.some((file) => file.includes('Pranašė') || file.includes('тайна'))).toBe(false);
  });

  it('takes turns with another that has opened the same folder', async () => {
    const folder = newFolder();
    const stores = await Promise.all([1, 2, 3].map(() => openSqliteStore({ folder, thread })));
    const [one, two, three] = stores as [(typeof stores)[0], (typeof stores)[0], (typeof stores)[0]];
    await conversationAt(1, one, 'main', 'c');
    for (let revision = 1; revision <= 20; revision++) {
      const answers = await Promise.all([one, two, three].map((store) => store.commit(commitAfter(revision, 'main', 'c'))));
      expect(answers.sort()).toEqual(['committed', 'stale', 'stale']);
    }
    expect(await two.events('main', 'c')).toEqual(await one.events('main', 'c'));
    await Promise.all(stores.map((store) => store.close()));
    expect(integrityOf(folder)).toBe('ok');
  });
});

/** Starts a process that commits without end, kills it in the middle and gives the last revision acknowledged of each conversation. */
async function killAfter(lines: number, folder: string, thread: string): Promise<Map<string, number>> {
  const script = fileURLToPath(new URL('./commitUntilKilled.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, thread], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  const acknowledged = new Map<string, number>();
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [id = '', revision] = line.split(' ');
    acknowledged.set(id, Number(revision));
    if (++count === lines) child.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

function integrityOf(folder: string): unknown {
  const database = new BetterSqlite3(join(folder, DATABASE_FILE));
  try {
    return database.pragma('integrity_check', { simple: true });
  } finally {
    database.close();
  }
}
