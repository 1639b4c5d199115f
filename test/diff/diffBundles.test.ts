import { describe, expect, it } from 'vitest';
import { changeKind } from '../../src/diff/changeKinds.ts';
import { diffBundles } from '../../src/diff/diffBundles.ts';
import { formatChange } from '../../src/diff/formatChange.ts';
import { mapStates } from '../../src/diff/mapStates.ts';
import type { StateNode } from '../../src/flow/schema/machine.ts';
import { machine, toyCast } from '../conversation/support/toyCast.ts';
import { shopBundle, shopFlowIds } from '../support/shopFlows.ts';
import { bundleOfFiles, wholeFiles } from './support/wholeFlow.ts';

const bundles = [...shopFlowIds.map((id) => [id, shopBundle(id)] as const), ['whole', await bundleOfFiles(wholeFiles())] as const];
const pairs = bundles.flatMap(([one, before]) => bundles.map(([other, after]) => [`${one} and ${other}`, before, after] as const));
const flowOf = (states: Record<string, StateNode>) => toyCast({ flow: machine('toy', states) }).bundle;

describe('differences', () => {
  it.each(pairs)('of %s are found, and seen from the other side are the opposite', (_name, before, after) => {
    const kinds = diffBundles(before, after).map(({ kind }) => changeKind(kind).backwards);
    const back = diffBundles(after, before);
    expect(back.map(({ kind }) => kind).sort()).toEqual(kinds.sort());
    for (const change of back) expect(formatChange(change)).not.toMatch(/undefined|\[object/);
  });

  it.each(bundles)('of %s with a copy of itself are none', (_name, bundle) => {
    expect(diffBundles(bundle, structuredClone(bundle))).toEqual([]);
  });

  it('come in the same order every time', () => {
    const [before, after] = [shopBundle('shop-chat'), shopBundle('shop-phone-outbound')];
    expect(JSON.stringify(diffBundles(structuredClone(before), structuredClone(after)))).toBe(JSON.stringify(diffBundles(before, after)));
  });

  it('do not take one of several equal states for renamed: nobody could say which', () => {
    const twins = { say: 'ask' };
    const before = flowOf({ start: {}, one: { meta: twins }, two: { meta: twins } });
    const after = flowOf({ start: {}, three: { meta: twins }, four: { meta: twins } });
    expect(mapStates(before, after).size).toBe(0);
    expect(diffBundles(before, after).map(({ kind }) => kind)).toEqual(['state-added', 'state-added', 'state-removed', 'state-removed']);
  });

  it('follow states that were renamed together and lead to each other', () => {
    const pair = (one: string, two: string) =>
      flowOf({
        start: { on: { 'customer.asks': one } },
        [one]: { meta: { say: 'ask' }, on: { 'customer.agrees': two } },
        [two]: { meta: { say: 'warn' }, on: { 'customer.agrees': one } },
      });
    expect(diffBundles(pair('a', 'b'), pair('c', 'd')).map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['state-renamed', 'a', 'c'],
      ['state-renamed', 'b', 'd'],
    ]);
  });

  it('leave out an order of conditions that cannot both hold, or that lead to the same', () => {
    const asked = { type: 'when', params: { expr: 'now > 5.0' } };
    const not = { type: 'not', params: { guard: asked } };
    const choice = (first: object, second: object, to: readonly [string, string]) =>
      flowOf({
        start: {
          on: {
            'customer.asks': [
              { target: to[0], guard: first as typeof asked },
              { target: to[1], guard: second as typeof asked },
            ],
          },
        },
        a: {},
        b: {},
      });
    const other = { type: 'when', params: { expr: 'now < 9.0' } };
    expect(diffBundles(choice(asked, not, ['a', 'b']), choice(not, asked, ['b', 'a']))).toEqual([]);
    expect(diffBundles(choice(asked, other, ['a', 'a']), choice(other, asked, ['a', 'a']))).toEqual([]);
    expect(diffBundles(choice(asked, other, ['a', 'b']), choice(other, asked, ['b', 'a'])).map(({ kind }) => kind)).toEqual([
      'transitions-reordered',
    ]);
  });

  it('of a flow of 10,000 states that were all renamed are found in seconds', { timeout: 60_000 }, () => {
    const large = (prefix: string) => {
      const states = Array.from({ length: 9_998 }, (_, i) => [
        `${prefix}${i}`,
        { meta: { goal: `Goal ${i}` }, on: { 'customer.agrees': `${prefix}${(i * 7 + 1) % 9_998}` } },
      ]);
      return { ...shopBundle('shop-chat'), flow: machine('toy', Object.fromEntries(states) as Record<string, StateNode>), rules: [] };
    };
    const began = performance.now();
    const changes = diffBundles(large('before'), large('after'));
    expect(changes.filter(({ kind }) => kind === 'state-renamed')).toHaveLength(9_998);
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
