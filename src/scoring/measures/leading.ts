import Type from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';
import type { Spoken } from '../ContactView.ts';
import { measureOf } from './Measure.ts';

/** LEAD-1: to lead the conversation rather than merely to answer. */
export const leading = measureOf({
  name: 'leading',
  description: 'The share of what the agent said that leads on: a question, or a phrase of the script that does something',
  params: object({
    share: Type.Optional(Type.Number({ minimum: 0.01, maximum: 1, description: 'So large a share is worth 1' })),
    least: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000, description: 'Of fewer utterances than so many nothing is judged' })),
  }),
  defaults: { share: 0.4, least: 4 },
  measure({ spoken }, { share, least }) {
    if (spoken.length < least) return null;
    const leads = spoken.filter(isLeading).length;
    const percent = Math.round((100 * leads) / spoken.length);
    return { value: Math.min(1, leads / spoken.length / share), values: { percent, share: Math.round(100 * share) } };
  },
});

function isLeading({ text, phrases, acts }: Spoken): boolean {
  return phrases.size > 0 || acts.size > 0 || text?.includes('?') === true;
}
