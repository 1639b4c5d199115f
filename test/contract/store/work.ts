import { describe, expect, it } from 'vitest';
import type { ConversationState, Store, TaskQuery } from '../../../server/store/Store.ts';
import { commitAfter, newConversation, newTask, newTenant, NOON, stateAt } from './samples.ts';

/** A time that no other test's timers reach; timers are looked for in all tenants at once. */
const LONG_AGO = -1_000_000;

export function workContract(store: () => Store): void {
  describe('timers', () => {
    it('are found when due, the earliest first', async () => {
      const tenant = newTenant();
      const due = { a: 30, b: 10, c: 20, d: 41, e: null };
      for (const [id, after] of Object.entries(due)) {
        await store().create(newConversation(tenant, id, { state: stateAt(1, { nextDue: after === null ? null : LONG_AGO + after }) }));
      }
      const found = [
        { tenant, id: 'b', due: LONG_AGO + 10 },
        { tenant, id: 'c', due: LONG_AGO + 20 },
        { tenant, id: 'a', due: LONG_AGO + 30 },
      ];
      expect(await store().due(LONG_AGO + 40, 10)).toEqual(found);
      expect(await store().due(LONG_AGO + 30, 10)).toEqual(found);
      expect(await store().due(LONG_AGO + 40, 2)).toEqual(found.slice(0, 2));
      expect(await store().due(LONG_AGO, 10)).toEqual([]);
      for (const id of Object.keys(due)) await store().erase(tenant, id);
    });

    it('follow what commits change', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c', { state: stateAt(1, { nextDue: LONG_AGO }) }));
      await store().commit(commitAfter(1, tenant, 'c', { state: stateAt(2, { nextDue: LONG_AGO + 5 }) }));
      expect(await store().due(LONG_AGO + 4, 10)).toEqual([]);
      expect(await store().due(LONG_AGO + 5, 10)).toEqual([{ tenant, id: 'c', due: LONG_AGO + 5 }]);
      await store().commit(commitAfter(2, tenant, 'c', { state: stateAt(3, { nextDue: null }) }));
      expect(await store().due(LONG_AGO + 5, 10)).toEqual([]);
    });
  });

  describe('tasks', () => {
    it('are kept with the commit, and replaced when they change', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c'));
      await store().commit(commitAfter(1, tenant, 'c', { tasks: [newTask('t1'), newTask('t2', { kind: 'follow-up' })] }));
      await store().commit(commitAfter(2, tenant, 'c', { tasks: [newTask('t1', { status: 'kept' })] }));
      expect((await store().tasks({ tenant, limit: 10 })).tasks).toEqual([
        { ...newTask('t1', { status: 'kept' }), tenant, conversation: 'c', agent: 'a1' },
        { ...newTask('t2', { kind: 'follow-up' }), tenant, conversation: 'c', agent: 'a1' },
      ]);
    });

    it('are removed when they are withdrawn, those of that conversation alone', async () => {
      const tenant = newTenant();
      for (const id of ['c', 'd']) await store().create(newConversation(tenant, id, { tasks: [newTask('t1'), newTask('t2')] }));
      await store().commit(commitAfter(1, tenant, 'c', { withdrawn: ['t1', 'nobody'] }));
      const left = (await store().tasks({ tenant, limit: 10 })).tasks.map(({ id, conversation }) => `${conversation}/${id}`);
      expect(left.sort()).toEqual(['c/t2', 'd/t1', 'd/t2']);
    });

    it('are found by status, the earliest due first, however their times are written', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c'));
      await store().create(newConversation(tenant, 'd'));
      const late = newTask('late', { dueAt: '2026-01-05T12:00:00.500Z' });
      const soon = newTask('soon', { dueAt: '2026-01-05T12:00:00Z' });
      const missed = newTask('missed', { dueAt: '2026-01-04T12:00:00Z', status: 'missed' });
      await store().commit(commitAfter(1, tenant, 'c', { tasks: [late, missed] }));
      await store().commit(commitAfter(1, tenant, 'd', { tasks: [soon] }));
      const names = async (status?: 'due' | 'kept' | 'missed', limit = 10) =>
        (await store().tasks({ tenant, status, limit })).tasks.map(({ id, conversation }) => `${conversation}/${id}`);
      expect(await names()).toEqual(['c/missed', 'd/soon', 'c/late']);
      expect(await names('due')).toEqual(['d/soon', 'c/late']);
      expect(await names('due', 1)).toEqual(['d/soon']);
      expect(await names('missed')).toEqual(['c/missed']);
      expect(await names('kept')).toEqual([]);
    });

    it('of the same id are two in two conversations', async () => {
      const tenant = newTenant();
      for (const id of ['c', 'd']) await store().create(newConversation(tenant, id, { tasks: [newTask('t')] }));
      await store().erase(tenant, 'c');
      expect((await store().tasks({ tenant, limit: 10 })).tasks.map(({ conversation }) => conversation)).toEqual(['d']);
    });
  });
  describe('tasks of agents', () => {
    const names = async (query: Omit<TaskQuery, 'limit'>) =>
      (await store().tasks({ ...query, limit: 10 })).tasks.map(({ id, conversation, agent }) => `${conversation}/${id} ${agent}`);

    it('are found by the agent who has the conversation, and go along with it', async () => {
      const tenant = newTenant();
      const soon = { dueAt: '2026-01-05T12:00:00Z' };
      await store().create(newConversation(tenant, 'c', { tasks: [newTask('t1', soon)], state: stateAt(1, { agent: 'ann' }) }));
      await store().create(newConversation(tenant, 'd', { tasks: [newTask('t1')], state: stateAt(1, { agent: 'bob' }) }));
      await store().create(newConversation(tenant, 'e', { tasks: [newTask('t1')], state: stateAt(1, { agent: null }) }));
      expect(await names({ tenant, agent: 'ann' })).toEqual(['c/t1 ann']);
      await store().commit(commitAfter(1, tenant, 'c', { tasks: [newTask('t2')], state: stateAt(2, { agent: 'bob' }) }));
      expect(await names({ tenant, agent: 'ann' })).toEqual([]);
      expect(await names({ tenant, agent: 'bob' })).toEqual(['c/t1 bob', 'd/t1 bob', 'c/t2 bob']);
      expect(await names({ tenant, agent: 'bob', status: 'kept' })).toEqual([]);
      expect(await names({ tenant, agent: 'bob', status: 'due', dueBefore: Date.parse(soon.dueAt) + 1 })).toEqual(['c/t1 bob']);
      expect(await names({ tenant })).toHaveLength(4);
    });

    it('are found when due before a time, not at it', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c', { tasks: [newTask('t')] }));
      const due = Date.parse(newTask('t').dueAt);
      expect(await names({ tenant, dueBefore: due })).toEqual([]);
      expect(await names({ tenant, dueBefore: due + 1 })).toEqual(['c/t a1']);
    });

    it.each<Partial<TaskQuery>>([{}, { agent: 'a1' }, { status: 'due' }, { agent: 'a1', status: 'due' }])(
      'are paged by cursor with the filter %j, those due at once as they were made',
      async (filter) => {
        const tenant = newTenant();
        const tasks = [2, 1, 1, 3, 1].map((minute, i) => newTask(`t${i}`, { dueAt: `2026-01-05T12:0${minute}:00Z` }));
        await store().create(newConversation(tenant, 'c', { tasks }));
        await store().create(newConversation(tenant, 'd', { tasks: [newTask('other', { status: 'kept' })], state: stateAt(1, { agent: 'bob' }) }));
        const query = { tenant, dueBefore: Date.parse('2026-01-05T12:04:00Z'), ...filter, limit: 2 };
        const seen: string[] = [];
        let pages = 0;
        for (let cursor: string | undefined, more = true; more; pages++) {
          const { tasks: page, next } = await store().tasks({ ...query, cursor });
          seen.push(...page.map(({ id }) => id));
          cursor = next ?? undefined;
          more = next !== null;
          // A task that changes keeps its place.
          if (pages === 0) await store().commit(commitAfter(1, tenant, 'c', { tasks: [{ ...newTask('t1'), ...tasks[1], contact: '+370' }] }));
        }
        expect([seen, pages]).toEqual([['t1', 't2', 't4', 't0', 't3'], 3]);
      },
    );

    it('refuse a cursor that no page gave', async () => {
      for (const cursor of ['', 'x', '5', '1.0', '1.-1', '1e3.1', '1.1; DROP TABLE tasks', `${'9'.repeat(40)}.1`]) {
        await expect(store().tasks({ tenant: newTenant(), limit: 2, cursor })).rejects.toMatchObject({ problems: [{ code: 'invalid-data' }] });
      }
    });
  });

  describe('contacts of an agent', () => {
    const open = async (tenant: string, id: string, changes: Partial<ConversationState> = {}) =>
      store().create(newConversation(tenant, id, { state: stateAt(1, changes), opening: { flow: `flow-of-${id}`, clock: 'event' } }));
    const ids = async (tenant: string, limit = 10) => (await store().contacts({ tenant, agent: 'a1', limit })).map(({ id }) => id);

    it('PAR-3: are the open ones, the longest unanswered first, then those in which nobody waits as they were opened', async () => {
      const tenant = newTenant();
      await open(tenant, 'nobody');
      await open(tenant, 'short', { waitingSince: NOON + 40, replyDue: NOON + 100 });
      await open(tenant, 'long', { waitingSince: NOON });
      await open(tenant, 'call', { channel: 'phone' });
      await open(tenant, 'ended', { status: 'ended', waitingSince: NOON - 5 });
      await open(tenant, 'other', { agent: 'bob', waitingSince: NOON - 5 });
      await open(newTenant(), 'elsewhere', { waitingSince: NOON - 5 });
      expect(await ids(tenant)).toEqual(['long', 'short', 'nobody', 'call']);
      expect(await ids(tenant, 2)).toEqual(['long', 'short']);
      const { revision, stage, channel, language, at } = stateAt(1);
      expect((await store().contacts({ tenant, agent: 'a1', limit: 2 }))[1]).toEqual({
        ...{ id: 'short', flow: 'flow-of-short', clock: 'event', revision, stage, channel, language, at },
        ...{ waitingSince: NOON + 40, replyDue: NOON + 100 },
      });
    });

    it('PAR-3: follow what commits change', async () => {
      const tenant = newTenant();
      for (const id of ['a', 'b']) await open(tenant, id);
      await store().commit(commitAfter(1, tenant, 'b', { state: stateAt(2, { waitingSince: NOON, replyDue: NOON + 60 }) }));
      expect(await ids(tenant)).toEqual(['b', 'a']);
      expect((await store().load(tenant, 'b'))?.state).toMatchObject({ waitingSince: NOON, replyDue: NOON + 60 });
      await store().commit(commitAfter(2, tenant, 'b', { state: stateAt(3) }));
      expect(await ids(tenant)).toEqual(['a', 'b']);
      await store().commit(commitAfter(1, tenant, 'a', { state: stateAt(2, { status: 'ended' }) }));
      await store().commit(commitAfter(3, tenant, 'b', { state: stateAt(4, { agent: 'bob' }) }));
      expect(await ids(tenant)).toEqual([]);
    });

    it('PAR-1: are counted by channel, with the language of the newest, without the one that is excepted', async () => {
      const tenant = newTenant();
      const count = (except?: string) => store().contactCount(tenant, 'a1', except);
      expect(await count()).toEqual({ calls: 0, chats: 0, language: null });
      await open(tenant, 'call', { channel: 'phone', language: 'pl' });
      await open(tenant, 'one', { language: 'lt' });
      await open(tenant, 'two', { language: 'en' });
      await open(tenant, 'ended', { status: 'ended' });
      await open(tenant, 'other', { agent: 'bob' });
      await open(newTenant(), 'elsewhere');
      expect(await count()).toEqual({ calls: 1, chats: 2, language: 'en' });
      expect(await count('two')).toEqual({ calls: 1, chats: 1, language: 'lt' });
      expect(await count('call')).toEqual({ calls: 0, chats: 2, language: 'en' });
      await store().commit(commitAfter(1, tenant, 'one', { state: stateAt(2, { channel: 'phone' }) }));
      await store().erase(tenant, 'two');
      expect(await count()).toMatchObject({ calls: 2, chats: 0 });
    });
  });
}
