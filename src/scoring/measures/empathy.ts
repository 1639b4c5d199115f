import { object } from '../../flow/vocabulary/data.ts';
import { measureOf } from './Measure.ts';

const COMPLAINS: ReadonlySet<string> = new Set(['customer.complains', 'customer.threatens-review']);

/** EMO-2: who complains is heard. A question or a solution before that breaks a rule; this is about a word that never came. */
export const empathy = measureOf({
  name: 'empathy',
  description: 'Whether the agent, having spoken after a complaint, showed empathy or apologised at all',
  params: object({}),
  defaults: {},
  measure({ meant, spoken }) {
    const complaint = meant.find(({ type }) => COMPLAINS.has(type));
    if (complaint === undefined) return null;
    const after = spoken.filter(({ step }) => step.seq > complaint.step.seq);
    if (after.length === 0) return null;
    const isHeard = after.some(({ acts }) => acts.has('shows-empathy') || acts.has('apologises'));
    return { value: isHeard ? 1 : 0, values: {}, step: isHeard ? undefined : after[0]?.step };
  },
});
