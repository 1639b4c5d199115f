import { describe, expect, it } from 'vitest';
import type { Exposure, MissedText, PhraseUse } from '../../../src/usage/Usage.ts';
import type { Store } from '../../../server/store/Store.ts';
import type { CommittedUsage, MissedQuery } from '../../../server/store/UsageStore.ts';
import { commitAfter, newConversation, newEvent, newTenant, NOON } from './samples.ts';

const FLOW = 'shop-chat';

function missed(key: string, changes: Partial<MissedText> = {}): MissedText {
  return {
    ...{ key, kind: 'not-understood', text: `Текст ${key}`, language: 'ru', state: 'offer.asked', meanings: [], hash: 'hash-1', at: NOON },
    ...changes,
  };
}

function used(key: string, changes: Partial<PhraseUse> = {}): PhraseUse {
  return { key, use: 'used', phrase: 'greet.chat', variant: 0, language: 'ru', state: 'greeting', hash: 'hash-1', at: NOON, ...changes };
}

function shown(experiment: string, changes: Partial<Exposure> = {}): Exposure {
  return { experiment, digest: 'd', variant: 'a', language: 'ru', hash: 'hash-1', shownAt: NOON, goalAt: null, ...changes };
}

function tells(changes: Partial<CommittedUsage>): CommittedUsage {
  return { missed: [], uses: [], exposures: [], whole: false, ...changes };
}

