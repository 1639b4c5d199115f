import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import type { StoredPublication } from '../../../server/store/VersionStore.ts';
import { AUTHORSHIP, newBrand, newPublication } from './authored.ts';
import { newTenant, NOON } from './samples.ts';

export function publicationContract(store: () => Store): void {
  const numberOf = (published: StoredPublication | 'stale'): number => {
    if (published === 'stale') throw new Error('It was stale');
    return published.number;
  };
  const publish = async (tenant: string, hash: string | null, effectiveAt = NOON, flow = 'shop-chat') =>
    numberOf(await store().publish(newPublication(tenant, hash, { effectiveAt, flow })));
  const withdraw = (tenant: string, number: number, at = NOON, flow = 'shop-chat') =>
    store().withdrawPublication({ tenant, flow, number, ...AUTHORSHIP, at });
  const publishedAt = async (tenant: string, at: number) =>
    (await store().publishedAt(tenant, at)).map(({ flow, hash, number }) => `${flow}:${hash}#${number}`);
  const scheduledAfter = async (tenant: string, at: number) =>
    (await store().scheduledAfter(tenant, at)).map(({ hash, number }) => `${hash}#${number}`);

  describe('publishing', () => {
    it('gives back what was published, numbered within the tenant', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      const first = newPublication(tenant, 'hash-1');
      expect(await store().publish(first)).toEqual({ ...first, number: 1, withdrawn: null });
      expect(await publish(tenant, 'hash-9', NOON, 'phone')).toBe(2);
      expect(await publish(other, 'hash-1')).toBe(1);
      expect(await publish(tenant, null)).toBe(3);
      const { publications, next } = await store().publications({ tenant, limit: 10 });
      expect(publications.map(({ number, kind, hash }) => [number, kind, hash])).toEqual([
        [3, 'retire', null],
        [2, 'publish', 'hash-9'],
        [1, 'publish', 'hash-1'],
      ]);
      expect([publications[2], next]).toEqual([{ ...first, number: 1, withdrawn: null }, null]);
    });

    it('is stale when another came between, changing nothing', async () => {
      const tenant = newTenant();
      expect(await store().publish(newPublication(tenant, 'hash-1', { after: 1 }))).toBe('stale');
      expect(await store().publish(newPublication(tenant, 'hash-1', { after: null }))).toMatchObject({ number: 1 });
      await publish(tenant, 'hash-9', NOON, 'phone');
      expect(await store().publish(newPublication(tenant, 'hash-2', { after: null }))).toBe('stale');
      expect(await store().publish(newPublication(tenant, 'hash-2', { after: 1 }))).toMatchObject({ number: 3 });
      expect(await store().publish(newPublication(tenant, 'hash-3', { after: 1 }))).toBe('stale');
      expect(await publishedAt(tenant, NOON)).toEqual(['phone:hash-9#2', 'shop-chat:hash-2#3']);
      expect((await store().publications({ tenant, limit: 10 })).publications).toHaveLength(3);
    });

    it('has one winner when many that saw the same publish at once', async () => {
      const tenant = newTenant();
      const seen = await publish(tenant, 'hash-0');
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store().publish(newPublication(tenant, `hash-${index + 1}`, { after: seen }))),
      );
      expect(answers.filter((answer) => answer !== 'stale')).toHaveLength(1);
      expect((await store().publications({ tenant, limit: 100 })).publications).toHaveLength(2);
    });

    it('is listed the newest first, of one flow or of all, page by page', async () => {
      const tenant = newTenant();
      for (const flow of ['chat', 'phone', 'chat', 'chat']) await publish(tenant, 'h', NOON, flow);
      const first = await store().publications({ tenant, flow: 'chat', limit: 2 });
      expect(first.publications.map(({ number }) => number)).toEqual([4, 3]);
      await publish(tenant, 'h', NOON, 'chat');
      const second = await store().publications({ tenant, flow: 'chat', limit: 2, cursor: first.next ?? '' });
      expect([second.publications.map(({ number }) => number), second.next]).toEqual([[1], null]);
      await expect(store().publications({ tenant, limit: 1, cursor: '0' })).rejects.toMatchObject({ problems: [{ code: 'invalid-data' }] });
    });
  });

  describe('what is published', () => {
    it('is of each flow the one effective last, whenever it was decided', async () => {
      const tenant = newTenant();
      await publish(tenant, 'first', NOON);
      await publish(tenant, 'later', NOON + 200);
      await publish(tenant, 'sooner', NOON + 100);
      await publish(tenant, 'call', NOON + 100, 'phone');
      expect(await publishedAt(tenant, NOON - 1)).toEqual([]);
      expect(await publishedAt(tenant, NOON)).toEqual(['shop-chat:first#1']);
      expect(await publishedAt(tenant, NOON + 100)).toEqual(['phone:call#4', 'shop-chat:sooner#3']);
      expect(await publishedAt(tenant, NOON + 200)).toEqual(['phone:call#4', 'shop-chat:later#2']);
      expect(await scheduledAfter(tenant, NOON)).toEqual(['sooner#3', 'call#4', 'later#2']);
      expect(await scheduledAfter(tenant, NOON + 100)).toEqual(['later#2']);
      expect(await scheduledAfter(tenant, NOON + 200)).toEqual([]);
    });

    it('is the one decided last of two for the same moment', async () => {
      const tenant = newTenant();
      await publish(tenant, 'one', NOON);
      await publish(tenant, 'other', NOON);
      expect(await publishedAt(tenant, NOON)).toEqual(['shop-chat:other#2']);
    });

    it('names a flow that was taken out of service, with no version', async () => {
      const tenant = newTenant();
      await publish(tenant, 'one', NOON);
      await publish(tenant, null, NOON + 10);
      expect(await publishedAt(tenant, NOON + 10)).toEqual(['shop-chat:null#2']);
    });

    it('leaves out what was taken back in time', async () => {
      const tenant = newTenant();
      await publish(tenant, 'now', NOON);
      const later = await publish(tenant, 'later', NOON + 100);
      expect(await withdraw(tenant, later, NOON + 50)).toBe('withdrawn');
      expect(await publishedAt(tenant, NOON + 1_000)).toEqual(['shop-chat:now#1']);
      expect(await scheduledAfter(tenant, NOON)).toEqual([]);
      const [withdrawn] = (await store().publications({ tenant, limit: 10 })).publications;
      expect(withdrawn).toMatchObject({ number: 2, hash: 'later', withdrawn: { ...AUTHORSHIP, at: NOON + 50 } });
    });

    it('cannot be taken back once it is in effect, nor by a number or flow that is not its own', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      const number = await publish(tenant, 'one', NOON + 100);
      expect(await withdraw(tenant, number, NOON + 100)).toBe('in-effect');
      expect(await withdraw(tenant, number + 1)).toBe('unknown');
      expect(await withdraw(tenant, number, NOON, 'phone')).toBe('unknown');
      expect(await withdraw(other, number)).toBe('unknown');
      expect(await publishedAt(tenant, NOON + 100)).toEqual(['shop-chat:one#1']);
    });

    it('stays taken back by whom it was first', async () => {
      const tenant = newTenant();
      const number = await publish(tenant, 'one', NOON + 100);
      await withdraw(tenant, number, NOON);
      expect(await withdraw(tenant, number, NOON + 500)).toBe('withdrawn');
      expect((await store().publications({ tenant, limit: 1 })).publications[0]?.withdrawn?.at).toBe(NOON);
    });

    it('is for every time and every history what the table says', async () => {
      const time = fc.integer({ min: 0, max: 6 });
      const step = fc.record({ flow: fc.constantFrom('a', 'b'), effectiveAt: time, withdraw: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const tenant = newTenant();
          for (const [index, { flow, effectiveAt, withdraw: taken }] of steps.entries()) {
            const number = await publish(tenant, `h${index}`, effectiveAt, flow);
            if (taken) await withdraw(tenant, number, -1, flow);
          }
          const left = steps.flatMap(({ flow, effectiveAt, withdraw: taken }, index) => (taken ? [] : [{ flow, effectiveAt, number: index + 1 }]));
          for (let at = -1; at <= 7; at++) {
            const expected = ['a', 'b'].flatMap((flow) =>
              left
                .filter((one) => one.flow === flow && one.effectiveAt <= at)
                .sort((one, other) => other.effectiveAt - one.effectiveAt || other.number - one.number)
                .slice(0, 1),
            );
            expect((await store().publishedAt(tenant, at)).map(({ number }) => number)).toEqual(expected.map(({ number }) => number));
            const coming = left
              .filter(({ effectiveAt }) => effectiveAt > at)
              .sort((one, other) => one.effectiveAt - other.effectiveAt || one.number - other.number);
            expect((await store().scheduledAfter(tenant, at)).map(({ number }) => number)).toEqual(coming.map(({ number }) => number));
          }
        }),
        { numRuns: 15 },
      );
    });

    it('BRAND-6: of one tenant is nothing to another', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await publish(one, 'hash', NOON);
      await publish(one, 'hash', NOON + 10);
      expect(await publishedAt(other, NOON)).toEqual([]);
      expect(await scheduledAfter(other, NOON)).toEqual([]);
      expect((await store().publications({ tenant: other, limit: 10 })).publications).toEqual([]);
    });
  });

  describe('the mark of publications', () => {
    it('changes with a publication, a withdrawal and a brand of the tenant, and with nothing that was refused', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      const seen = new Set([await store().publicationMark(tenant)]);
      const changed = async (): Promise<boolean> => {
        const before = seen.size;
        return seen.add(await store().publicationMark(tenant)).size > before;
      };
      const number = await publish(tenant, 'h', NOON + 100);
      expect(await changed()).toBe(true);
      expect(await store().publish(newPublication(tenant, 'h', { after: null }))).toBe('stale');
      expect(await withdraw(tenant, number, NOON + 100)).toBe('in-effect');
      expect(await store().saveBrand(newBrand(tenant, 'kid-mir', 5), 4)).toBe('stale');
      expect(await changed()).toBe(false);
      await withdraw(tenant, number);
      expect(await changed()).toBe(true);
      await store().saveBrand(newBrand(tenant, 'kid-mir', 1), 0);
      expect(await changed()).toBe(true);
      await publish(other, 'h');
      expect(await changed()).toBe(false);
    });
  });
}
