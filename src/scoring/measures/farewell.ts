import Type from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import { measureOf } from './Measure.ts';

const ENDS: ReadonlySet<string> = new Set(['customer.says-goodbye', 'customer.wants-nothing-more']);
const ENDED: ReadonlySet<string> = new Set(['chat.closed', 'call.ended']);

/** END-3: a farewell to whoever waits for it. An agent who ends without one breaks a rule; this is about one who lets the customer go. */
export const farewell = measureOf({
  name: 'farewell',
  description: 'Whether the agent answered the customer who took leave and then still waited, before they were gone',
  params: object({ seconds: Type.Optional(Type.Number({ minimum: 0, maximum: 3_600, description: 'How long they waited' })) }),
  defaults: { seconds: 15 },
  measure({ record, meant, spoken }, { seconds }) {
    const leave = meant.findLast(({ type }) => ENDS.has(type));
    const end = record.steps.find(({ record: { type, data } }) => ENDED.has(type) && data.by !== 'agent');
    if (leave === undefined || end === undefined || end.seq < leave.step.seq) return null;
    if (end.record.at - leave.step.record.at < seconds * 1_000) return null;
    const isAnswered = spoken.some(({ step }) => step.seq > leave.step.seq && step.seq < end.seq);
    return { value: isAnswered ? 1 : 0, values: { seconds: Math.round((end.record.at - leave.step.record.at) / 1_000) }, step: leave.step };
  },
});
