import { describe, expect, it, vi } from 'vitest';
import { openSqliteStore } from '../../../../server/store/sqlite/openSqliteStore.ts';
import { commitAfter, newConversation } from '../../../contract/store/samples.ts';
import { temporaryFolders } from './temporaryFolders.ts';

// A busy machine is slow to start threads and processes; nothing here waits for a time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const newFolder = temporaryFolders();

describe.each(['worker', 'inline'] as const)('group commit (%s)', (thread) => {
  it('stores 500 commits of one moment in a handful of transactions', async () => {
    const store = await openSqliteStore({ folder: newFolder(), thread });
    const ids = Array.from({ length: 500 }, (_, index) => `c${index}`);
    await Promise.all(ids.map((id) => store.create(newConversation('main', id))));
    const before = store.transactions();
    const answers = await Promise.all(ids.map((id) => store.commit(commitAfter(1, 'main', id))));
    expect(new Set(answers)).toEqual(new Set(['committed']));
    expect(store.transactions() - before).toBeLessThan(50);
    await store.close();
  });

  it('gathers all that is asked in one tick into one transaction', async () => {
    const store = await openSqliteStore({ folder: newFolder(), thread });
    await Promise.all(['a', 'b', 'c'].map((id) => store.create(newConversation('main', id))));
    expect(store.transactions()).toBe(1);
    await store.close();
  });

  it('counts what waits and refuses more than the limit', async () => {
    const store = await openSqliteStore({ folder: newFolder(), thread, pendingLimit: 3 });
    const taken = ['a', 'b', 'c'].map((id) => store.create(newConversation('main', id)));
    expect(store.pending()).toBe(3);
    await expect(store.create(newConversation('main', 'd'))).rejects.toMatchObject({ problems: [{ code: 'overloaded' }] });
    expect(await Promise.all(taken)).toEqual(['created', 'created', 'created']);
    expect(store.pending()).toBe(0);
    expect(await store.create(newConversation('main', 'd'))).toBe('created');
    await store.close();
  });
});
