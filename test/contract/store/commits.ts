import { describe, expect, it } from 'vitest';
import type { Commit, Store } from '../../../server/store/Store.ts';
import { commitAfter, conversationAt, newConversation, newEvent, newTask, newTenant, NOON, stateAt } from './samples.ts';

export function commitContract(store: () => Store): void {
  describe('committing', () => {
    it('moves the conversation to the new state', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c'));
      const state = stateAt(2, {
        status: 'ended',
        outcome: 'callback',
        stage: 'farewell',
        channel: 'phone',
        language: 'lt',
        agent: 'a2',
        nextDue: NOON + 1,
      });
      expect(await store().commit(commitAfter(1, tenant, 'c', { state }))).toBe('committed');
      expect((await store().load(tenant, 'c'))?.state).toEqual(state);
    });

    it('clears what a state no longer has', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c', { state: stateAt(1, { agent: 'a1', outcome: 'callback', nextDue: NOON }) }));
      await store().commit(commitAfter(1, tenant, 'c', { state: stateAt(2, { agent: null, outcome: null, nextDue: null }) }));
      expect((await store().load(tenant, 'c'))?.state).toMatchObject({ agent: null, outcome: null, nextDue: null });
    });

    it('takes a commit without events, as that of a timer that only moved a state', async () => {
      const tenant = newTenant();
      await conversationAt(1, store(), tenant, 'c');
      expect(await store().commit(commitAfter(1, tenant, 'c', { records: [] }))).toBe('committed');
      expect((await store().load(tenant, 'c'))?.state.revision).toBe(2);
      expect(await store().events(tenant, 'c')).toEqual([]);
    });

    it('is stale at another revision, changing nothing', async () => {
      const tenant = newTenant();
      await conversationAt(3, store(), tenant, 'c');
      const before = await everything(store(), tenant, 'c');
      for (const expected of [1, 2, 4]) {
        const late: Commit = commitAfter(expected, tenant, 'c', { records: [newEvent('late')], snapshot: '{"late":true}', tasks: [newTask('late')] });
        expect(await store().commit(late)).toBe('stale');
      }
      expect(await everything(store(), tenant, 'c')).toEqual(before);
    });

    it('is stale where there is no conversation', async () => {
      expect(await store().commit(commitAfter(1, newTenant(), 'nobody'))).toBe('stale');
    });

    it('lets exactly one of many commits for the same revision win', async () => {
      const tenant = newTenant();
      await conversationAt(2, store(), tenant, 'c');
      const writers = Array.from({ length: 8 }, (_, writer) => commitAfter(2, tenant, 'c', { records: [newEvent(`writer-${writer}`)] }));
      const answers = await Promise.all(writers.map((commit) => store().commit(commit)));
      expect(answers.filter((answer) => answer === 'committed')).toHaveLength(1);
      const log = await store().events(tenant, 'c');
      expect(log.map(({ record }) => record.id)).toEqual(['event-2', `writer-${answers.indexOf('committed')}`]);
    });

    it('takes commits that follow each other though they arrive together', async () => {
      const tenant = newTenant();
      await conversationAt(1, store(), tenant, 'c');
      const answers = await Promise.all([1, 2, 3].map((revision) => store().commit(commitAfter(revision, tenant, 'c'))));
      expect(answers).toEqual(['committed', 'committed', 'committed']);
      expect((await store().events(tenant, 'c')).map(({ seq, revision }) => [seq, revision])).toEqual([
        [1, 2],
        [2, 3],
        [3, 4],
      ]);
    });
  });

  describe('all or nothing', () => {
    it('keeps none of several events when one repeats an id of the log', async () => {
      const tenant = newTenant();
      await conversationAt(2, store(), tenant, 'c');
      const before = await everything(store(), tenant, 'c');
      const records = [newEvent('new'), newEvent('event-2'), newEvent('newer')];
      const commit = store().commit(commitAfter(2, tenant, 'c', { records, snapshot: '{"half":true}', tasks: [newTask('half')] }));
      await expect(commit).rejects.toMatchObject({ problems: [{ code: 'event-repeated', args: { id: 'event-2' } }] });
      expect(await everything(store(), tenant, 'c')).toEqual(before);
    });

    it('refuses the same id twice in one commit', async () => {
      const tenant = newTenant();
      await conversationAt(1, store(), tenant, 'c');
      const commit = store().commit(commitAfter(1, tenant, 'c', { records: [newEvent('twin'), newEvent('twin')] }));
      await expect(commit).rejects.toMatchObject({ problems: [{ code: 'event-repeated', args: { id: 'twin' } }] });
      expect(await store().events(tenant, 'c')).toEqual([]);
    });

    it('takes any number of events without ids, and the same id in two conversations', async () => {
      const tenant = newTenant();
      for (const id of ['c', 'd']) {
        await conversationAt(1, store(), tenant, id);
        await store().commit(commitAfter(1, tenant, id, { records: [newEvent(null), newEvent('shared'), newEvent(null)] }));
        expect((await store().events(tenant, id)).map(({ record }) => record.id)).toEqual([null, 'shared', null]);
      }
    });

    it('lets a commit that fails harm none of those it arrived with', async () => {
      const tenant = newTenant();
      const ids = Array.from({ length: 20 }, (_, index) => `c${index}`);
      for (const id of ids) await conversationAt(2, store(), tenant, id);
      const answers = await Promise.allSettled(
        ids.map((id, index) =>
          store().commit(commitAfter(index === 7 ? 1 : 2, tenant, id, index === 3 ? { records: [newEvent('x'), newEvent('event-2')] } : {})),
        ),
      );
      const outcomes = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'rejected'));
      expect(outcomes).toEqual(ids.map((_, index) => (index === 3 ? 'rejected' : index === 7 ? 'stale' : 'committed')));
      for (const [index, id] of ids.entries()) {
        expect((await store().load(tenant, id))?.state.revision).toBe(outcomes[index] === 'committed' ? 3 : 2);
        expect(await store().events(tenant, id)).toHaveLength(outcomes[index] === 'committed' ? 2 : 1);
      }
    });
  });

  describe('snapshots', () => {
    it('may be older than the log', async () => {
      const tenant = newTenant();
      await conversationAt(4, store(), tenant, 'c');
      expect(await store().load(tenant, 'c')).toMatchObject({ state: { revision: 4 }, snapshotRevision: 1, snapshot: '{"revision":1}' });
    });

    it('are replaced by the one that a commit brings', async () => {
      const tenant = newTenant();
      await conversationAt(2, store(), tenant, 'c');
      await store().commit(commitAfter(2, tenant, 'c', { snapshot: '{"revision":3}' }));
      expect(await store().load(tenant, 'c')).toMatchObject({ snapshotRevision: 3, snapshot: '{"revision":3}' });
    });

    it('are saved without a commit, at the revision that the conversation has', async () => {
      const tenant = newTenant();
      await conversationAt(3, store(), tenant, 'c');
      await store().saveSnapshot(tenant, 'c', 3, '{"revision":3}');
      expect(await store().load(tenant, 'c')).toMatchObject({ state: { revision: 3 }, snapshotRevision: 3, snapshot: '{"revision":3}' });
      expect(await store().events(tenant, 'c')).toHaveLength(2);
    });

    it('are ignored when the conversation has moved on, or is not there', async () => {
      const tenant = newTenant();
      await conversationAt(3, store(), tenant, 'c');
      await store().saveSnapshot(tenant, 'c', 2, '{"revision":2}');
      await store().saveSnapshot(tenant, 'nobody', 1, '{}');
      expect(await store().load(tenant, 'c')).toMatchObject({ snapshotRevision: 1 });
      expect(await store().load(tenant, 'nobody')).toBeNull();
    });
  });
}

async function everything(store: Store, tenant: string, id: string): Promise<unknown> {
  return [await store.load(tenant, id), await store.events(tenant, id), await store.tasks({ tenant, limit: 100 })];
}