export function usageContract(store: () => Store): void {
  /** Commits usage after usage to a new conversation. */
  const conversation = async (tenant: string, id: string, ...usages: readonly Partial<CommittedUsage>[]): Promise<void> => {
    await store().create(newConversation(tenant, id));
    await commits(tenant, id, 1, ...usages);
  };
  const commits = async (tenant: string, id: string, revision: number, ...usages: readonly Partial<CommittedUsage>[]): Promise<void> => {
    for (const [index, usage] of usages.entries()) {
      expect(await store().commit(commitAfter(revision + index, tenant, id, { usage: tells(usage) }))).toBe('committed');
    }
  };
  const keys = async (query: Partial<MissedQuery> & { tenant: string }) =>
    (await store().missed({ flow: FLOW, limit: 100, ...query })).entries.map(({ key }) => key);
  const numbers = async (tenant: string): Promise<Record<string, number>> =>
    Object.fromEntries((await store().missed({ tenant, flow: FLOW, limit: 100 })).entries.map(({ key, number }) => [key, number]));

  describe('texts that nothing answered', () => {
    it('are given back as they were committed, the newest first', async () => {
      const tenant = newTenant();
      const entry = missed('e1', { kind: 'rejected', meanings: ['customer.objects', 'customer.asks'], text: 'Ar galite… žąsis? 🙂' });
      await conversation(tenant, 'c', { missed: [entry] }, {}, { missed: [missed('e2')] });
      const { entries, next } = await store().missed({ tenant, flow: FLOW, limit: 10 });
      expect(entries.map(({ key }) => key)).toEqual(['e2', 'e1']);
      const { number, ...first } = entries[1] ?? { number: NaN };
      expect(first).toEqual({ ...entry, tenant, flow: FLOW, conversation: 'c', status: 'open' });
      expect(Number.isSafeInteger(number)).toBe(true);
      expect(next).toBeNull();
    });

    it('are found by status, version, language, kind, alone and together', async () => {
      const tenant = newTenant();
      await conversation(tenant, 'c', {
        missed: [missed('a'), missed('b', { hash: 'hash-2' }), missed('c', { language: 'lt' }), missed('d', { kind: 'no-move', language: 'lt' })],
      });
      const { a = 0 } = await numbers(tenant);
      await store().decideMissed({ tenant, flow: FLOW, numbers: [a], status: 'dismissed' });
      expect(await keys({ tenant, status: 'open' })).toEqual(['d', 'c', 'b']);
      expect(await keys({ tenant, status: 'dismissed' })).toEqual(['a']);
      expect(await keys({ tenant, hash: 'hash-2' })).toEqual(['b']);
      expect(await keys({ tenant, language: 'lt' })).toEqual(['d', 'c']);
      expect(await keys({ tenant, kind: 'no-move' })).toEqual(['d']);
      expect(await keys({ tenant, status: 'open', language: 'lt', kind: 'not-understood', hash: 'hash-1' })).toEqual(['c']);
      expect(await keys({ tenant, flow: 'phone' })).toEqual([]);
    });

    it('are paged by cursor, keeping the filter, while more come', async () => {
      const tenant = newTenant();
      await conversation(tenant, 'c', {
        missed: ['1', '2', '3', '4', '5', '6'].map((key) => missed(key, { language: Number(key) % 2 ? 'ru' : 'lt' })),
      });
      const first = await store().missed({ tenant, flow: FLOW, language: 'lt', limit: 2 });
      expect(first.entries.map(({ key }) => key)).toEqual(['6', '4']);
      await commits(tenant, 'c', 2, { missed: [missed('8', { language: 'lt' })] });
      const second = await store().missed({ tenant, flow: FLOW, language: 'lt', limit: 2, cursor: first.next ?? '' });
      expect([second.entries.map(({ key }) => key), second.next]).toEqual([['2'], null]);
      await expect(store().missed({ tenant, flow: FLOW, limit: 1, cursor: 'x' })).rejects.toMatchObject({ problems: [{ code: 'invalid-data' }] });
    });

    it('are decided once, of their flow and tenant alone', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      await conversation(tenant, 'c', { missed: [missed('a'), missed('b'), missed('c')] });
      const { a = 0, b = 0, c = 0 } = await numbers(tenant);
      const decide = (status: 'added' | 'dismissed', chosen: readonly number[], who = tenant, flow = FLOW) =>
        store().decideMissed({ tenant: who, flow, numbers: chosen, status });
      expect(await decide('added', [b, a, 999_999_999])).toEqual([a, b]);
      expect(await decide('dismissed', [b, c])).toEqual([c]);
      expect(await decide('dismissed', [a], tenant, 'phone')).toEqual([]);
      expect(await decide('dismissed', [a, b, c], other)).toEqual([]);
      expect(await decide('dismissed', [])).toEqual([]);
      expect(await keys({ tenant, status: 'added' })).toEqual(['b', 'a']);
    });

    it('are decided by one of those who decide at once', async () => {
      const tenant = newTenant();
      await conversation(tenant, 'c', { missed: [missed('a')] });
      const { a = 0 } = await numbers(tenant);
      const answers = await Promise.all(Array.from({ length: 5 }, () => store().decideMissed({ tenant, flow: FLOW, numbers: [a], status: 'added' })));
      expect(answers.flat()).toEqual([a]);
    });
  });

  describe('usage that takes the place of what was known', () => {
    it('leaves nothing of before but numbers and decisions of entries that stay', async () => {
      const tenant = newTenant();
      await conversation(tenant, 'c', {
        ...{ missed: [missed('stays'), missed('goes'), missed('decided')], uses: [used('u1'), used('u2')] },
        exposures: [shown('x', { goalAt: NOON + 5 }), shown('y')],
      });
      const before = await numbers(tenant);
      await store().decideMissed({ tenant, flow: FLOW, numbers: [before.decided ?? 0], status: 'added' });
      await commits(tenant, 'c', 2, {
        ...{ whole: true, missed: [missed('new'), missed('decided', { text: 'иначе' }), missed('stays')], uses: [used('u2', { use: 'passed' })] },
        exposures: [shown('x', { variant: 'b', shownAt: NOON + 60_000 })],
      });
      const { entries } = await store().missed({ tenant, flow: FLOW, limit: 10 });
      expect(entries.map(({ key, status, text }) => [key, status, text])).toEqual([
        ['new', 'open', 'Текст new'],
        ['decided', 'added', 'иначе'],
        ['stays', 'open', 'Текст stays'],
      ]);
      expect(await numbers(tenant)).toMatchObject({ decided: before.decided, stays: before.stays });
      expect(await store().phraseCounts({ tenant, flow: FLOW })).toMatchObject([{ used: 0, edited: 0, passed: 1 }]);
      expect(await store().experimentCounts({ tenant, flow: FLOW })).toMatchObject([{ experiment: 'x', variant: 'b', shown: 1, goals: 0 }]);
      expect(await store().experimentCounts({ tenant, flow: FLOW, from: NOON + 60_000 })).toHaveLength(1);
    });

    it('may be nothing at all, and touches no other conversation', async () => {
      const tenant = newTenant();
      const usage = { missed: [missed('a')], uses: [used('u')], exposures: [shown('x')] };
      await conversation(tenant, 'c', usage, { whole: true });
      await conversation(tenant, 'd', usage);
      expect((await store().missed({ tenant, flow: FLOW, limit: 10 })).entries.map((entry) => entry.conversation)).toEqual(['d']);
      expect(await store().phraseCounts({ tenant, flow: FLOW })).toMatchObject([{ used: 1 }]);
      expect(await store().experimentCounts({ tenant, flow: FLOW })).toMatchObject([{ shown: 1 }]);
    });
  });

  describe('phrases used, edited and passed over', () => {
    it('are counted by version, language, phrase and variant', async () => {
      const tenant = newTenant();
      await conversation(
        tenant,
        'c',
        { uses: [used('1'), used('2', { use: 'edited' }), used('3', { use: 'passed' })] },
        { uses: [used('4', { variant: 1 }), used('5', { language: 'lt' }), used('6', { phrase: 'bye' })] },
      );
      await conversation(tenant, 'd', { uses: [used('1'), used('2', { hash: 'hash-2' })] });
      const none = { used: 0, edited: 0, passed: 0 };
      expect(await store().phraseCounts({ tenant, flow: FLOW })).toEqual([
        { hash: 'hash-1', language: 'lt', phrase: 'greet.chat', variant: 0, ...none, used: 1 },
        { hash: 'hash-1', language: 'ru', phrase: 'bye', variant: 0, ...none, used: 1 },
        { hash: 'hash-1', language: 'ru', phrase: 'greet.chat', variant: 0, used: 2, edited: 1, passed: 1 },
        { hash: 'hash-1', language: 'ru', phrase: 'greet.chat', variant: 1, ...none, used: 1 },
        { hash: 'hash-2', language: 'ru', phrase: 'greet.chat', variant: 0, ...none, used: 1 },
      ]);
      const counted = async (filter: object) =>
        (await store().phraseCounts({ tenant, flow: FLOW, ...filter })).reduce((sum, row) => sum + row.used + row.edited + row.passed, 0);
      expect([await counted({ hash: 'hash-2' }), await counted({ language: 'lt' }), await counted({ hash: 'hash-2', language: 'lt' })]).toEqual([
        1, 1, 0,
      ]);
      expect(await store().phraseCounts({ tenant, flow: 'phone' })).toEqual([]);
    });

    it('are counted of a time that has its beginning and not its end', async () => {
      const tenant = newTenant();
      await conversation(tenant, 'c', { uses: [used('1', { at: NOON }), used('2', { at: NOON + 10 }), used('3', { at: NOON + 20 })] });
      const counted = async (from?: number, to?: number) => (await store().phraseCounts({ tenant, flow: FLOW, from, to }))[0]?.used ?? 0;
      expect(await Promise.all([counted(), counted(NOON + 10), counted(NOON, NOON + 10), counted(NOON + 10, NOON + 20)])).toEqual([3, 2, 1, 1]);
    });

    it('count once what is told twice by the same key, as told last', async () => {
      const tenant = newTenant();
      await conversation(tenant, 'c', { uses: [used('1')] }, { uses: [used('1', { use: 'passed', at: NOON + 9 })] });
      expect(await store().phraseCounts({ tenant, flow: FLOW })).toMatchObject([{ used: 0, passed: 1 }]);
    });
  });

  describe('experiments', () => {
    it('count conversations and goals by variant and language, across versions of the same digest', async () => {
      const tenant = newTenant();
      await conversation(tenant, '1', { exposures: [shown('x'), shown('y', { variant: 'b' })] });
      await conversation(tenant, '2', { exposures: [shown('x', { hash: 'hash-0', goalAt: NOON + 5 })] });
      await conversation(tenant, '3', { exposures: [shown('x', { digest: 'e' })] });
      await conversation(tenant, '4', { exposures: [shown('x', { language: 'lt' })] });
      expect(await store().experimentCounts({ tenant, flow: FLOW })).toEqual([
        { experiment: 'x', digest: 'd', variant: 'a', language: 'lt', hashes: ['hash-1'], shown: 1, goals: 0 },
        { experiment: 'x', digest: 'd', variant: 'a', language: 'ru', hashes: ['hash-0', 'hash-1'], shown: 2, goals: 1 },
        { experiment: 'x', digest: 'e', variant: 'a', language: 'ru', hashes: ['hash-1'], shown: 1, goals: 0 },
        { experiment: 'y', digest: 'd', variant: 'b', language: 'ru', hashes: ['hash-1'], shown: 1, goals: 0 },
      ]);
      expect(await store().experimentCounts({ tenant, flow: FLOW, hash: 'hash-0' })).toMatchObject([{ shown: 1, goals: 1 }]);
    });

    it('keep the first showing of a conversation, and the first goal', async () => {
      const tenant = newTenant();
      await conversation(
        tenant,
        'c',
        { exposures: [shown('x')] },
        { exposures: [shown('x', { variant: 'b', hash: 'hash-2', shownAt: NOON + 50, goalAt: NOON + 70 })] },
        { exposures: [shown('x', { goalAt: null })] },
      );
      expect(await store().experimentCounts({ tenant, flow: FLOW })).toEqual([
        { experiment: 'x', digest: 'd', variant: 'a', language: 'ru', hashes: ['hash-1'], shown: 1, goals: 1 },
      ]);
      expect(await store().experimentCounts({ tenant, flow: FLOW, from: NOON + 50 })).toEqual([]);
      expect(await store().experimentCounts({ tenant, flow: FLOW, from: NOON, to: NOON + 1 })).toHaveLength(1);
    });
  });

  describe('all that a conversation told', () => {
    const all = { missed: [missed('a')], uses: [used('u')], exposures: [shown('x')] };
    const known = async (tenant: string) => [
      (await store().missed({ tenant, flow: FLOW, limit: 10 })).entries.length,
      (await store().phraseCounts({ tenant, flow: FLOW })).length,
      (await store().experimentCounts({ tenant, flow: FLOW })).length,
    ];

    it('is erased with it', async () => {
      const tenant = newTenant();
      await conversation(tenant, 'c', all);
      expect(await known(tenant)).toEqual([1, 1, 1]);
      await store().erase(tenant, 'c');
      expect(await known(tenant)).toEqual([0, 0, 0]);
    });

    it('is not written when the commit is stale or refused', async () => {
      const tenant = newTenant();
      await conversation(tenant, 'c', {});
      expect(await store().commit(commitAfter(1, tenant, 'c', { usage: tells(all) }))).toBe('stale');
      const repeated = commitAfter(2, tenant, 'c', { usage: tells(all), records: [newEvent('event-2')] });
      await expect(store().commit(repeated)).rejects.toMatchObject({ problems: [{ code: 'event-repeated' }] });
      expect(await known(tenant)).toEqual([0, 0, 0]);
    });

    it('BRAND-6: is nothing to another tenant', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await conversation(one, 'c', all);
      expect(await known(other)).toEqual([0, 0, 0]);
      await conversation(other, 'c', all);
      await store().erase(other, 'c');
      expect(await known(one)).toEqual([1, 1, 1]);
    });
  });
}
