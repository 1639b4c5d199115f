import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import { commitAfter, conversationAt, newConversation } from './samples.ts';

export function closingContract(open: () => Promise<Store>): void {
  describe('closing', () => {
    it('answers while it is open and counts nothing as pending when all is answered', async () => {
      const store = await open();
      await store.ping();
      await conversationAt(2, store, 'main', 'c');
      expect(store.pending()).toBe(0);
      await store.close();
    });

    it('finishes what was begun', async () => {
      const store = await open();
      await conversationAt(1, store, 'main', 'c');
      const begun = [1, 2, 3].map((revision) => store.commit(commitAfter(revision, 'main', 'c')));
      const closed = store.close();
      expect(await Promise.all(begun)).toEqual(['committed', 'committed', 'committed']);
      await closed;
    });

    it('rejects clearly afterwards, in every method', async () => {
      const store = await open();
      await store.close();
      await store.close();
      const closed = { problems: [{ code: 'store-unavailable', args: { reason: 'the store was closed' } }] };
      await expect(store.create(newConversation('main', 'c'))).rejects.toMatchObject(closed);
      await expect(store.commit(commitAfter(1, 'main', 'c'))).rejects.toMatchObject(closed);
      await expect(store.load('main', 'c')).rejects.toMatchObject(closed);
      await expect(store.events('main', 'c')).rejects.toMatchObject(closed);
      await expect(store.list({ tenant: 'main', limit: 1 })).rejects.toMatchObject(closed);
      await expect(store.due(0, 1)).rejects.toMatchObject(closed);
      await expect(store.tasks({ tenant: 'main', limit: 1 })).rejects.toMatchObject(closed);
      await expect(store.saveSnapshot('main', 'c', 1, '{}')).rejects.toMatchObject(closed);
      await expect(store.loadFlowVersion('main', 'h')).rejects.toMatchObject(closed);
      await expect(store.erase('main', 'c')).rejects.toMatchObject(closed);
      await expect(store.ping()).rejects.toMatchObject(closed);
    });
  });
}
