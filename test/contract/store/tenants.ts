import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import { commitAfter, newConversation, newEvent, newTask, newTenant, stateAt } from './samples.ts';

export function tenantContract(store: () => Store): void {
  describe('tenants', () => {
    it('BRAND-6: have conversations of the same id that know nothing of each other', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await store().create(newConversation(one, 'c', { digest: 'one', tasks: [newTask('t')] }));
      expect(await store().create(newConversation(other, 'c', { digest: 'other' }))).toBe('created');
      await store().commit(commitAfter(1, one, 'c', { records: [newEvent('e')], state: stateAt(2, { stage: 'offer' }), snapshot: '{"one":2}' }));
      await store().saveSnapshot(other, 'c', 2, '{"wrong":true}');

      expect(await store().load(other, 'c')).toMatchObject({
        digest: 'other',
        state: { revision: 1, stage: 'greeting' },
        snapshot: '{"revision":1}',
      });
      expect(await store().events(other, 'c')).toEqual([]);
      expect((await store().tasks({ tenant: other, limit: 10 })).tasks).toEqual([]);
      expect(await store().commit(commitAfter(2, other, 'c'))).toBe('stale');

      expect(await store().erase(other, 'c')).toBe(true);
      expect(await store().load(one, 'c')).toMatchObject({ digest: 'one', state: { revision: 2 }, snapshot: '{"one":2}' });
      expect(await store().events(one, 'c')).toHaveLength(1);
      expect((await store().tasks({ tenant: one, limit: 10 })).tasks).toHaveLength(1);
    });

    it('see nothing of what is not theirs', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await store().create(newConversation(one, 'c', { tasks: [newTask('t')] }));
      await store().commit(commitAfter(1, one, 'c'));
      expect(await store().load(other, 'c')).toBeNull();
      expect(await store().events(other, 'c')).toEqual([]);
      expect((await store().tasks({ tenant: other, limit: 10 })).tasks).toEqual([]);
      expect(await store().list({ tenant: other, limit: 10 })).toEqual({ conversations: [], next: null });
      expect(await store().loadFlowVersion(other, 'hash-1')).toBeNull();
      expect(await store().commit(commitAfter(2, other, 'c'))).toBe('stale');
      expect(await store().erase(other, 'c')).toBe(false);
      expect((await store().load(one, 'c'))?.state.revision).toBe(2);
    });

    it('page through their own only', async () => {
      const [one, other] = [newTenant(), newTenant()];
      for (const id of ['a', 'b', 'c']) {
        await store().create(newConversation(one, id));
        await store().create(newConversation(other, id));
      }
      const { next } = await store().list({ tenant: one, limit: 1 });
      const rest = await store().list({ tenant: one, limit: 10, cursor: next ?? '' });
      expect(rest.conversations.map(({ tenant, id }) => [tenant, id])).toEqual([
        [one, 'b'],
        [one, 'a'],
      ]);
    });

    it('are not confused when names run into each other', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, '1:c'));
      await store().create(newConversation(`${tenant}:1`, 'c'));
      expect(await store().erase(tenant, '1:c')).toBe(true);
      expect((await store().load(`${tenant}:1`, 'c'))?.tenant).toBe(`${tenant}:1`);
    });
  });
}
