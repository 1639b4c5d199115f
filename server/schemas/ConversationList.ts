import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';

const nullableText = Type.Union([Type.String(), Type.Null()]);

/** A conversation in a list: enough to choose it. */
export const ConversationSummary = object({
  id: Type.String(),
  flow: Type.String(),
  hash: Type.String({ description: 'Content hash of the flow version that it is on' }),
  language: Type.String(),
  channel: Type.String(),
  status: Type.Union([Type.Literal('open'), Type.Literal('ended')]),
  outcome: nullableText,
  revision: Type.Integer(),
  stage: Type.String(),
  agent: nullableText,
  openedAt: Type.String(),
  at: Type.String({ description: "The conversation's time" }),
});
export type ConversationSummary = Static<typeof ConversationSummary>;

export const ConversationList = object({
  conversations: Type.Array(ConversationSummary),
  next: Type.Union([Type.String({ description: 'The cursor of the next page' }), Type.Null()]),
});
export type ConversationList = Static<typeof ConversationList>;
