import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { findHistoryTarget, findTarget } from '../../src/flow/findTarget.ts';
import { walkMachine } from '../../src/flow/walkMachine.ts';

const machine = {
  id: 'm',
  initial: 'a',
  states: {
    a: { initial: 'b', states: { b: { id: 'deep', initial: 'c', states: { c: {}, a: {} } }, c: {} } },
    b: { id: 'other' },
    c: { initial: 'a', states: { a: { id: 'x' } } },
  },
};
const walked = walkMachine(machine);
const steps = fc.constantFrom('a', 'b', 'c', 'd', 'm', 'deep', 'other', 'toStrin');
const targets = fc
  .tuple(fc.constantFrom('', '.', '#'), fc.array(steps, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '.'))
  .map(([before, path, after]) => before + path.join('.') + after);
const paths = ['', 'a', 'a.b', 'a.b.c', 'b', 'c.a'];

/** The path of the state that XState takes a target for; undefined where it refuses the machine. */
function byXState(source: string, target: string): string | undefined {
  const config = structuredClone(machine) as { on?: object; states: object };
  let node: { on?: object; states?: object } = config;
  for (const step of source === '' ? [] : source.split('.')) node = (node.states as Record<string, object>)[step]!;
  node.on = { go: target };
  try {
    const made = createMachine(config as never);
    let at = made.root as unknown as { states: Record<string, unknown>; transitions: Map<string, { target?: { path: string[] }[] }[]> };
    for (const step of source === '' ? [] : source.split('.')) at = at.states[step] as typeof at;
    return at.transitions.get('go')?.[0]?.target?.[0]?.path.join('.');
  } catch {
    return undefined;
  }
}

describe('findTarget', () => {
  it('finds the state that XState finds, and none where XState refuses', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), targets, (source, target) => {
        expect(findTarget(walked, walked.byPath.get(source)!, target)?.path).toBe(byXState(source, target));
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['toString', '.constructor', '#__proto__', 'a.hasOwnProperty'])('finds nothing that objects inherit: %s', (target) => {
    expect(findTarget(walked, walked.byPath.get('b')!, target)).toBeUndefined();
  });

  it('takes no leading dot for the target of a history state, for XState would take the parent', () => {
    expect(findHistoryTarget(walked, walked.byPath.get('a.c')!, '.b')).toBeUndefined();
    expect(findHistoryTarget(walked, walked.byPath.get('a.c')!, 'b')?.path).toBe('a.b');
  });
});
