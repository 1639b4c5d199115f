import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/scoring/Score.ts';
import type { ScoreQuery, StoredOverride } from '../../../server/store/ScoreStore.ts';
import type { Store } from '../../../server/store/Store.ts';
import { commitAfter, newConversation, newTenant, NOON, stateAt } from './samples.ts';
import { newScore } from './trained.ts';

const ended = stateAt(1, { status: 'ended', outcome: 'resolved' });

export function scoreContract(store: () => Store): void {
  const over = async (tenant: string, id: string, changes: Parameters<typeof newConversation>[2] = {}) =>
    store().create(newConversation(tenant, id, { state: ended, ...changes }));
  const save = (tenant: string, conversation: string, changes: Partial<Score> = {}) =>
    store().saveScore({ tenant, conversation, score: newScore(conversation, changes), scoredAt: NOON });
  const unscored = (tenant: string, limit = 10) => store().unscored({ tenant, limit });
  const listed = async (query: Partial<ScoreQuery> & { tenant: string }) =>
    (await store().scores({ purpose: 'live', limit: 100, ...query })).scores.map(({ conversation }) => conversation);
  const override = (tenant: string, conversation: string, total: number | null, reason = 'heard it'): StoredOverride => ({
    ...{ tenant, conversation, total, author: 'Ona', reason, at: NOON },
  });

  describe('scorecards', () => {
    it('are kept by their hash as they were first', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      const card = { tenant, hash: 'card-1', card: '{"title":"Карта ž"}', savedAt: NOON };
      expect(await store().loadScorecard(tenant, 'card-1')).toBeNull();
      await store().saveScorecard(card);
      await store().saveScorecard({ ...card, savedAt: NOON + 1 });
      expect(await store().loadScorecard(tenant, 'card-1')).toEqual(card);
      expect(await store().loadScorecard(other, 'card-1')).toBeNull();
    });
  });

  describe('scores', () => {
    it('are given back as they were saved, evidence and all', async () => {
      const tenant = newTenant();
      await over(tenant, 'c');
      expect(await store().loadScore(tenant, 'c')).toBeNull();
      const score = newScore('c', { total: 0, knockOuts: [{ id: 'rude', rule: 'TONE-1', evidence: [] }] });
      await store().saveScore({ tenant, conversation: 'c', score, scoredAt: NOON });
      expect(await store().loadScore(tenant, 'c')).toEqual({ tenant, conversation: 'c', score, scoredAt: NOON });
    });

    it('give their place to one of the same or a later revision, not of an earlier one', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }), async (revisions) => {
          const tenant = newTenant();
          await over(tenant, 'c', { state: { ...ended, revision: 4 } });
          for (const [total, revision] of revisions.entries()) await save(tenant, 'c', { revision, total });
          const latest = Math.max(...revisions);
          expect((await store().loadScore(tenant, 'c'))?.score).toMatchObject({ revision: latest, total: revisions.lastIndexOf(latest) });
          expect(await unscored(tenant)).toEqual(latest === 4 ? [] : ['c']);
        }),
        { numRuns: 30 },
      );
    });

    it('of a conversation that is gone are ignored, and are erased with it', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      await save(tenant, 'gone');
      expect(await store().loadScore(tenant, 'gone')).toBeNull();
      for (const who of [tenant, other]) {
        await over(who, 'c');
        await save(who, 'c');
        await store().addOverride(override(who, 'c', 40));
      }
      await store().erase(tenant, 'c');
      expect([await store().loadScore(tenant, 'c'), await listed({ tenant }), await store().overrides(tenant, 'c')]).toEqual([null, [], []]);
      await over(tenant, 'c');
      expect([await store().loadScore(tenant, 'c'), await store().overrides(tenant, 'c')]).toEqual([null, []]);
      expect((await store().loadScore(other, 'c'))?.score.total).toBe(87.5);
      expect(await store().overrides(other, 'c')).toHaveLength(1);
    });

    it('are listed with their contacts, found by what those are', async () => {
      const tenant = newTenant();
      const brand = { id: 'kid-mir', name: 'Kid Mir' };
      await over(tenant, 'late', { opening: { at: NOON + 10, brand, hash: 'hash-2' }, state: { ...ended, agent: null } });
      await over(tenant, 'first', { opening: { flow: 'phone' }, state: { ...ended, channel: 'phone', language: 'lt', agent: 'ann' } });
      await over(tenant, 'lesson', { purpose: 'training' });
      await over(tenant, 'none');
      for (const id of ['late', 'first', 'lesson']) await save(tenant, id);
      const { scores, next } = await store().scores({ tenant, purpose: 'live', limit: 10 });
      expect(next).toBeNull();
      expect(scores).toEqual([
        {
          ...{ conversation: 'first', flow: 'phone', hash: 'hash-1', brand: null, agent: 'ann', openedAt: NOON, override: null },
          score: newScore('first'),
        },
        {
          ...{ conversation: 'late', flow: 'shop-chat', hash: 'hash-2', brand: 'kid-mir', agent: null, openedAt: NOON + 10, override: null },
          score: newScore('late'),
        },
      ]);
      expect(await listed({ tenant, purpose: 'training' })).toEqual(['lesson']);
      expect(await listed({ tenant, flow: 'phone', agent: 'ann', channel: 'phone', language: 'lt' })).toEqual(['first']);
      expect(await listed({ tenant, brand: 'kid-mir', hash: 'hash-2' })).toEqual(['late']);
      expect([await listed({ tenant, from: NOON + 10 }), await listed({ tenant, to: NOON + 10 })]).toEqual([['late'], ['first']]);
      expect(await listed({ tenant: newTenant() })).toEqual([]);
    });

    it('are paged by cursor past contacts that have none', async () => {
      const tenant = newTenant();
      for (const id of ['a', 'b', 'c', 'd', 'e']) await over(tenant, id);
      for (const id of ['a', 'c', 'd', 'e']) await save(tenant, id);
      const first = await store().scores({ tenant, purpose: 'live', limit: 2 });
      const second = await store().scores({ tenant, purpose: 'live', limit: 2, cursor: first.next ?? '' });
      expect([first, second].map(({ scores }) => scores.map(({ conversation }) => conversation))).toEqual([
        ['a', 'c'],
        ['d', 'e'],
      ]);
      expect(second.next).toBeNull();
      await expect(store().scores({ tenant, purpose: 'live', limit: 1, cursor: '7' })).rejects.toMatchObject({
        problems: [{ code: 'invalid-data' }],
      });
    });
  });

  describe('conversations that wait for their score', () => {
    it('are those that ended, in the order in which they did', async () => {
      const tenant = newTenant();
      for (const id of ['a', 'b', 'open']) await store().create(newConversation(tenant, id));
      await over(tenant, 'c', { purpose: 'training' });
      await store().commit(commitAfter(1, tenant, 'b', { state: { ...ended, revision: 2 } }));
      await store().commit(commitAfter(1, tenant, 'a', { state: { ...ended, revision: 2 } }));
      expect(await unscored(tenant)).toEqual(['c', 'b', 'a']);
      expect(await unscored(tenant, 2)).toEqual(['c', 'b']);
      await store().erase(tenant, 'c');
      expect(await unscored(tenant)).toEqual(['b', 'a']);
      expect(await unscored(newTenant())).toEqual([]);
    });

    it('wait again when something comes after the end, and not when they are open again', async () => {
      const tenant = newTenant();
      await over(tenant, 'c');
      await save(tenant, 'c');
      expect(await unscored(tenant)).toEqual([]);
      await store().commit(commitAfter(1, tenant, 'c', { state: { ...ended, revision: 2 } }));
      expect(await unscored(tenant)).toEqual(['c']);
      await save(tenant, 'c', { revision: 1 });
      expect(await unscored(tenant)).toEqual(['c']);
      await store().commit(commitAfter(2, tenant, 'c', { state: stateAt(3) }));
      expect([await unscored(tenant), await listed({ tenant })]).toEqual([[], []]);
      await store().commit(commitAfter(3, tenant, 'c', { state: { ...ended, revision: 4 } }));
      expect([await unscored(tenant), await listed({ tenant })]).toEqual([['c'], ['c']]);
    });
  });

  describe('what supervisors say to a score', () => {
    it('is kept in order, and the last of it counts', async () => {
      const tenant = newTenant();
      await over(tenant, 'c');
      await save(tenant, 'c');
      const counting = async () => (await store().scores({ tenant, purpose: 'live', limit: 1 })).scores[0]?.override;
      expect(await counting()).toBeNull();
      const said = [override(tenant, 'c', 40.5), override(tenant, 'c', 100, 'двойная ошибка'), override(tenant, 'c', null), override(tenant, 'c', 0)];
      const counted = [];
      for (const one of said) {
        expect(await store().addOverride(one)).toBe(true);
        counted.push(await counting());
      }
      expect(counted).toEqual([said[0], said[1], null, said[3]]);
      expect(await store().overrides(tenant, 'c')).toEqual(said);
    });

    it('is refused where there is no such conversation', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      await over(other, 'c');
      expect(await store().addOverride(override(tenant, 'c', 40))).toBe(false);
      expect([await store().overrides(tenant, 'c'), await store().overrides(other, 'c')]).toEqual([[], []]);
    });
  });
}
