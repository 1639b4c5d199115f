import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import { AUTHORSHIP, newBrand, newDraft, newPublication, newVersion } from './authored.ts';
import { commitAfter, conversationAt, newConversation } from './samples.ts';
import { newAssignment, newPersona, newScore, newSimulation, storedPersona } from './trained.ts';

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
      const page = { tenant: 'main', flow: 'shop-chat', limit: 1 };
      const calls = [
        ...[store.saveVersion(newVersion('main', 'h')), store.version('main', 'f', 'h'), store.versions(page), store.fileTexts('main', ['d'])],
        ...[store.publish(newPublication('main', 'h')), store.publications(page), store.publishedAt('main', 0), store.scheduledAfter('main', 0)],
        ...[store.withdrawPublication({ tenant: 'main', flow: 'f', number: 1, ...AUTHORSHIP }), store.publicationMark('main')],
        ...[store.createDraft(newDraft('main', 'd'), new Map()), store.saveDraft(newDraft('main', 'd'), 1, new Map()), store.drafts(page)],
        ...[store.draft('main', 'f', 'd'), store.deleteDraft('main', 'f', 'd'), store.saveBrand(newBrand('main', 'b', 1), 0)],
        ...[store.brand('main', 'b'), store.brands('main'), store.brandHistory('main', 'b', 1), store.missed(page)],
        ...[store.reportedContacts({ ...page, purpose: 'live' }), store.scores({ ...page, purpose: 'live' }), store.unscored(page)],
        ...[
          store.saveScorecard({ tenant: 'main', hash: 'h', card: '{}', savedAt: 0 }),
          store.loadScorecard('main', 'h'),
          store.loadScore('main', 'c'),
        ],
        ...[store.saveScore({ tenant: 'main', conversation: 'c', score: newScore('c'), scoredAt: 0 }), store.overrides('main', 'c')],
        ...[store.addOverride({ tenant: 'main', conversation: 'c', total: 1, ...AUTHORSHIP })],
        ...[store.keepPersona({ tenant: 'main', hash: 'h', persona: newPersona('p') }), store.loadPersona('main', 'h'), store.personas('main')],
        ...[store.savePersona(storedPersona('main', 'p'), 0), store.findPersona('main', 'p'), store.removePersona('main', 'p')],
        ...[store.saveSimulation(newSimulation('main', 'c')), store.loadSimulation('main', 'c'), store.simulations(page)],
        ...[store.saveAssignment(newAssignment('main', 'a'), 0), store.loadAssignment('main', 'a'), store.assignments(page)],
        ...[store.removeAssignment('main', 'a')],
        ...[store.decideMissed({ ...page, numbers: [1], status: 'added' }), store.phraseCounts(page), store.experimentCounts(page)],
      ];
      for (const answer of await Promise.allSettled(calls)) expect(answer).toMatchObject({ status: 'rejected', reason: closed });
    });
  });
}
