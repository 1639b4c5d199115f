import { object } from '../../flow/vocabulary/data.ts';
import { measureOf } from './Measure.ts';

/** OFFER-1: one more than the customer asked for. */
export const quota = measureOf({
  name: 'quota',
  description: 'The share of the products to be offered that were offered: one more than asked for, as the setting has it',
  params: object({}),
  defaults: {},
  measure({ record }) {
    const { offerTarget, offers, requested } = record.conversation.facts;
    if (typeof offerTarget !== 'number' || offerTarget === 0) return null;
    const given = Array.isArray(offers) ? offers.length : 0;
    const step = record.steps.findLast(({ record: { type } }) => type === 'agent.offers' || type === 'agent.says');
    return { value: Math.min(1, given / offerTarget), values: { given, target: offerTarget, requested: Number(requested ?? 0) }, step };
  },
});
