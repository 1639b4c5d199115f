import Type, { type Static } from 'typebox';
import { language, name, object, text } from '../flow/vocabulary/data.ts';

/** The body of `POST /v1/texts/recognise`: a customer's text, and where it was said. */
export const RecogniseBody = object({
  text,
  language,
  flow: Type.Optional(name),
  /** A stage of the flow. */
  state: Type.Optional(name),
});
export type RecogniseBody = Static<typeof RecogniseBody>;
