import Type from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import { between, measureOf } from './Measure.ts';

const percent = Type.Number({ minimum: 0, maximum: 500 });

/** TEMPO-2: to speak as fast as the customer does. */
export const tempo = measureOf({
  name: 'tempo',
  description: 'By how many percent the agent speaks faster or slower than the customer',
  params: object({ most: Type.Optional(percent), worst: Type.Optional(percent) }),
  defaults: { most: 20, worst: 60 },
  measure({ record }, { most, worst }) {
    const { tempoDifference } = record.conversation.facts;
    if (typeof tempoDifference !== 'number') return null;
    const step = record.steps.findLast(({ record: { type } }) => type === 'speech.rated');
    return { value: between(Math.abs(tempoDifference), most, worst), values: { percent: Math.round(tempoDifference), most }, step };
  },
});
