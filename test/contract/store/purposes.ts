import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import { commitAfter, newConversation, newTask, newTenant, stateAt } from './samples.ts';

export function purposeContract(store: () => Store): void {
  const tasks = [newTask('t')];
  /** A real contact and one of training, each with a promise. */
  const both = async (): Promise<string> => {
    const tenant = newTenant();
    await store().create(newConversation(tenant, 'real', { tasks }));
    await store().create(newConversation(tenant, 'lesson', { tasks, purpose: 'training', state: stateAt(1, { language: 'lt' }) }));
    return tenant;
  };

  describe('contacts of training', () => {
    it('TRAIN-1: are conversations like others, that say what they are for', async () => {
      const tenant = await both();
      expect(await store().load(tenant, 'lesson')).toMatchObject({ id: 'lesson', purpose: 'training', state: { revision: 1 } });
      expect(await store().load(tenant, 'real')).toMatchObject({ purpose: 'live' });
      expect(await store().commit(commitAfter(1, tenant, 'lesson'))).toBe('committed');
      expect(await store().load(tenant, 'lesson')).toMatchObject({ purpose: 'training', state: { revision: 2 } });
      expect(await store().events(tenant, 'lesson')).toHaveLength(1);
    });

    it('are in no list of real ones, and real ones in none of theirs, whatever else is asked for', async () => {
      const tenant = await both();
      const listed = async (query: object) => (await store().list({ tenant, limit: 10, ...query })).conversations.map(({ id }) => id);
      for (const filter of [{}, { status: 'open' }, { flow: 'shop-chat' }, { agent: 'a1' }, { status: 'open', agent: 'a1', flow: 'shop-chat' }]) {
        expect([
          filter,
          await listed(filter),
          await listed({ ...filter, purpose: 'live' }),
          await listed({ ...filter, purpose: 'training' }),
        ]).toEqual([filter, ['real'], ['real'], ['lesson']]);
      }
    });

    it('are paged past', async () => {
      const tenant = newTenant();
      for (const index of [1, 2, 3, 4, 5, 6]) {
        await store().create(newConversation(tenant, `c${index}`, { purpose: index % 2 ? 'live' : 'training' }));
      }
      const first = await store().list({ tenant, limit: 2 });
      const second = await store().list({ tenant, limit: 2, cursor: first.next ?? '' });
      expect([first, second].map(({ conversations }) => conversations.map(({ id }) => id))).toEqual([['c5', 'c3'], ['c1']]);
      expect(second.next).toBeNull();
    });

    it('are no work, no load and no promises of their agents', async () => {
      const tenant = await both();
      expect((await store().contacts({ tenant, agent: 'a1', limit: 10 })).map(({ id }) => id)).toEqual(['real']);
      expect(await store().contactCount(tenant, 'a1')).toEqual({ calls: 0, chats: 1, language: 'ru' });
      await store().commit(commitAfter(1, tenant, 'lesson', { tasks: [newTask('u'), newTask('t', { status: 'kept' })] }));
      for (const filter of [{}, { agent: 'a1' }, { status: 'due' }, { agent: 'a1', status: 'due' }] as const) {
        expect((await store().tasks({ tenant, limit: 10, ...filter })).tasks.map(({ conversation }) => conversation)).toEqual(['real']);
      }
    });

    it('are reported apart', async () => {
      const tenant = await both();
      const reported = async (purpose: 'live' | 'training', status?: 'open') =>
        (await store().reportedContacts({ tenant, purpose, status, limit: 10 })).contacts.map(({ id }) => id);
      expect([await reported('live'), await reported('training'), await reported('training', 'open')]).toEqual([['real'], ['lesson'], ['lesson']]);
    });
  });
}
