import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import type { SimulationQuery, StoredSimulation } from '../../../server/store/TrainingStore.ts';
import { newConversation, newTenant, NOON } from './samples.ts';
import { newAssignment, newPersona, newSimulation, storedPersona } from './trained.ts';

export function trainingContract(store: () => Store): void {
  describe('personas as they are played', () => {
    it('are kept by the hash of their content as they were first', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      const kept = { tenant, hash: 'p-1', persona: newPersona('a') };
      expect(await store().loadPersona(tenant, 'p-1')).toBeNull();
      await store().keepPersona(kept);
      await store().keepPersona({ ...kept, persona: newPersona('b') });
      expect(await store().loadPersona(tenant, 'p-1')).toEqual(kept);
      expect(await store().loadPersona(other, 'p-1')).toBeNull();
    });
  });

  describe('personas that were made here', () => {
    it('are added once, changed by whoever saw the last revision, and listed by id', async () => {
      const tenant = newTenant();
      expect(await store().findPersona(tenant, 'b')).toBeNull();
      expect(await store().savePersona(storedPersona(tenant, 'b'), 0)).toBe('saved');
      expect(await store().savePersona(storedPersona(tenant, 'a'), 0)).toBe('saved');
      expect(await store().savePersona(storedPersona(tenant, 'b'), 0)).toBe('stale');
      expect(await store().savePersona(storedPersona(tenant, 'c'), 1)).toBe('stale');
      const changed = storedPersona(tenant, 'b', { persona: newPersona('b', { rating: 3 }), author: 'Jan', reason: 'kinder', at: NOON + 1 });
      const answers = await Promise.all([store().savePersona(changed, 1), store().savePersona(changed, 1)]);
      expect(answers.sort()).toEqual(['saved', 'stale']);
      expect(await store().findPersona(tenant, 'b')).toEqual({ ...changed, revision: 2 });
      expect(await store().personas(tenant)).toEqual([
        { ...storedPersona(tenant, 'a'), revision: 1 },
        { ...changed, revision: 2 },
      ]);
      expect(await store().personas(newTenant())).toEqual([]);
    });

    it('are removed once, of their tenant alone', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      for (const who of [tenant, other]) await store().savePersona(storedPersona(who, 'a'), 0);
      expect([await store().removePersona(tenant, 'a'), await store().removePersona(tenant, 'a')]).toEqual([true, false]);
      expect(await store().findPersona(tenant, 'a')).toBeNull();
      expect(await store().findPersona(other, 'a')).not.toBeNull();
      expect(await store().savePersona(storedPersona(tenant, 'a'), 0)).toBe('saved');
    });
  });

  describe('simulations', () => {
    const started = async (tenant: string, id: string, changes: Partial<StoredSimulation> = {}): Promise<StoredSimulation> => {
      await store().create(newConversation(tenant, id, { purpose: 'training' }));
      const simulation = newSimulation(tenant, id, changes);
      expect(await store().saveSimulation(simulation)).toBe('saved');
      return simulation;
    };
    const ids = async (query: Omit<SimulationQuery, 'limit'>) =>
      (await store().simulations({ limit: 100, ...query })).simulations.map(({ id }) => id);

    it('TRAIN-1: are given back as they were saved, and saved once', async () => {
      const tenant = newTenant();
      const plain = await started(tenant, 'plain');
      const exam = await started(tenant, 'exam', { assignment: 'a-1', attempt: 2, origin: { conversation: 'call-7', seq: 12 }, guidance: 'shown' });
      expect(await store().loadSimulation(tenant, 'plain')).toEqual(plain);
      expect(await store().loadSimulation(tenant, 'exam')).toEqual(exam);
      expect(await store().saveSimulation({ ...plain, trainee: 'bob' })).toBe('exists');
      expect(await store().loadSimulation(tenant, 'plain')).toEqual(plain);
      expect(await store().simulations({ tenant, limit: 10 })).toEqual({ simulations: [exam, plain], next: null });
    });

    it('need their conversation, and are erased with it', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      await started(other, 'c');
      await expect(store().saveSimulation(newSimulation(tenant, 'c'))).rejects.toMatchObject({
        problems: [{ code: 'unknown-conversation', args: { id: 'c' } }],
      });
      await started(tenant, 'c');
      await store().erase(tenant, 'c');
      expect([await store().loadSimulation(tenant, 'c'), await ids({ tenant })]).toEqual([null, []]);
      await store().create(newConversation(tenant, 'c'));
      expect(await store().loadSimulation(tenant, 'c')).toBeNull();
      expect(await ids({ tenant: other })).toEqual(['c']);
    });

    it('are found by trainee, assignment and persona, alone and together, the newest first', async () => {
      const tenant = newTenant();
      await started(tenant, '1', { assignment: 'x', attempt: 1 });
      await started(tenant, '2', { assignment: 'x', attempt: 2, persona: 'flirt' });
      await started(tenant, '3', { trainee: 'bob', assignment: 'x', attempt: 1 });
      await started(tenant, '4', { trainee: 'bob', persona: 'flirt' });
      expect(await ids({ tenant })).toEqual(['4', '3', '2', '1']);
      expect(await ids({ tenant, trainee: 'ann' })).toEqual(['2', '1']);
      expect(await ids({ tenant, assignment: 'x' })).toEqual(['3', '2', '1']);
      expect(await ids({ tenant, persona: 'flirt' })).toEqual(['4', '2']);
      expect(await ids({ tenant, trainee: 'ann', assignment: 'x', persona: 'flirt' })).toEqual(['2']);
      expect(await ids({ tenant, trainee: 'bob', assignment: 'y' })).toEqual([]);
    });

    it('are paged by cursor, keeping the filter, while more come', async () => {
      const tenant = newTenant();
      for (const id of ['1', '2', '3', '4', '5']) await started(tenant, id, { trainee: Number(id) % 2 ? 'ann' : 'bob' });
      const first = await store().simulations({ tenant, trainee: 'ann', limit: 2 });
      await started(tenant, '7');
      const second = await store().simulations({ tenant, trainee: 'ann', limit: 2, cursor: first.next ?? '' });
      expect([first, second].map(({ simulations }) => simulations.map(({ id }) => id))).toEqual([['5', '3'], ['1']]);
      expect(second.next).toBeNull();
      await expect(store().simulations({ tenant, limit: 1, cursor: 'x' })).rejects.toMatchObject({ problems: [{ code: 'invalid-data' }] });
    });
  });

  describe('assignments', () => {
    it('are added once, changed by whoever saw the last revision, and keep their place', async () => {
      const tenant = newTenant();
      expect(await store().loadAssignment(tenant, 'a')).toBeNull();
      for (const id of ['a', 'b']) expect(await store().saveAssignment(newAssignment(tenant, id), 0)).toBe('saved');
      expect(await store().saveAssignment(newAssignment(tenant, 'a'), 0)).toBe('stale');
      expect(await store().saveAssignment(newAssignment(tenant, 'c'), 1)).toBe('stale');
      const changed = newAssignment(tenant, 'a', { content: '{"title":"Ожидание"}', trainees: ['ann', 'Łucja'] });
      expect(await store().saveAssignment(changed, 1)).toBe('saved');
      expect(await store().loadAssignment(tenant, 'a')).toEqual({ ...changed, revision: 2 });
      const { assignments, next } = await store().assignments({ tenant, limit: 10 });
      expect([assignments.map(({ id, revision }) => [id, revision]), next]).toEqual([
        [
          ['b', 1],
          ['a', 2],
        ],
        null,
      ]);
    });

    it('are found for a trainee who is named, and for everybody where nobody is', async () => {
      const tenant = newTenant();
      const assigned = { all: [], both: ['ann', 'bob'], one: ['ann'], alike: ['anna', 'an"n'] };
      for (const [id, trainees] of Object.entries(assigned)) await store().saveAssignment(newAssignment(tenant, id, { trainees }), 0);
      const ids = async (trainee?: string) => (await store().assignments({ tenant, trainee, limit: 10 })).assignments.map(({ id }) => id);
      expect(await ids()).toEqual(['alike', 'one', 'both', 'all']);
      expect(await ids('ann')).toEqual(['one', 'both', 'all']);
      expect(await ids('bob')).toEqual(['both', 'all']);
      expect(await ids('an"n')).toEqual(['alike', 'all']);
      expect(await ids('nobody')).toEqual(['all']);
    });

    it('are paged by cursor, and removed once, of their tenant alone', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      for (const id of ['1', '2', '3']) await store().saveAssignment(newAssignment(tenant, id), 0);
      await store().saveAssignment(newAssignment(other, '1'), 0);
      const first = await store().assignments({ tenant, limit: 2 });
      const second = await store().assignments({ tenant, limit: 2, cursor: first.next ?? '' });
      expect([first, second].map(({ assignments }) => assignments.map(({ id }) => id))).toEqual([['3', '2'], ['1']]);
      expect(second.next).toBeNull();
      await expect(store().assignments({ tenant, limit: 1, cursor: '-1' })).rejects.toMatchObject({ problems: [{ code: 'invalid-data' }] });
      expect([await store().removeAssignment(tenant, '1'), await store().removeAssignment(tenant, '1')]).toEqual([true, false]);
      expect(await store().loadAssignment(tenant, '1')).toBeNull();
      expect(await store().loadAssignment(other, '1')).toMatchObject({ id: '1' });
    });
  });
}
