import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../src/flow/FlowBundle.ts';
import type { Store, StoredFlowVersion } from '../../../server/store/Store.ts';
import { commitAfter, conversationAt, newConversation, newTask, newTenant, NOON, stateAt } from './samples.ts';

export function conversationContract(store: () => Store): void {
  describe('creating and loading', () => {
    it('gives back a conversation as it was created', async () => {
      const tenant = newTenant();
      const opening = {
        customer: { name: 'Łucja', patronymic: 'Петровна' },
        settings: { 'offer.maxObjections': 2 },
        data: { nested: [1, null, { a: 'ž' }] },
      };
      const created = newConversation(tenant, 'call-7@pbx', { opening, state: stateAt(1, { agent: null, nextDue: NOON + 60_000 }) });
      expect(await store().create(created)).toBe('created');
      expect(await store().load(tenant, 'call-7@pbx')).toEqual({
        tenant,
        id: 'call-7@pbx',
        opening: created.opening,
        digest: created.digest,
        state: created.state,
        snapshot: created.snapshot,
        snapshotRevision: 1,
        purpose: 'live',
      });
    });

    it('does not create an id twice and leaves the first as it was', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c'));
      const second = newConversation(tenant, 'c', { digest: 'another', snapshot: '{"another":true}', opening: { flow: 'other' } });
      expect(await store().create(second)).toBe('exists');
      expect(await store().load(tenant, 'c')).toMatchObject({ digest: 'digest of c', snapshot: '{"revision":1}', opening: { flow: 'shop-chat' } });
    });

    it('creates an id once when two ask for it at once', async () => {
      const tenant = newTenant();
      const answers = await Promise.all([store().create(newConversation(tenant, 'c')), store().create(newConversation(tenant, 'c'))]);
      expect(answers.sort()).toEqual(['created', 'exists']);
    });

    it('keeps the tasks that a conversation begins with', async () => {
      const tenant = newTenant();
      await store().create(newConversation(tenant, 'c', { tasks: [newTask('t1')] }));
      expect((await store().tasks({ tenant, limit: 10 })).tasks).toEqual([{ ...newTask('t1'), tenant, conversation: 'c', agent: 'a1' }]);
    });

    it('answers null for a conversation that is not there', async () => {
      expect(await store().load(newTenant(), 'nobody')).toBeNull();
    });

    it('shares nothing with what it was given or what it gave', async () => {
      const tenant = newTenant();
      const settings = { 'greeting.includeCompany': true };
      await store().create(newConversation(tenant, 'c', { opening: { settings } }));
      settings['greeting.includeCompany'] = false;
      const loaded = await store().load(tenant, 'c');
      Object.assign(loaded?.opening.settings ?? {}, { added: 1 });
      expect((await store().load(tenant, 'c'))?.opening.settings).toEqual({ 'greeting.includeCompany': true });
    });
  });

  describe('erasing', () => {
    it('removes the conversation with its log, tasks and timers', async () => {
      const tenant = newTenant();
      await conversationAt(2, store(), tenant, 'c');
      await store().commit(commitAfter(2, tenant, 'c', { state: stateAt(3, { nextDue: -1_000 }), tasks: [newTask('t')], snapshot: '{}' }));
      expect(await store().erase(tenant, 'c')).toBe(true);
      expect(await store().load(tenant, 'c')).toBeNull();
      expect(await store().events(tenant, 'c')).toEqual([]);
      expect((await store().tasks({ tenant, limit: 10 })).tasks).toEqual([]);
      expect((await store().list({ tenant, limit: 10 })).conversations).toEqual([]);
      expect((await store().due(-1_000, 100)).filter((due) => due.tenant === tenant)).toEqual([]);
    });

    it('says false when there was none', async () => {
      const tenant = newTenant();
      expect(await store().erase(tenant, 'c')).toBe(false);
      await store().create(newConversation(tenant, 'c'));
      await store().erase(tenant, 'c');
      expect(await store().erase(tenant, 'c')).toBe(false);
    });

    it('leaves a new conversation of the same id without a past', async () => {
      const tenant = newTenant();
      await conversationAt(3, store(), tenant, 'c');
      await store().erase(tenant, 'c');
      expect(await store().create(newConversation(tenant, 'c'))).toBe('created');
      expect(await store().events(tenant, 'c')).toEqual([]);
      expect(await store().commit(commitAfter(1, tenant, 'c'))).toBe('committed');
      expect((await store().events(tenant, 'c')).map(({ seq }) => seq)).toEqual([1]);
    });

    it('makes the commits that come after it stale', async () => {
      const tenant = newTenant();
      await conversationAt(1, store(), tenant, 'c');
      await store().erase(tenant, 'c');
      expect(await store().commit(commitAfter(1, tenant, 'c'))).toBe('stale');
    });
  });

  describe('flow versions', () => {
    const version = (tenant: string, changes: Partial<StoredFlowVersion> = {}): StoredFlowVersion => ({
      tenant,
      hash: 'hash-1',
      flow: 'shop-chat',
      version: '1.0.0',
      bundle: {
        engine: ENGINE_VERSION,
        flow: { id: 'shop-chat', version: '1.0.0', initial: 'greeting', states: { greeting: {} } } as unknown as StoredFlowVersion['bundle']['flow'],
        rules: [],
        phrases: { lt: {} },
        catalogue: {},
        families: {},
        messages: {},
        settings: [],
      },
      savedAt: NOON,
      ...changes,
    });

    it('gives back a flow version as it was saved', async () => {
      const saved = version(newTenant());
      await store().saveFlowVersion(saved);
      expect(await store().loadFlowVersion(saved.tenant, 'hash-1')).toEqual(saved);
    });

    it('keeps the first when the same hash is saved again', async () => {
      const saved = version(newTenant());
      await store().saveFlowVersion(saved);
      await store().saveFlowVersion({ ...saved, savedAt: NOON + 1 });
      expect((await store().loadFlowVersion(saved.tenant, 'hash-1'))?.savedAt).toBe(NOON);
    });

    it('answers null for an unknown hash', async () => {
      expect(await store().loadFlowVersion(newTenant(), 'hash-1')).toBeNull();
    });
  });
}
