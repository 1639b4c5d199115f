import { describe, expect, it } from 'vitest';
import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import { hashBundle } from '../../src/flow/hashBundle.ts';
import { shopBundle, shopFlowIds } from '../support/shopFlows.ts';

const bundle = shopBundle('shop-chat');

/** The same content, every object written down from its last key to its first. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item as unknown)]),
  ) as T;
}

describe('hashBundle', () => {
  it('is the same for the same content, whatever the order of keys', () => {
    expect(hashBundle(reversed(bundle))).toBe(hashBundle(bundle));
    expect(hashBundle(JSON.parse(JSON.stringify(bundle)) as FlowBundle)).toBe(hashBundle(bundle));
  });

  it('is short and printable', () => {
    expect(hashBundle(bundle)).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is another for each flow', () => {
    expect(new Set(shopFlowIds.map((flow) => hashBundle(shopBundle(flow)))).size).toBe(3);
  });

  it.each<[string, Partial<FlowBundle>]>([
    ['the engine', { engine: bundle.engine + 1 }],
    ['the version of the flow', { flow: { ...bundle.flow, version: '1.0.1' } }],
    ['the order of the rules', { rules: [...bundle.rules].reverse() }],
    ['a phrase', { phrases: { ...bundle.phrases, ru: { ...bundle.phrases.ru, 'bye.phone': 'Пока!' } } }],
    ['a setting', { settings: bundle.settings.map((row) => (row.id === 'hold.limit' ? { ...row, default: 61 } : row)) }],
    ['a message', { messages: { ...bundle.messages, ru: { ...bundle.messages.ru, 'reminder.smile': 'Улыбка!' } } }],
  ])('changes with %s', (_name, change) => {
    expect(hashBundle({ ...bundle, ...change })).not.toBe(hashBundle(bundle));
  });

  it('tells apart what a careless writing would run together', () => {
    const of = (list: unknown): string => hashBundle({ ...bundle, catalogue: list as FlowBundle['catalogue'] });
    const different = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['a', 'b', 'c'],
      [['a'], 'b', 'c'],
      { 0: 'a', 1: 'b' },
      ['1'],
      [1],
      [],
      {},
      [null],
      ['null'],
      [true],
    ];
    expect(new Set(different.map(of)).size).toBe(different.length);
  });
});
