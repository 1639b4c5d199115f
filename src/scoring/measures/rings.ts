import Type from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import { measureOf } from './Measure.ts';

/** PICK-1: after the fewest rings, best after one. */
export const rings = measureOf({
  name: 'rings',
  description: 'How many times the telephone rang before the call was answered',
  params: object({
    bands: Type.Optional(
      Type.Array(Type.Number({ minimum: 0, maximum: 1 }), {
        minItems: 1,
        maxItems: 20,
        description: 'What one ring is worth, two, three, …; more are worth nothing',
      }),
    ),
  }),
  defaults: { bands: [1, 0.7, 0.4] as readonly number[] },
  measure({ record }, { bands }) {
    const { ringsBeforeAnswer } = record.conversation.facts;
    if (typeof ringsBeforeAnswer !== 'number' || ringsBeforeAnswer < 1) return null;
    const step = record.steps.findLast(({ record: { type } }) => type === 'call.answered');
    return { value: bands[ringsBeforeAnswer - 1] ?? 0, values: { rings: ringsBeforeAnswer }, step };
  },
});
