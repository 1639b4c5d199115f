import Type from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import type { ContactStep } from '../ContactRecord.ts';
import { between, measureOf } from './Measure.ts';

const seconds = Type.Number({ minimum: 0, maximum: 3_600 });

/** LISTEN-2: one to two seconds. A shorter pause breaks a rule; this is about longer ones. */
export const pauses = measureOf({
  name: 'pauses',
  description: 'How long the customer waits on average, in seconds, until the agent answers on the telephone',
  params: object({ most: Type.Optional(seconds), worst: Type.Optional(seconds) }),
  defaults: { most: 2, worst: 6 },
  measure({ record }, { most, worst }) {
    if (record.conversation.channel !== 'phone') return null;
    const waits = waitsOf(record.steps);
    if (waits.length === 0) return null;
    const mean = waits.reduce((sum, one) => sum + one, 0) / waits.length;
    return { value: between(mean, most, worst), values: { seconds: Math.round(mean * 10) / 10, most } };
  },
});

const AWAY: ReadonlySet<string> = new Set(['call.held', 'call.muted', 'call.ended', 'agent.asks-hold']);

/** Seconds from the customer's last word to the agent's next one, where nothing came between. */
function waitsOf(steps: readonly ContactStep[]): readonly number[] {
  const waits: number[] = [];
  let since: number | null = null;
  for (const { record } of steps) {
    if (record.type === 'customer.pauses') since = record.at;
    else if (record.type === 'customer.speaks' || AWAY.has(record.type)) since = null;
    else if (record.type === 'agent.speaks' && since !== null) {
      waits.push(Math.max(0, record.at - since) / 1_000);
      since = null;
    }
  }
  return waits;
}
