import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import { commitAfter, newConversation, newTask, newTenant, stateAt } from './samples.ts';

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
      expect(await store().tasks({ tenant, limit: 10 })).toEqual([
        { ...newTask('t1', { status: 'kept' }), tenant, conversation: 'c' },
        { ...newTask('t2', { kind: 'follow-up' }), tenant, conversation: 'c' },
      ]);
    });

    it('are removed when they are withdrawn, those of that conversation alone', async () => {
      const tenant = newTenant();
      for (const id of ['c', 'd']) await store().create(newConversation(tenant, id, { tasks: [newTask('t1'), newTask('t2')] }));
      await store().commit(commitAfter(1, tenant, 'c', { withdrawn: ['t1', 'nobody'] }));
      const left = (await store().tasks({ tenant, limit: 10 })).map(({ id, conversation }) => `${conversation}/${id}`);
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
        (await store().tasks({ tenant, status, limit })).map(({ id, conversation }) => `${conversation}/${id}`);
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
      expect((await store().tasks({ tenant, limit: 10 })).map(({ conversation }) => conversation)).toEqual(['d']);
    });
  });
}
