import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { inertScope, takeActions } from '../../../src/flow/machine/scope.ts';
import { machineSource } from '../../../src/flow/machineSource.ts';
import { alwaysLoops } from '../../../src/flow/validation/alwaysLoops.ts';
import type { BundleIndex } from '../../../src/flow/validation/bundleIndex.ts';
import { entryLoops } from '../../../src/flow/validation/entryLoops.ts';
import { raiseLoops } from '../../../src/flow/validation/raiseLoops.ts';
import type { Finding, Validation } from '../../../src/flow/validation/Validation.ts';

function findings(validation: Validation, machine: unknown): Finding[] {
  const found: Finding[] = [];
  const { source } = machineSource('f', { value: machine, size: 1 }, new Map());
  validation.check({ machines: [source] } as unknown as BundleIndex, (finding) => found.push(finding));
  return found;
}

const circles = (machine: unknown): unknown[] => findings(alwaysLoops, machine).map(({ args }) => args?.states);
const when = (expr: string) => ({ type: 'when', params: { expr } });
const not = (guard: object) => ({ type: 'not', params: { guard } });

describe('a circle of always', () => {
  it.each<[string, object]>([
    ['without guards', { states: { a: { always: 'b' }, b: { always: 'c' }, c: { always: 'a' } } }],
    [
      'whose guards are the same',
      { states: { a: { always: { target: 'b', guard: when('x > 1') } }, b: { always: { target: 'a', guard: when('x > 1') } } } },
    ],
    ['of which one has a guard', { states: { a: { always: { target: 'b', guard: when('x > 1') } }, b: { always: 'a' } } }],
    ['whose guard is true', { states: { a: { always: { target: 'b', guard: when('true') } }, b: { always: 'a' } } }],
    [
      'of what is left when another guard fails',
      { states: { a: { always: [{ target: 'c', guard: when('x > 1') }, { target: 'b' }] }, b: { always: 'a' }, c: {} } },
    ],
    ['through the initial state of another', { states: { a: { always: 'b' }, b: { initial: 'c', states: { c: { always: '#m.a' } } } } }],
    ['through a state around', { states: { p: { initial: 'x', always: '.x', states: { x: { always: 'y' }, y: {} } } } }],
    ['of a state and itself', { states: { a: { always: { target: 'a', guard: when('x > 1') } } } }],
    ['in a region', { states: { p: { type: 'parallel', states: { q: { initial: 'a', states: { a: { always: 'b' }, b: { always: 'a' } } } } } } }],
  ])('is found: %s', (_name, machine) => {
    expect(circles({ id: 'm', initial: 'a', ...machine })).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['that comes to an end', { states: { a: { always: 'b' }, b: { always: 'c' }, c: {} } }],
    [
      'whose guards exclude each other',
      { states: { a: { always: { target: 'b', guard: when('x > 1') } }, b: { always: { target: 'a', guard: not(when('x > 1')) } } } },
    ],
    [
      'whose guards differ',
      { states: { a: { always: { target: 'b', guard: when('x > 1') } }, b: { always: { target: 'a', guard: when('x <= 1') } } } },
    ],
    [
      'that is left when the guard holds',
      { states: { a: { always: { target: 'b', guard: when('x') } }, b: { always: [{ target: 'c', guard: when('x') }, { target: 'a' }] }, c: {} } },
    ],
    ['whose guard is false', { states: { a: { always: { target: 'b', guard: when('false') } }, b: { always: 'a' } } }],
    ['behind one that is always taken', { states: { a: { always: [{ target: 'c' }, { target: 'b' }] }, b: { always: 'a' }, c: {} } }],
    [
      'of a state and a child of its own',
      { states: { p: { initial: 'x', always: { target: '.done', guard: when('x > 1') }, states: { x: {}, done: {} } } } },
    ],
    ['of events', { states: { a: { on: { 'customer.asks': 'b' } }, b: { on: { 'customer.asks': 'a' } } } }],
    ['without a target', { states: { a: { always: { actions: { type: 'remind' } } } } }],
  ])('is none: %s', (_name, machine) => {
    expect(circles({ id: 'm', initial: 'a', ...machine })).toEqual([]);
  });

  it('is told state by state', () => {
    expect(circles({ initial: 'a', states: { a: { always: 'b' }, b: { always: 'c' }, c: { always: 'b' } } })).toEqual(['b → c → b']);
  });

  it('is found wherever XState would go round for ever', () => {
    const names = ['a', 'b', 'c'];
    const targets = fc.option(fc.constantFrom('a', 'b', 'c', '.a', '.b', '#m.a', '#m.b.a', '#m.c.b'));
    const leaf = fc.record({ always: targets });
    const state = fc.record({ always: targets, states: fc.option(fc.record({ a: leaf, b: leaf })) });
    let endless = 0;
    fc.assert(
      fc.property(fc.record({ a: state, b: state, c: state }), targets, fc.constantFrom(...names), (states, always, initial) => {
        const machine = { id: 'm', initial, ...clean({ always, states }) } as Record<string, unknown>;
        if (!goesRound(machine)) return;
        endless += 1;
        expect(circles(machine)).not.toEqual([]);
      }),
      { numRuns: 3_000 },
    );
    expect(endless).toBeGreaterThan(10);
  });
});

