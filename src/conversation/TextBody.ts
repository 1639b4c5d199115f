import Type, { type Static } from 'typebox';
import { Brand, SettingValues } from '../flow/schema/settings.ts';
import { channel, direction, factValue, language, name, object, text } from '../flow/vocabulary/data.ts';
import { AgentInfo, CustomerInfo } from './Opening.ts';

/** The body of `POST /v1/texts/check`: a draft, and as much as is known of where it will be sent. */
export const TextBody = object({
  text,
  language,
  channel,
  direction: Type.Optional(direction),
  /** The stage at which it would be said. */
  state: Type.Optional(name),
  agent: Type.Optional(AgentInfo),
  customer: Type.Optional(CustomerInfo),
  brand: Type.Optional(object({ id: Type.Optional(Brand.properties.id), name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) })),
  settings: Type.Optional(SettingValues),
  facts: Type.Optional(Type.Record(Type.String({ maxLength: 60 }), factValue)),
});
export type TextBody = Static<typeof TextBody>;
