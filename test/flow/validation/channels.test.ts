import { describe, expect, it } from 'vitest';
import { openingOf } from '../../support/play.ts';
import { shopBundle, shopCast } from '../../support/shopFlows.ts';
import { settingProblem } from '../../../src/conversation/settingProblem.ts';

describe('what cannot be switched off', () => {
  it('CHAN-4: every rule machine says in which channels it holds', () => {
    for (const { id, meta } of shopBundle('shop-chat').rules) expect({ id, channels: meta.channels?.length ?? 0 }).not.toEqual({ id, channels: 0 });
  });

  it.each(['off', 'none', null, ''])('SCR-6: a rule of conduct may be softened, not deleted: %s is no severity', (value) => {
    expect(settingProblem(shopCast('shop-phone-inbound').settings, 'severity.END-1', value, '/settings')).toMatchObject({ code: 'invalid-data' });
  });

  it('SCR-6: the mildest severity still records the violation', () => {
    expect(settingProblem(shopCast('shop-phone-inbound').settings, 'severity.END-1', 'info', '/settings')).toBeUndefined();
    expect(openingOf(shopCast('shop-phone-inbound'), { settings: { 'severity.END-1': 'info' } }).settings).toEqual({ 'severity.END-1': 'info' });
  });
});
