import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemDocument } from '../../server/schemas/ProblemDocument.ts';
import type { SettingList } from '../../server/schemas/brands/Settings.ts';
import { resolveSettings } from '../../src/flow/resolveSettings.ts';
import type { Brand } from '../../src/flow/schema/settings.ts';
import { shopCast, shopFlowIds } from '../support/shopFlows.ts';
import { openDesk, type Desk } from './support/openDesk.ts';

const busy: Brand = {
  ...{ id: 'busy', name: 'Busy' },
  settings: { 'severity.HOLD-2': 'warn', 'hold.limit': 90, 'severity.END-1': 'block' },
  overrides: [{ channel: 'chat', language: 'lt', settings: { 'hold.limit': 45 } }],
};
const casts = new Map(shopFlowIds.map((id) => [id as string, shopCast(id)]));
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ flows: { casts, brands: new Map([['busy', busy]]) } });
});
afterAll(() => desk.close());

const settings = async (query: string) => (await desk.send<SettingList>('GET', `/v1/settings?${query}`)).body;
const row = async (query: string, id: string) => (await settings(query)).settings.find((setting) => setting.id === id);

describe('the settings of new conversations', () => {
  it('are all of the table, as the engine finds them, in every place with and without a brand', async () => {
    for (const [flow, cast] of casts) {
      for (const language of cast.bundle.flow.meta.languages ?? []) {
        for (const brand of [null, busy]) {
          const found = await settings(`flow=${flow}&language=${language}${brand === null ? '' : '&brand=busy'}`);
          const { channel, direction } = found;
          const expected = resolveSettings(cast.settings.values(), { channel, direction, language }, brand, undefined);
          expect(Object.fromEntries(found.settings.map(({ id, value }) => [id, value]))).toEqual(expected);
        }
      }
    }
  });

  it('SCR-6: say where each value comes from, what it softens and whether it does', async () => {
    expect(await row('flow=shop-chat&language=lt', 'hold.limit')).toEqual({
      ...{ id: 'hold.limit', value: 60, origin: 'default', default: 60, unbranded: 60, type: 'seconds', choices: null },
      ...{ source: expect.arrayContaining([expect.any(String)]) as string[], softens: ['HOLD-7'], softening: null },
      description: 'How long a hold may last before the agent must return or report',
    });
    expect(await row('flow=shop-chat&brand=busy&language=ru', 'hold.limit')).toMatchObject({ value: 90, origin: 'brand', softening: 'possibly' });
    expect(await row('flow=shop-chat&brand=busy&language=lt', 'hold.limit')).toMatchObject({ value: 45, origin: 'brand-override', unbranded: 60 });
    expect(await row('flow=shop-chat&brand=busy', 'severity.HOLD-2')).toMatchObject({ value: 'warn', softens: ['HOLD-2'], softening: 'surely' });
  });

  it('tell the default of the table from that of the place, and a stricter value from a milder one', async () => {
    const end = { default: 'block', unbranded: 'warn' };
    expect(await row('flow=shop-phone-outbound', 'severity.END-1')).toMatchObject({ ...end, value: 'warn', origin: 'place', softening: null });
    expect(await row('flow=shop-phone-outbound&brand=busy', 'severity.END-1')).toMatchObject({
      ...end,
      value: 'block',
      origin: 'brand',
      softening: null,
    });
  });

  it('are of the flow for the channel and language where none is named', async () => {
    expect(await settings('channel=phone&language=pl')).toMatchObject({ channel: 'phone', language: 'pl', brand: null });
    const { settings: _, ...place } = await settings('');
    expect(place).toMatchObject({ flow: expect.any(String) as string, channel: expect.any(String) as string });
  });

  it.each([
    ['flow=shop-chatt', 'unknown-flow', '/flow', 'shop-chat'],
    ['brand=bussy', 'unknown-brand', '/brand', 'busy'],
    ['flow=shop-chat&language=de', 'unknown-language', '/language', undefined],
    ['channel=fax', 'invalid-data', '/channel', undefined],
    ['chanel=chat', 'unknown-field', '/chanel', 'channel'],
  ])('are not told of %s: %s', async (query, code, pointer, suggestion) => {
    const { status, body } = await desk.send<ProblemDocument>('GET', `/v1/settings?${query}`);
    expect([status, body.code, body.errors[0]?.in, body.errors[0]?.pointer]).toEqual([422, code, 'query', pointer]);
    if (suggestion !== undefined) expect(body.errors[0]?.suggestion).toBe(suggestion);
  });

  it('are none where there is no flow', async () => {
    const empty = await openDesk({ flows: { casts: new Map(), brands: new Map() } });
    expect((await empty.send<SettingList>('GET', '/v1/settings')).body).toMatchObject({ flow: null, settings: [] });
    await empty.close();
  });
});
