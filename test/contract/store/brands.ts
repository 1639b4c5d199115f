import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import { newBrand } from './authored.ts';
import { newTenant } from './samples.ts';

export function brandContract(store: () => Store): void {
  describe('brands', () => {
    it('are given back as they were saved, the newest revision first', async () => {
      const tenant = newTenant();
      const brand = {
        ...{ id: 'kid-mir', name: 'Kid Mir', timeZone: 'Europe/Vilnius', settings: { 'offer.maxObjections': 2 } },
        phrases: { ru: { 'greet.chat': ['Здравствуйте!'] } },
      };
      const first = newBrand(tenant, 'kid-mir', 1, { brand, source: 'files' });
      expect(await store().brand(tenant, 'kid-mir')).toBeNull();
      expect(await store().saveBrand(first, 0)).toBe('saved');
      expect(await store().brand(tenant, 'kid-mir')).toEqual(first);
      await store().saveBrand(newBrand(tenant, 'kid-mir', 2), 1);
      expect(await store().brand(tenant, 'kid-mir')).toEqual(newBrand(tenant, 'kid-mir', 2));
      expect(await store().brandHistory(tenant, 'kid-mir', 10)).toEqual([newBrand(tenant, 'kid-mir', 2), first]);
    });

    it('keep all that they ever were, page by page', async () => {
      const tenant = newTenant();
      for (let revision = 1; revision <= 5; revision++) await store().saveBrand(newBrand(tenant, 'b', revision), revision - 1);
      const revisions = async (limit: number, before?: number) =>
        (await store().brandHistory(tenant, 'b', limit, before)).map(({ revision }) => revision);
      expect(await revisions(2)).toEqual([5, 4]);
      expect(await revisions(2, 4)).toEqual([3, 2]);
      expect(await revisions(2, 2)).toEqual([1]);
      expect(await store().brandHistory(tenant, 'nobody', 10)).toEqual([]);
    });

    it('are listed each at its newest, removed ones too, by id', async () => {
      const tenant = newTenant();
      for (const id of ['b', 'a', 'c']) await store().saveBrand(newBrand(tenant, id, 1), 0);
      await store().saveBrand(newBrand(tenant, 'b', 2, { brand: null }), 1);
      const found = await store().brands(tenant);
      expect(found).toEqual([newBrand(tenant, 'a', 1), newBrand(tenant, 'b', 2, { brand: null }), newBrand(tenant, 'c', 1)]);
    });

    it('are stale for who saw another revision, and stay as they are', async () => {
      const tenant = newTenant();
      expect(await store().saveBrand(newBrand(tenant, 'b', 2), 1)).toBe('stale');
      await store().saveBrand(newBrand(tenant, 'b', 1), 0);
      expect(await store().saveBrand(newBrand(tenant, 'b', 1, { author: 'late' }), 0)).toBe('stale');
      expect(await store().saveBrand(newBrand(tenant, 'b', 3, { author: 'early' }), 2)).toBe('stale');
      expect(await store().brandHistory(tenant, 'b', 10)).toEqual([newBrand(tenant, 'b', 1)]);
    });

    it('have one winner when many that saw the same save at once', async () => {
      const tenant = newTenant();
      await store().saveBrand(newBrand(tenant, 'b', 1), 0);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store().saveBrand(newBrand(tenant, 'b', 2, { author: `by ${index}` }), 1)),
      );
      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect(await store().brand(tenant, 'b')).toMatchObject({ revision: 2, author: `by ${answers.indexOf('saved')}` });
    });

    it('may come back after they were removed', async () => {
      const tenant = newTenant();
      await store().saveBrand(newBrand(tenant, 'b', 1), 0);
      await store().saveBrand(newBrand(tenant, 'b', 2, { brand: null }), 1);
      expect(await store().saveBrand(newBrand(tenant, 'b', 1), 0)).toBe('stale');
      expect(await store().saveBrand(newBrand(tenant, 'b', 3), 2)).toBe('saved');
    });

    it('BRAND-6: of one tenant are unknown to another', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await store().saveBrand(newBrand(one, 'b', 1), 0);
      expect(await store().brand(other, 'b')).toBeNull();
      expect(await store().brands(other)).toEqual([]);
      expect(await store().brandHistory(other, 'b', 10)).toEqual([]);
      expect(await store().saveBrand(newBrand(other, 'b', 1, { author: 'other' }), 0)).toBe('saved');
      expect(await store().brands(one)).toEqual([newBrand(one, 'b', 1)]);
    });
  });
}
