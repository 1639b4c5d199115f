import { missingFacts } from '../../conversation/missingFacts.ts';
import { object } from '../../flow/vocabulary/data.ts';
import type { ContactStep } from '../ContactRecord.ts';
import { everPosted } from '../ContactView.ts';
import { measureOf } from './Measure.ts';

/** CONF-4: whoever advises has found out what is needed for it. Products that the customer asked for are shown at once, as CONF-3 has it. */
export const factsComplete = measureOf({
  name: 'facts-complete',
  description: 'The share of the required facts that were known when the agent first advised or offered',
  params: object({}),
  defaults: {},
  measure(view) {
    if (!everPosted(view, 'agent.advises', 'agent.offers')) return null;
    const { steps, conversation } = view.record;
    const step = steps.find(({ record: { type }, before }) => type === 'agent.advises' || (type === 'agent.offers' && !isRequested(before)));
    const required = requiredOf(conversation.cast, conversation.opening);
    if (step === undefined || required === 0) return null;
    const missing = missingFacts(step.before);
    return { value: 1 - missing.length / required, values: { missing: missing.join(', '), count: missing.length }, step };
  },
});

function isRequested({ facts }: ContactStep['before']): boolean {
  return Number(facts.requested ?? 0) > 0;
}

function requiredOf(cast: Parameters<typeof missingFacts>[0]['cast'], opening: Parameters<typeof missingFacts>[0]['opening']): number {
  return cast === undefined || opening === undefined ? 0 : missingFacts({ facts: {}, cast, opening }).length;
}
