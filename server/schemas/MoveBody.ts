import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';

const reference = Type.String({
  minLength: 1,
  maxLength: 140,
  description: 'published, files, draft:ID, or a hash of which at least 6 digits are given',
});

/** Conversations at most that one call looks at. */
export const MOST_MOVED = 200;

/** The body that moves conversations under way to another version. */
export const MoveBody = object({
  to: reference,
  from: Type.Optional(Type.String({ ...reference, description: 'Only conversations that are on this version; on whichever without it' })),
  conversations: Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
      minItems: 1,
      maxItems: MOST_MOVED,
      description: 'Only these; all that are open without it',
    }),
  ),
  dryRun: Type.Optional(Type.Boolean({ description: 'Only tells what would be done' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_MOVED, description: 'How many open conversations are looked at, 100 without it' })),
  cursor: Type.Optional(Type.String({ maxLength: 200, description: 'The `next` of the call before' })),
  author: Type.String({ minLength: 1, maxLength: 120, description: 'Who does it' }),
  reason: Type.String({ minLength: 1, maxLength: 500, description: 'Why, for whoever looks back' }),
});
export type MoveBody = Static<typeof MoveBody>;
