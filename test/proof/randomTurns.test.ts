import { describe, expect, it } from 'vitest';
import { proveAtRandom } from '../../src/proof/proveFlow.ts';
import { sufler } from '../cli/support/sufler.ts';
import { shopCast } from '../support/shopFlows.ts';
import { spoilt } from './support/mutated.ts';

describe('random turns of the whole troupe', () => {
  it('hold for a shipped flow, and are the same for the same seed', () => {
    const cast = shopCast('shop-phone-inbound');
    const report = proveAtRandom(cast, 2_000, 7);
    expect(report).toMatchObject({ turns: 2_000, broken: [] });
    expect(proveAtRandom(cast, 2_000, 7)).toEqual(report);
    expect(proveAtRandom(cast, 2_000, 8).conversations).not.toBe(report.conversations);
  });

  it('find what stands between two machines, and tell it by a shortest conversation', () => {
    // The flow says goodbye at once; the rule wants the customer asked first.
    const cast = spoilt('shop-chat', 'shop-chat', ({ states }) => {
      states.furtherHelp!.states.due!.meta = { say: 'bye' };
    });
    const { broken } = proveAtRandom(cast, 4_000, 1);
    const found = broken.find(({ code }) => code === 'recommendation-forbidden');
    expect(found?.args).toMatchObject({ rule: 'END-5' });
    expect(found!.script.length).toBeLessThanOrEqual(6);
    expect(found!.script[0]).toContain('sufler play shop-chat');
  });

  it('are told as lines that sufler play takes', async () => {
    const cast = spoilt('shop-chat', 'shop-chat', ({ states }) => {
      states.furtherHelp!.states.due!.meta = { say: 'bye' };
    });
    const [{ script } = { script: [] }] = proveAtRandom(cast, 4_000, 1).broken;
    const { code, out, err } = await sufler(['play', 'shop-chat', '--language', 'en'], { lines: script.slice(1) });
    expect([code, err, out.includes('unknown')]).toEqual([0, '', false]);
  });
});
