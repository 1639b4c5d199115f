import Type, { type Static } from 'typebox';
import { name, noData, object, shortText, text } from '../flow/vocabulary/data.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import { CheckedAction } from './Guidance.ts';

const card = Type.Unsafe<Readonly<Record<string, unknown>>>(eventTypeOf('agent.offers')?.data ?? noData);

/** The body of `POST /v1/conversations/{id}/checks`: may I? It takes what the fact would take. */
export const CheckBody = object({
  action: CheckedAction,
  /** What would be said. */
  text: Type.Optional(text),
  phrase: Type.Optional(name),
  /** The stage that a draft is meant for; the present one by default. */
  state: Type.Optional(name),
  reason: Type.Optional(shortText),
  to: Type.Optional(name),
  attachments: Type.Optional(Type.Array(name, { maxItems: 20 })),
  /** The product's card that would be sent. */
  card: Type.Optional(card),
  /** When it would be; now by default, the conversation's time where its clock is `event`. */
  at: Type.Optional(Type.String({ maxLength: 40 })),
});
export type CheckBody = Static<typeof CheckBody>;
