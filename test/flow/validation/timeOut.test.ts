import { describe, expect, it } from 'vitest';
import { machineSource } from '../../../src/flow/machineSource.ts';
import type { BundleIndex } from '../../../src/flow/validation/bundleIndex.ts';
import { timeOut } from '../../../src/flow/validation/timeOut.ts';
import type { Finding } from '../../../src/flow/validation/Validation.ts';

const HEARD = { 'agent.takes-timeout': 'a' };

/** The states that the check names, as machine and state. */
function deaf(flow: object, ...rules: object[]): string[] {
  const source = (machine: object) => machineSource('f', { value: machine, size: 1 }, new Map()).source;
  const found: Finding[] = [];
  const [flowSource, ...ruleSources] = [flow, ...rules].map(source);
  timeOut.check({ machines: [...ruleSources, flowSource], flow: flowSource } as unknown as BundleIndex, (finding) => found.push(finding));
  for (const { code } of found) expect(code).toBe('no-time-out');
  return found.map(({ args }) => `${String(args?.machine)} ${String(args?.state)}`);
}

const flow = (states: object, on: object = {}, meta: object = { channel: 'phone' }) => ({ id: 'shop', initial: 'a', meta, on, states });
const rule = (states: object, meta: object = {}) => ({ id: 'rule', initial: 'a', meta, states });

describe('a script in which the agent can take a time-out', () => {
  it('CB-7: can do so in every state, or the state without one is named', () => {
    expect(deaf(flow({ a: { on: HEARD }, payment: {} }))).toEqual(['shop payment']);
    expect(deaf(flow({ a: { initial: 'in', states: { in: { on: HEARD }, out: {} } } }))).toEqual(['shop a.out']);
  });

  it('CB-7: a state inherits it from the one around it, and hears it by a pattern', () => {
    expect(deaf(flow({ a: {}, payment: {} }, HEARD))).toEqual([]);
    expect(deaf(flow({ a: { on: { 'agent.*': 'b' } }, b: { on: HEARD } }))).toEqual([]);
    expect(deaf(flow({ a: { initial: 'x', on: HEARD, states: { x: {}, y: {} } } }))).toEqual([]);
  });

  it('CB-7: a state that is done needs none, and of regions one is enough', () => {
    expect(deaf(flow({ a: { on: HEARD }, end: { type: 'final' } }))).toEqual([]);
    const regions = { x: { initial: 'x1', states: { x1: { on: HEARD } } }, y: { initial: 'y1', states: { y1: {} } } };
    expect(deaf(flow({ a: { type: 'parallel', states: regions } }))).toEqual([]);
  });

  it('CB-7: a rule that hears it everywhere sees to it for the flow; one that does so here and there does not', () => {
    expect(deaf(flow({ payment: {} }), rule({ a: { on: HEARD } }))).toEqual([]);
    expect(deaf(flow({ payment: {} }), rule({ a: { on: HEARD }, b: {} }))).toEqual(['shop payment']);
    expect(deaf(flow({ payment: {} }), rule({ a: { on: HEARD } }, { channels: ['chat'] }))).toEqual(['shop payment']);
    expect(deaf(flow({ payment: {} }), rule({ a: { on: HEARD } }, { channels: ['phone'] }))).toEqual([]);
  });

  it('CB-7: nobody may shut it out', () => {
    expect(deaf(flow({ payment: { on: { 'agent.takes-timeout': {} } } }), rule({ a: { on: HEARD } }))).toEqual(['shop payment']);
  });

  it('CB-7: a script that knows no time-out at all is asked for none', () => {
    expect(deaf(flow({ a: {} }), rule({ a: {} }))).toEqual([]);
  });
});
