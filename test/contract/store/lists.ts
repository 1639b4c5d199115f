import { describe, expect, it } from 'vitest';
import type { ConversationQuery, Store } from '../../../server/store/Store.ts';
import { commitAfter, newConversation, newTenant, stateAt } from './samples.ts';

export function listContract(store: () => Store): void {
  const ids = async (query: ConversationQuery) => (await store().list(query)).conversations.map(({ id }) => id);

  describe('listing', () => {
    it('gives whole conversations, the newest first', async () => {
      const tenant = newTenant();
      for (const id of ['a', 'b', 'c']) await store().create(newConversation(tenant, id));
      const page = await store().list({ tenant, limit: 10 });
      expect(page.conversations).toEqual(await Promise.all(['c', 'b', 'a'].map((id) => store().load(tenant, id))));
      expect(page.next).toBeNull();
    });

    it('filters by status, flow and agent, alone and together', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'a', { state: stateAt(1, { agent: 'ann' }) }));
      await store().create(newConversation(tenant, 'b', { state: stateAt(1, { agent: 'bob' }), opening: { flow: 'phone' } }));
      await store().create(newConversation(tenant, 'c', { state: stateAt(1, { agent: null, status: 'ended' }) }));
      await store().create(newConversation(tenant, 'd', { state: stateAt(1, { agent: 'ann', status: 'ended' }), opening: { flow: 'phone' } }));
      expect(await ids({ tenant, status: 'open', limit: 10 })).toEqual(['b', 'a']);
      expect(await ids({ tenant, status: 'ended', limit: 10 })).toEqual(['d', 'c']);
      expect(await ids({ tenant, flow: 'phone', limit: 10 })).toEqual(['d', 'b']);
      expect(await ids({ tenant, agent: 'ann', limit: 10 })).toEqual(['d', 'a']);
      expect(await ids({ tenant, status: 'open', agent: 'ann', limit: 10 })).toEqual(['a']);
      expect(await ids({ tenant, status: 'ended', flow: 'phone', agent: 'ann', limit: 10 })).toEqual(['d']);
      expect(await ids({ tenant, status: 'open', flow: 'phone', limit: 10 })).toEqual(['b']);
      expect(await ids({ tenant, flow: 'no-such-flow', limit: 10 })).toEqual([]);
    });

    it('follows what commits change', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'a'));
      await store().commit(commitAfter(1, tenant, 'a', { state: stateAt(2, { status: 'ended', agent: 'bob' }) }));
      expect(await ids({ tenant, status: 'open', limit: 10 })).toEqual([]);
      expect(await ids({ tenant, agent: 'a1', limit: 10 })).toEqual([]);
      expect(await ids({ tenant, status: 'ended', agent: 'bob', limit: 10 })).toEqual(['a']);
    });

    it('pages by cursor, keeping the filter', async () => {
      const tenant = newTenant();
      for (let index = 0; index < 10; index++) {
        await store().create(newConversation(tenant, `c${index}`, { state: stateAt(1, { agent: index % 2 ? 'odd' : 'even' }) }));
      }
      const first = await store().list({ tenant, agent: 'odd', limit: 3 });
      expect(first.conversations.map(({ id }) => id)).toEqual(['c9', 'c7', 'c5']);
      const second = await store().list({ tenant, agent: 'odd', limit: 3, cursor: first.next ?? '' });
      expect(second.conversations.map(({ id }) => id)).toEqual(['c3', 'c1']);
      expect(second.next).toBeNull();
    });

    it('has no next page when the last one is just full', async () => {
      const tenant = newTenant();
      for (const id of ['a', 'b']) await store().create(newConversation(tenant, id));
      expect((await store().list({ tenant, limit: 2 })).next).toBeNull();
    });

    it('neither repeats nor skips when conversations come and go between two pages', async () => {
      const tenant = newTenant();
      for (const id of ['a', 'b', 'c', 'd', 'e']) await store().create(newConversation(tenant, id));
      const { next } = await store().list({ tenant, limit: 2 });
      await store().create(newConversation(tenant, 'f'));
      await store().erase(tenant, 'd');
      await store().erase(tenant, 'e');
      await store().create(newConversation(tenant, 'g'));
      expect(await ids({ tenant, limit: 5, cursor: next ?? '' })).toEqual(['c', 'b', 'a']);
    });

    it('refuses a cursor that no page gave', async () => {
      for (const cursor of ['', 'x', '-1', '0', '1e9', '1; DROP TABLE conversations', '9'.repeat(40)]) {
        await expect(store().list({ tenant: newTenant(), limit: 2, cursor })).rejects.toMatchObject({ problems: [{ code: 'invalid-data' }] });
      }
    });
  });
}
