import Type, { type Static } from 'typebox';
import { SettingValues } from '../flow/schema/settings.ts';
import { channel, language, object } from '../flow/vocabulary/data.ts';
import { StartRequest } from './Opening.ts';
import { TextBody } from './TextBody.ts';

/** The body of `POST /v1/agents/{id}/checks`: may this agent take one more contact? */
export const AgentCheckBody = object({
  action: Type.Literal('take-contact'),
  /** Where the contact would be. */
  channel,
  /** The conversation that is offered, where it was started before the question: it is not counted against itself. */
  conversation: StartRequest.properties.id,
  /** The language of the reason; that of the agent's newest open contact unless told. */
  language: Type.Optional(language),
  brand: TextBody.properties.brand,
  settings: Type.Optional(SettingValues),
});
export type AgentCheckBody = Static<typeof AgentCheckBody>;
