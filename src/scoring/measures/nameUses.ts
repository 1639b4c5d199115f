import Type from 'typebox';
import { addressOf } from '../../conversation/phraseValues.ts';
import { beginRun } from '../../conversation/troupe/Run.ts';
import { object } from '../../flow/vocabulary/data.ts';
import { measureOf } from './Measure.ts';

const worth = Type.Number({ minimum: 0, maximum: 1 });
const uses = Type.Integer({ minimum: 0, maximum: 100 });

/** NAME-5: about three times in an average contact. A shorter one has room for fewer. */
export const nameUses = measureOf({
  name: 'name-uses',
  description: 'How often the customer, whose name is known, was addressed by it',
  params: object({
    from: Type.Optional(uses),
    to: Type.Optional(uses),
    few: Type.Optional(worth),
    many: Type.Optional(worth),
    none: Type.Optional(worth),
    short: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1_000, description: 'Of so many utterances of the agent and fewer, one use is enough' }),
    ),
    least: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000, description: 'Of fewer utterances than so many nothing is asked' })),
  }),
  defaults: { from: 2, to: 4, few: 0.6, many: 0.6, none: 0, short: 8, least: 3 },
  measure({ record, spoken }, { from, to, few, many, none, short, least }) {
    const { conversation } = record;
    const used = Number(conversation.facts.nameUses ?? 0);
    if (addressOf(beginRun(conversation)) === null || (spoken.length < least && used <= to)) return null;
    const needed = spoken.length <= short ? Math.min(1, from) : from;
    const value = used > to ? many : used >= needed ? 1 : used > 0 ? few : none;
    return { value, values: { uses: used, from: needed, to } };
  },
});
