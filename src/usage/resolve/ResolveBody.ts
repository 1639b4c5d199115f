import Type, { type Static } from 'typebox';
import { object } from '../../flow/vocabulary/data.ts';

const MOST_ENTRIES = 500;

const entries = Type.Array(Type.Integer({ minimum: 1, maximum: 1_000_000_000_000 }), {
  minItems: 1,
  maxItems: MOST_ENTRIES,
  description: 'Numbers of entries, such as those of a group',
});
const author = Type.String({ minLength: 1, maxLength: 120 });
const reason = Type.String({ minLength: 1, maxLength: 500 });
const name = Type.String({ minLength: 1, maxLength: 80 });
const statePath = Type.String({ maxLength: 400 });

/** The texts are examples of a meaning that there is. */
export const NewExample = object({
  meaning: Type.String({ minLength: 1, maxLength: 80, description: 'An event type such as `customer.asks`, or an intent of the flow' }),
  group: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 299, description: "Which of the flow's own groups of the meaning says the same; a new one unless told" }),
  ),
});
export type NewExample = Static<typeof NewExample>;

/** The texts lead on from a state: they are examples, and the state answers what they mean. */
export const NewMove = object({
  event: Type.String({ minLength: 1, maxLength: 80, description: '`customer.means` with an intent, or a meaning of the vocabulary' }),
  intent: Type.Optional({ ...name, description: 'With `customer.means`: an intent that there is, or a new one such as `asks_engraving`' }),
  from: { ...statePath, description: 'Path of the state in which it is answered, such as `offer.asked`; empty for every state' },
  target: { ...statePath, minLength: 1, description: 'Path of the state that it leads to' },
  label: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Says for authors what the move is; the text unless told' })),
});
export type NewMove = Static<typeof NewMove>;

/** The body of `POST /v1/flows/{id}/missing/resolve`. */
export const ResolveBody = object({
  entries,
  draft: Type.Optional(
    Type.String({ minLength: 1, maxLength: 120, description: 'The draft to write to; a new one from what is published unless told' }),
  ),
  as: object({ example: Type.Optional(NewExample), move: Type.Optional(NewMove) }),
  text: Type.Optional(Type.String({ minLength: 1, maxLength: 300, description: 'Wording that is better than those of the entries' })),
  author,
  reason,
});
export type ResolveBody = Static<typeof ResolveBody>;

/** The body of `POST /v1/flows/{id}/missing/dismiss`. */
export const DismissBody = object({ entries, author, reason });
export type DismissBody = Static<typeof DismissBody>;
