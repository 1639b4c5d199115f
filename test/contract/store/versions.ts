import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import { newBundle, newVersion } from './authored.ts';
import { newTenant, NOON } from './samples.ts';

export function versionContract(store: () => Store): void {
  describe('versions', () => {
    it('are given back as they were saved, without bundle and texts', async () => {
      const tenant = newTenant();
      const { bundle: _, texts: __, ...saved } = newVersion(tenant, 'hash-2', { base: 'hash-1', label: '1.1.0' });
      await store().saveVersion(newVersion(tenant, 'hash-2', { base: 'hash-1', label: '1.1.0' }));
      expect(await store().version(tenant, 'shop-chat', 'hash-2')).toEqual(saved);
    });

    it('never change: the first author and reason of a hash stay', async () => {
      const tenant = newTenant();
      await store().saveVersion(newVersion(tenant, 'hash-1'));
      await store().saveVersion(newVersion(tenant, 'hash-1', { author: 'another', label: '9', files: {} }));
      expect(await store().version(tenant, 'shop-chat', 'hash-1')).toMatchObject({ author: 'Ona', label: '1.0.0' });
      expect((await store().versions({ tenant, limit: 10 })).versions).toHaveLength(1);
    });

    it('are saved once when many save the same at once', async () => {
      const tenant = newTenant();
      await Promise.all(Array.from({ length: 10 }, () => store().saveVersion(newVersion(tenant, 'hash-1'))));
      expect((await store().versions({ tenant, limit: 10 })).versions).toHaveLength(1);
    });

    it('have their bundle where conversations look for it', async () => {
      const tenant = newTenant();
      await store().saveVersion(newVersion(tenant, 'hash-1'));
      expect(await store().loadFlowVersion(tenant, 'hash-1')).toEqual({
        ...{ tenant, hash: 'hash-1', flow: 'shop-chat', version: '1.0.0', bundle: newBundle(), savedAt: NOON },
      });
    });

    it('are found of their own flow alone', async () => {
      const tenant = newTenant();
      await store().saveVersion(newVersion(tenant, 'hash-1'));
      expect(await store().version(tenant, 'other', 'hash-1')).toBeNull();
      expect(await store().version(tenant, 'shop-chat', 'hash-2')).toBeNull();
    });

    it('do not include bundles that conversations are pinned to besides, but a version may be made of one', async () => {
      const tenant = newTenant();
      await store().saveFlowVersion({ tenant, hash: 'hash-1', flow: 'shop-chat', version: '1.0.0', bundle: newBundle(), savedAt: NOON - 5 });
      expect(await store().version(tenant, 'shop-chat', 'hash-1')).toBeNull();
      expect((await store().versions({ tenant, limit: 10 })).versions).toEqual([]);
      await store().saveVersion(newVersion(tenant, 'hash-1'));
      expect(await store().version(tenant, 'shop-chat', 'hash-1')).toMatchObject({ author: 'Ona' });
      expect((await store().loadFlowVersion(tenant, 'hash-1'))?.savedAt).toBe(NOON - 5);
    });

    it('are listed the newest first, of one flow or of all, page by page', async () => {
      const tenant = newTenant();
      for (const [hash, flow] of Object.entries({ a: 'chat', b: 'phone', c: 'chat', d: 'chat' }))
        await store().saveVersion(newVersion(tenant, hash, { flow }));
      const hashes = async (query: { flow?: string; limit: number; cursor?: string }) => {
        const { versions, next } = await store().versions({ tenant, ...query });
        return [versions.map(({ hash }) => hash).join(''), next !== null];
      };
      expect(await hashes({ limit: 10 })).toEqual(['dcba', false]);
      expect(await hashes({ flow: 'chat', limit: 3 })).toEqual(['dca', false]);
      const { next } = await store().versions({ tenant, flow: 'chat', limit: 2 });
      await store().saveVersion(newVersion(tenant, 'e', { flow: 'chat' }));
      expect(await hashes({ flow: 'chat', limit: 2, cursor: next ?? '' })).toEqual(['a', false]);
      await expect(store().versions({ tenant, limit: 1, cursor: 'x' })).rejects.toMatchObject({ problems: [{ code: 'invalid-data' }] });
    });

    it('share files: their texts are found by digest, and those that are there may be left out', async () => {
      const tenant = newTenant();
      await store().saveVersion(newVersion(tenant, 'hash-1'));
      await store().saveVersion(newVersion(tenant, 'hash-2', { texts: new Map([['digest of hash-2', 'two']]) }));
      const texts = await store().fileTexts(tenant, ['digest of hash-2', 'digest of phrases', 'nowhere', 'digest of phrases']);
      expect(texts).toEqual(
        new Map([
          ['digest of hash-2', 'two'],
          ['digest of phrases', '{"greet":"Ačiū, kad laukėte — žąsis 🙂"}'],
        ]),
      );
      expect(await store().fileTexts(tenant, [])).toEqual(new Map());
    });

    it('BRAND-6: of one tenant are unknown to another', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await store().saveVersion(newVersion(one, 'hash-1'));
      expect(await store().version(other, 'shop-chat', 'hash-1')).toBeNull();
      expect(await store().loadFlowVersion(other, 'hash-1')).toBeNull();
      expect(await store().versions({ tenant: other, limit: 10 })).toEqual({ versions: [], next: null });
      expect(await store().fileTexts(other, ['digest of phrases'])).toEqual(new Map());
      await store().saveVersion(newVersion(other, 'hash-1', { author: 'Jonas' }));
      expect(await store().version(one, 'shop-chat', 'hash-1')).toMatchObject({ tenant: one, author: 'Ona' });
    });
  });
}
