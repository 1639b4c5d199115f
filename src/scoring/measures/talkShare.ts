import Type from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import type { ContactStep } from '../ContactRecord.ts';
import { between, measureOf } from './Measure.ts';

const percent = Type.Number({ minimum: 0, maximum: 100 });

/** LISTEN-3: to listen, not to talk, while the matter is being found out. */
export const talkShare = measureOf({
  name: 'talk-share',
  description: "The agent's share of the speech, in percent, in the stages that are named",
  params: object({
    most: Type.Optional(percent),
    worst: Type.Optional(percent),
    stages: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { minItems: 1, maxItems: 20 })),
    least: Type.Optional(Type.Number({ minimum: 0, maximum: 3_600, description: 'Seconds of speech below which nothing is judged' })),
  }),
  defaults: { most: 60, worst: 100, stages: ['discovery', 'clarify', 'confirm'] as readonly string[], least: 10 },
  measure({ record }, { most, worst, stages, least }) {
    if (record.conversation.channel !== 'phone') return null;
    const agent = secondsOf(record.steps, 'agent', stages);
    const customer = secondsOf(record.steps, 'customer', stages);
    if (customer === 0 || agent + customer < least) return null;
    const share = (100 * agent) / (agent + customer);
    return { value: between(share, most, worst), values: { share: Math.round(share), most } };
  },
});

/** Seconds between a side's beginnings and ends to speak, in stages of the flow. */
function secondsOf(steps: readonly ContactStep[], side: 'agent' | 'customer', stages: readonly string[]): number {
  let [seconds, since] = [0, null as number | null];
  for (const { record, before } of steps) {
    const stage = before.shells[before.cast.flow.index]?.stage ?? '';
    if (record.type === `${side}.speaks`) since = stages.includes(stage) ? record.at : null;
    if (record.type === `${side}.pauses` && since !== null) {
      seconds += Math.max(0, record.at - since) / 1_000;
      since = null;
    }
  }
  return seconds;
}
