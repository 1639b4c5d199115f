import Type from 'typebox';
import { Invocation } from '../schema/machine.ts';
import { object } from '../vocabulary/data.ts';
import type { Guard, Prepared } from './Guard.ts';

interface PreparedGuard {
  readonly guard: Guard;
  readonly params: Prepared;
}

const several = object({ guards: Type.Array(Invocation, { minItems: 1, maxItems: 20 }) });

export const and: Guard = {
  name: 'and',
  description: 'All of these guards hold',
  params: several,
  holds: (scene, event, params) => (params.prepared as PreparedGuard[]).every((inner) => inner.guard.holds(scene, event, inner.params)),
};

export const or: Guard = {
  name: 'or',
  description: 'One of these guards holds',
  params: several,
  holds: (scene, event, params) => (params.prepared as PreparedGuard[]).some((inner) => inner.guard.holds(scene, event, inner.params)),
};

export const not: Guard = {
  name: 'not',
  description: 'This guard does not hold',
  params: object({ guard: Invocation }),
  holds: (scene, event, params) => {
    const inner = params.prepared as PreparedGuard;
    return !inner.guard.holds(scene, event, inner.params);
  },
};