/** Without what is null; a state with states inside begins in the first. */
function clean(node: Record<string, unknown>): Record<string, unknown> {
  const { always, states } = node;
  const inside = states ? Object.fromEntries(Object.entries(states).map(([key, child]) => [key, clean(child as Record<string, unknown>)])) : null;
  return {
    ...(always ? { always } : {}),
    ...(inside ? { initial: 'a', states: inside } : {}),
    ...(typeof node.initial === 'string' ? { initial: node.initial } : {}),
  };
}

function goesRound(config: object): boolean {
  try {
    const machine = createMachine(config as never);
    machine.options = { ...machine.options, maxIterations: 100 };
    const { status, error } = machine.getInitialSnapshot(inertScope, undefined as never) as { status: string; error?: Error };
    return status === 'error' && String(error?.message).includes('Infinite loop');
  } catch (error) {
    return String(error).includes('Infinite loop');
  } finally {
    takeActions();
  }
}

describe('a circle of entering', () => {
  it.each<[string, object]>([
    ['a history state that is where its parent begins', { states: { p: { initial: 'h', states: { h: { type: 'history' }, x: {} } } } }],
    ['a history state that falls back on itself', { states: { p: { initial: 'x', states: { h: { type: 'history', target: 'h' }, x: {} } } } }],
    [
      'two that fall back on each other',
      { states: { p: { initial: 'x', states: { h: { type: 'history', target: 'i' }, i: { type: 'history', target: 'h' }, x: {} } } } },
    ],
    [
      'a history state that falls back on what it stands in',
      { states: { p: { initial: 'h', states: { h: { type: 'history', target: '#m.p' }, x: {} } } } },
    ],
  ])('is found: %s', (_name, machine) => {
    expect(findings(entryLoops, { id: 'm', initial: 'p', ...machine }).map(({ code }) => code)).toContain('endless-loop');
  });

  it('is none where history has something to fall back on', () => {
    const states = { p: { initial: 'x', states: { h: { type: 'history', history: 'deep' }, i: { type: 'history', target: 'x' }, x: {} } } };
    expect(findings(entryLoops, { id: 'm', initial: 'p', states })).toEqual([]);
  });
});

describe('a transition that raises its own event', () => {
  const raises = (event: string, more: object = {}) => ({ actions: [{ type: 'raise', params: { event } }], ...more });

  it.each<[string, object]>([
    ['staying where it is', { 'customer.asks': raises('customer.asks') }],
    ['by a pattern', { 'customer.*': raises('customer.asks') }],
    ['coming back', { 'customer.asks': raises('customer.asks', { target: 'a' }) }],
    ['inside', { 'customer.asks': raises('customer.asks', { target: '.x' }) }],
  ])('is found: %s', (_name, on) => {
    expect(findings(raiseLoops, { initial: 'a', states: { a: { on, initial: 'x', states: { x: {} } }, b: {} } })).toMatchObject([
      { code: 'endless-loop' },
    ]);
  });

  it.each<[string, object]>([
    ['going elsewhere', { 'customer.asks': raises('customer.asks', { target: 'b' }) }],
    ['under a condition', { 'customer.asks': raises('customer.asks', { guard: when('count < 3') }) }],
    ['another event', { 'customer.asks': raises('customer.agrees') }],
  ])('is none: %s', (_name, on) => {
    expect(findings(raiseLoops, { initial: 'a', states: { a: { on }, b: {} } })).toEqual([]);
  });
});
