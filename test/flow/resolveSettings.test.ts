import { describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/flow/resolveSettings.ts';
import type { Brand, SettingRow } from '../../src/flow/schema/settings.ts';
import { shopBundle } from '../support/shopFlows.ts';

const row = (more: Partial<SettingRow> = {}): SettingRow => ({ id: 'x', type: 'integer', default: 0, source: ['toy'], description: 'x', ...more });
const place = { channel: 'chat', direction: 'inbound', language: 'ru' };
const brand = (more: Partial<Brand>): Brand => ({ id: 'kid-mir', name: 'Kid Mir', ...more });
const resolved = (rows: readonly SettingRow[], b: Brand | null = null, contact?: Record<string, number>) =>
  resolveSettings(rows, place, b, contact).x;

describe('resolveSettings', () => {
  it('looks up the most specific first: contact, brand × channel × language, brand, channel × language, default', () => {
    const rows = [row({ by: [{ channel: 'chat', value: 1 }] })];
    const plain = brand({ settings: { x: 2 } });
    const placed = brand({ settings: { x: 2 }, overrides: [{ channel: 'chat', language: 'ru', settings: { x: 3 } }] });
    expect([resolved([row()]), resolved(rows), resolved(rows, plain), resolved(rows, placed), resolved(rows, placed, { x: 4 })]).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  it('of the defaults for places the one with the most conditions wins, among equals the later', () => {
    expect(
      resolved([
        row({
          by: [
            { channel: 'chat', language: 'ru', value: 1 },
            { channel: 'chat', value: 2 },
          ],
        }),
      ]),
    ).toBe(1);
    expect(
      resolved([
        row({
          by: [
            { channel: 'chat', value: 1 },
            { language: 'ru', value: 2 },
          ],
        }),
      ]),
    ).toBe(2);
    expect(resolved([row({ by: [{ channel: 'phone', direction: 'inbound', language: 'ru', value: 1 }] })])).toBe(0);
  });

  it('so it is among the overrides of a brand, whatever their order', () => {
    const both = { channel: 'chat', language: 'ru', settings: { x: 3 } } as const;
    const one = { channel: 'chat', settings: { x: 4 } } as const;
    expect(resolved([row()], brand({ overrides: [both, one] }))).toBe(3);
    expect(resolved([row()], brand({ overrides: [one, both] }))).toBe(3);
    expect(resolved([row()], brand({ overrides: [{ channel: 'phone', settings: { x: 5 } }] }))).toBe(0);
  });

  it('values that are false or nothing are values', () => {
    const rows = [row({ id: 'x', type: 'boolean', default: true })];
    expect(resolveSettings(rows, place, null, { x: false }).x).toBe(false);
    expect(resolveSettings(rows, place, brand({ settings: { x: false } }), undefined).x).toBe(false);
  });

  it('gives a value for every row and nothing else', () => {
    const { settings } = shopBundle('shop-chat');
    const values = resolveSettings(settings, place, brand({ settings: { 'no.such.setting': 1 } }), undefined);
    expect(Object.keys(values)).toEqual(settings.map(({ id }) => id));
  });

  it('C-1, C-13: the shipped defaults by place', () => {
    const { settings } = shopBundle('shop-chat');
    const at = (channel: string, language: string, direction = 'inbound') =>
      resolveSettings(settings, { channel, direction, language }, null, undefined);
    expect(['ru', 'lt', 'pl', 'en'].map((language) => at('chat', language)['greeting.includeCompany'])).toEqual([false, true, true, true]);
    expect(['ru', 'lt', 'pl', 'en'].map((language) => at('phone', language)['greeting.includeCompany'])).toEqual([true, true, true, true]);
    expect([at('chat', 'ru')['abuse.apologiseFirst'], at('phone', 'ru')['abuse.apologiseFirst']]).toEqual([false, true]);
    expect(['ru', 'lt', 'pl', 'en'].map((language) => at('chat', language)['ask.style'])).toEqual(['prePhrase', 'polite', 'confident', 'polite']);
    expect([at('phone', 'ru')['severity.END-1'], at('phone', 'ru', 'outbound')['severity.END-1']]).toEqual(['block', 'warn']);
  });
});
