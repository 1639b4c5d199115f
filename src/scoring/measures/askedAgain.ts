import Type from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import type { ContactView, Spoken } from '../ContactView.ts';
import { measureOf } from './Measure.ts';

/** LISTEN-3, CONF-5: what was told is not asked once more. */
export const askedAgain = measureOf({
  name: 'asked-again',
  description: 'How often the agent asked the customer in the same words for what they had asked before',
  params: object({ each: Type.Optional(Type.Number({ minimum: 0.01, maximum: 1, description: 'What one repetition takes' })) }),
  defaults: { each: 0.34 },
  measure(view, { each }) {
    const again = repeated(view);
    if (view.spoken.length === 0) return null;
    return { value: Math.max(0, 1 - each * again.length), values: { times: again.length }, step: again[0]?.step };
  },
});

/** Phrases of asking that were said once more although the customer had answered. Reminders in between are asked by the script itself. */
function repeated({ spoken, record }: ContactView): readonly Spoken[] {
  const asked = new Map<string, number>();
  return spoken.filter(({ step, phrases, text }) => {
    const question = [...phrases].find((phrase) => phrase.startsWith('ask.'));
    if (question === undefined || text === null) return false;
    const key = text.trim().toLowerCase();
    const before = asked.get(key);
    asked.set(key, step.seq);
    if (before === undefined) return false;
    return record.steps.some(
      ({ seq, record: { type, recognised } }) => seq > before && seq < step.seq && type === 'customer.says' && gives(recognised),
    );
  });
}

function gives(recognised: readonly { readonly intent?: string | undefined; readonly applied: boolean }[]): boolean {
  return recognised.some(({ intent, applied }) => applied && intent === 'customer.gives');
}
