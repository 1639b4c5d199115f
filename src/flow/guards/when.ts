import Type from 'typebox';
import type { Expression } from '../expressions.ts';
import { bindingsOf } from '../bindings.ts';
import { object } from '../vocabulary/data.ts';
import type { Guard } from './Guard.ts';

/** A CEL expression over facts, event, settings, now, channel and direction. */
export const when: Guard = {
  name: 'when',
  description: 'A CEL expression, for example size(offers) >= requested + 1',
  params: object({ expr: Type.String({ minLength: 1, maxLength: 1_000 }) }),
  holds: (scene, event, params) => (params.compiled as Expression).evaluate(bindingsOf(scene, event)) === true,
};
