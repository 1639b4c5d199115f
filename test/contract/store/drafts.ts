import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import { AUTHORSHIP, newDraft, newVersion } from './authored.ts';
import { newTenant, NOON } from './samples.ts';

const NONE = new Map<string, string>();

export function draftContract(store: () => Store): void {
  describe('drafts', () => {
    it('are given back as they were made, with the texts of their files', async () => {
      const tenant = newTenant();
      const draft = newDraft(tenant, 'd', { base: null });
      expect(await store().createDraft(draft, new Map([['digest-1', '{"žąsis":1}']]))).toBe(true);
      expect(await store().draft(tenant, 'shop-chat', 'd')).toEqual(draft);
      expect(await store().fileTexts(tenant, ['digest-1'])).toEqual(new Map([['digest-1', '{"žąsis":1}']]));
    });

    it('are made once of an id within their flow', async () => {
      const tenant = newTenant();
      const made = await Promise.all([1, 2, 3].map((title) => store().createDraft(newDraft(tenant, 'd', { title: String(title) }), NONE)));
      expect(made.filter(Boolean)).toHaveLength(1);
      expect(await store().createDraft(newDraft(tenant, 'd', { flow: 'phone' }), NONE)).toBe(true);
    });

    it('are replaced whole from one revision to the next', async () => {
      const tenant = newTenant();
      await store().createDraft(newDraft(tenant, 'd'), new Map([['digest-1', 'one']]));
      const changed = newDraft(tenant, 'd', {
        revision: 2,
        title: 'Another',
        files: { 'shop-chat/flow.json': 'digest-2' },
        changed: { author: 'Jan', reason: 'Nowe powitanie', at: NOON + 60_000 },
      });
      expect(await store().saveDraft(changed, 1, new Map([['digest-2', 'two']]))).toBe('saved');
      expect(await store().draft(tenant, 'shop-chat', 'd')).toEqual(changed);
      expect(await store().fileTexts(tenant, ['digest-2'])).toEqual(new Map([['digest-2', 'two']]));
    });

    it('are stale for who saw another revision, and stay as they are', async () => {
      const tenant = newTenant();
      expect(await store().saveDraft(newDraft(tenant, 'd', { revision: 2 }), 1, NONE)).toBe('stale');
      await store().createDraft(newDraft(tenant, 'd'), NONE);
      expect(await store().saveDraft(newDraft(tenant, 'd', { revision: 3, title: 'late' }), 2, NONE)).toBe('stale');
      expect(await store().saveDraft(newDraft(tenant, 'd', { revision: 1, title: 'late' }), 0, NONE)).toBe('stale');
      expect(await store().draft(tenant, 'shop-chat', 'd')).toEqual(newDraft(tenant, 'd'));
    });

    it('have one winner when many that saw the same save at once', async () => {
      const tenant = newTenant();
      await store().createDraft(newDraft(tenant, 'd'), NONE);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store().saveDraft(newDraft(tenant, 'd', { revision: 2, title: `by ${index}` }), 1, NONE)),
      );
      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect(await store().draft(tenant, 'shop-chat', 'd')).toMatchObject({ revision: 2, title: `by ${answers.indexOf('saved')}` });
    });

    it('are deleted, unless they moved on meanwhile', async () => {
      const tenant = newTenant();
      expect(await store().deleteDraft(tenant, 'shop-chat', 'd')).toBe('unknown');
      await store().createDraft(newDraft(tenant, 'd'), NONE);
      await store().saveDraft(newDraft(tenant, 'd', { revision: 2 }), 1, NONE);
      expect(await store().deleteDraft(tenant, 'shop-chat', 'd', 1)).toBe('stale');
      expect(await store().deleteDraft(tenant, 'phone', 'd', 2)).toBe('unknown');
      expect(await store().deleteDraft(tenant, 'shop-chat', 'd', 2)).toBe('deleted');
      expect(await store().draft(tenant, 'shop-chat', 'd')).toBeNull();
      expect(await store().createDraft(newDraft(tenant, 'd'), NONE)).toBe(true);
      expect(await store().deleteDraft(tenant, 'shop-chat', 'd')).toBe('deleted');
    });

    it('are listed without files, the one changed last first, page by page', async () => {
      const tenant = newTenant();
      for (const [id, flow] of Object.entries({ a: 'chat', b: 'phone', c: 'chat', d: 'chat', e: 'chat' }))
        await store().createDraft(newDraft(tenant, id, { flow }), NONE);
      await store().saveDraft(newDraft(tenant, 'a', { flow: 'chat', revision: 2 }), 1, NONE);
      const { drafts, next } = await store().drafts({ tenant, flow: 'chat', limit: 2 });
      const { files: _, ...summary } = newDraft(tenant, 'a', { flow: 'chat', revision: 2 });
      expect(drafts[0]).toEqual(summary);
      expect(drafts.map(({ id }) => id)).toEqual(['a', 'e']);
      await store().saveDraft(newDraft(tenant, 'e', { flow: 'chat', revision: 2 }), 1, NONE);
      const rest = await store().drafts({ tenant, flow: 'chat', limit: 2, cursor: next ?? '' });
      expect([rest.drafts.map(({ id }) => id), rest.next]).toEqual([['d', 'c'], null]);
      expect((await store().drafts({ tenant, limit: 10 })).drafts.map(({ id }) => id)).toEqual(['e', 'a', 'd', 'c', 'b']);
      await expect(store().drafts({ tenant, limit: 1, cursor: '-1' })).rejects.toMatchObject({ problems: [{ code: 'invalid-data' }] });
    });

    it('leave the texts that a version has when they go', async () => {
      const tenant = newTenant();
      await store().saveVersion(newVersion(tenant, 'hash-1'));
      await store().createDraft(newDraft(tenant, 'd', { files: { 'shop-chat/flow.json': 'digest of hash-1' } }), NONE);
      await store().deleteDraft(tenant, 'shop-chat', 'd');
      expect((await store().fileTexts(tenant, ['digest of hash-1'])).size).toBe(1);
    });

    it('share nothing with what was given or handed out', async () => {
      const tenant = newTenant();
      const files: Record<string, string> = { 'shop-chat/flow.json': 'digest-1' };
      await store().createDraft(newDraft(tenant, 'd', { files, created: { ...AUTHORSHIP } }), NONE);
      files.added = 'x';
      const found = await store().draft(tenant, 'shop-chat', 'd');
      Object.assign(found?.files ?? {}, { more: 'y' });
      expect((await store().draft(tenant, 'shop-chat', 'd'))?.files).toEqual({ 'shop-chat/flow.json': 'digest-1' });
    });

    it('BRAND-6: of one tenant are unknown to another', async () => {
      const [one, other] = [newTenant(), newTenant()];
      await store().createDraft(newDraft(one, 'd'), NONE);
      expect(await store().draft(other, 'shop-chat', 'd')).toBeNull();
      expect((await store().drafts({ tenant: other, limit: 10 })).drafts).toEqual([]);
      expect(await store().saveDraft(newDraft(other, 'd', { revision: 2 }), 1, NONE)).toBe('stale');
      expect(await store().deleteDraft(other, 'shop-chat', 'd')).toBe('unknown');
      expect(await store().draft(one, 'shop-chat', 'd')).toEqual(newDraft(one, 'd'));
    });
  });
}
