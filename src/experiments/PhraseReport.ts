import Type, { type Static } from 'typebox';
import { object } from '../flow/vocabulary/data.ts';

const count = Type.Integer({ minimum: 0 });
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);

/** What became of one text of a phrase when it was recommended. */
export const PhraseReport = object({
  phrase: Type.String(),
  variant: Type.Integer({ minimum: 0, description: 'Place among the texts of the phrase, from 0' }),
  language: Type.String(),
  text: nullable(Type.String({ description: 'As the version asked for has it; null where it has none there' })),
  versions: Type.Array(Type.String(), { description: 'Flow versions in which it was recommended' }),
  recommended: count,
  used: Type.Integer({ minimum: 0, description: 'Said word for word, or by its id' }),
  edited: Type.Integer({ minimum: 0, description: 'Said in other words' }),
  passed: Type.Integer({ minimum: 0, description: 'Passed over: something else was said' }),
});
export type PhraseReport = Static<typeof PhraseReport>;

const ORDERS = ['passed', 'edited', 'used', 'recommended', 'name'] as const;
/** What comes first: by a count, the greatest first, or by name. */
export const PhraseOrder = Type.Unsafe<(typeof ORDERS)[number]>(Type.Union(ORDERS.map((order) => Type.Literal(order))));
export type PhraseOrder = Static<typeof PhraseOrder>;
