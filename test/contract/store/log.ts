import { describe, expect, it } from 'vitest';
import type { Store } from '../../../server/store/Store.ts';
import { commitAfter, conversationAt, newConversation, newEvent, newTenant, stateAt } from './samples.ts';

export function logContract(store: () => Store): void {
  describe('the log', () => {
    it('gives events in order, each with its revision', async () => {
      const tenant = newTenant();
      await conversationAt(1, store(), tenant, 'c');
      await store().commit(commitAfter(1, tenant, 'c', { records: [newEvent('b'), newEvent('a')] }));
      await store().commit(commitAfter(2, tenant, 'c', { records: [newEvent('c')] }));
      const log = await store().events(tenant, 'c');
      expect(log.map(({ seq, revision, record }) => [seq, revision, record.id])).toEqual([
        [1, 2, 'b'],
        [2, 2, 'a'],
        [3, 3, 'c'],
      ]);
    });

    it('gives back all of an event', async () => {
      const tenant = newTenant();
      await conversationAt(1, store(), tenant, 'c');
      const event = newEvent('e', {
        at: -5,
        data: { text: 'x', count: 1.5, empty: {}, list: [null, false] },
        recognised: [{ event: 'e', intent: 'customer.swears', confidence: 0.98, span: [4, 9], applied: true }],
        violations: [
          {
            rule: 'HOLD-2',
            severity: 'block',
            event: 'e',
            type: 'call.held',
            at: '2026-01-05T12:00:00Z',
            machine: 'hold',
            excused: false,
            reason: null,
          },
        ],
        findings: [{ rule: 'SMILEY-OTHER', severity: 'warn', span: [13, 15], message: 'm', replacement: ':)' }],
      });
      await store().commit(commitAfter(1, tenant, 'c', { records: [event] }));
      expect(await store().events(tenant, 'c')).toEqual([{ ...event, seq: 1, revision: 2 }]);
    });

    it('is read in parts', async () => {
      const tenant = newTenant();
      await conversationAt(8, store(), tenant, 'c');
      const parts = async (from?: number, limit?: number) => (await store().events(tenant, 'c', from, limit)).map(({ seq }) => seq);
      expect(await parts()).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(await parts(3)).toEqual([3, 4, 5, 6, 7]);
      expect(await parts(3, 2)).toEqual([3, 4]);
      expect(await parts(7, 10)).toEqual([7]);
      expect(await parts(8, 10)).toEqual([]);
    });

    it('is empty for a conversation that is not there', async () => {
      expect(await store().events(newTenant(), 'nobody')).toEqual([]);
    });

    it('keeps any text, to the last character', async () => {
      const tenant = newTenant();
      const texts = [
        'Žąsų ėjimas; Łódź, źdźbło; подъезд',
        '👩‍👩‍👧‍👦 e\u0301 \u200f\u202e',
        'null \u0000 inside',
        'half a pair \ud83d',
        "'); DROP TABLE events; --",
        'a\r\n\tb',
      ];
      await store().create(newConversation(tenant, 'c', { snapshot: JSON.stringify(texts), opening: { data: { texts } } }));
      await store().commit(commitAfter(1, tenant, 'c', { records: texts.map((text, index) => newEvent(`e${index}`, { data: { text } })) }));
      expect((await store().events(tenant, 'c')).map(({ record }) => record.data.text)).toEqual(texts);
      const loaded = await store().load(tenant, 'c');
      expect(loaded?.opening.data).toEqual({ texts });
      expect(JSON.parse(loaded?.snapshot ?? '')).toEqual(texts);
    });

    it('keeps texts of a megabyte', async () => {
      const tenant = newTenant();
      const text = 'Ы'.repeat(1_000_000);
      await store().create(newConversation(tenant, 'c', { snapshot: JSON.stringify(text) }));
      await store().commit(
        commitAfter(1, tenant, 'c', { records: [newEvent('e', { data: { text } })], state: stateAt(2), snapshot: JSON.stringify(`${text}2`) }),
      );
      const [event] = await store().events(tenant, 'c');
      expect(event?.record.data.text === text).toBe(true);
      expect((await store().load(tenant, 'c'))?.snapshot === JSON.stringify(`${text}2`)).toBe(true);
    });
  });
}
