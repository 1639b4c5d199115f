import Type, { type Static } from 'typebox';
import { name, object } from '../../../src/flow/vocabulary/data.ts';
import { Score } from '../../../src/scoring/Score.ts';

/** Scores as the HTTP API shows them. */

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);
const reason = Type.String({ minLength: 1, maxLength: 500 });

export const CardInEffect = object({
  hash: Type.String({ description: 'Of its content; scores name it as `card`' }),
  scorecard: Type.Unsafe<object>(Type.Object({}, { description: 'As it stands in `scorecard.json`' })),
});
export type CardInEffect = Static<typeof CardInEffect>;

export const OverrideBody = object({
  total: Type.Number({ minimum: 0, maximum: 100, description: 'What counts instead of what was worked out' }),
  reason,
  author: name,
});
export type OverrideBody = Static<typeof OverrideBody>;

/** Takes earlier overrides back. */
export const OverrideRemoval = object({ reason, author: name });

export const Override = object({
  total: nullable(Type.Number({ description: 'Null: earlier ones are taken back' })),
  author: Type.String(),
  reason: Type.String(),
  at: Type.String(),
});
export type Override = Static<typeof Override>;

export const OverrideList = object({ overrides: Type.Array(Override, { description: 'The oldest first; the last one counts' }) });

export const JudgedContact = object({
  score: Score,
  scoredAt: nullable(Type.String({ description: 'When it was worked out for good; null for one of a contact under way, or by another card' })),
  override: nullable(Override),
  effective: Type.Number({ description: 'What counts: the supervisor’s total, else that of the score' }),
});
export type JudgedContact = Static<typeof JudgedContact>;
