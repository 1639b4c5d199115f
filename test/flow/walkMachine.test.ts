import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkMachine } from '../../src/flow/walkMachine.ts';
import { exampleFolder } from './support/exampleFolder.ts';

const demo = exampleFolder()['demo/flow.json'];
const walked = walkMachine(demo);

function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')], root);
}

describe('walkMachine', () => {
  it('lists the states in the order of the file, outer before inner', () => {
    expect(walked.states.map(({ path }) => path)).toEqual(['', 'greeting', 'offer', 'offer.card', 'offer.waits', 'goodbye']);
    expect(walked.byPath.get('offer.card')).toMatchObject({ key: 'card', depth: 2, kind: 'atomic', pointer: '/states/offer/states/card' });
    expect(walked.byId.get('waits')?.path).toBe('offer.waits');
  });

  it('gives each transition with its kind, trigger, target and place', () => {
    expect(walked.byPath.get('offer')?.transitions.map(({ kind, trigger, target, pointer }) => ({ kind, trigger, target, pointer }))).toEqual([
      { kind: 'on', trigger: 'customer.agrees', target: 'goodbye', pointer: '/states/offer/on/customer.agrees/0' },
      { kind: 'on', trigger: 'customer.agrees', target: '.card', pointer: '/states/offer/on/customer.agrees/1' },
      { kind: 'on', trigger: 'customer.objects', target: undefined, pointer: '/states/offer/on/customer.objects' },
      { kind: 'on', trigger: 'customer.says', target: undefined, pointer: '/states/offer/on/customer.says' },
    ]);
    expect(walked.byPath.get('goodbye')?.transitions).toMatchObject([{ target: '#waits', targetPointer: '/states/goodbye/on/customer.asks' }]);
  });

  it('gives the guards inside of others, and says where each action stands', () => {
    expect(walked.guards.map(({ type }) => type)).toEqual(['said', 'and', 'means', 'when', 'not', 'when']);
    const machine = {
      states: {
        a: {
          entry: { type: 'count' },
          exit: [{ type: 'remind' }],
          always: { actions: { type: 'set' } },
          after: { x: { actions: [{ type: 'raise' }] } },
        },
      },
    };
    expect(walkMachine(machine).actions.map(({ type, kind, pointer }) => ({ type, kind, pointer }))).toEqual([
      { type: 'count', kind: 'entry', pointer: '/states/a/entry' },
      { type: 'remind', kind: 'exit', pointer: '/states/a/exit/0' },
      { type: 'raise', kind: 'after', pointer: '/states/a/after/x/actions/0' },
      { type: 'set', kind: 'always', pointer: '/states/a/always/actions' },
    ]);
  });

  it('points at what it tells of', () => {
    for (const { pointer, type } of [...walked.guards, ...walked.actions]) expect(valueAt(demo, pointer)).toMatchObject({ type });
    for (const { target, targetPointer } of walked.transitions) if (target !== undefined) expect(valueAt(demo, targetPointer)).toBe(target);
    for (const { node, pointer } of walked.states) expect(valueAt(demo, pointer)).toBe(node);
  });

  it('takes any value for a machine', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue({ maxDepth: 3 }), (value, on) => {
        for (const machine of [value, { states: value }, { states: { a: { on, always: value, entry: on, states: value } } }])
          expect(walkMachine(machine).states.length).toBeGreaterThan(0);
      }),
    );
  });
});
