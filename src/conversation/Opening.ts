import Type, { type Static } from 'typebox';
import { Brand, SettingValues } from '../flow/schema/settings.ts';
import { channel, direction, factValue, gender, language, name, object } from '../flow/vocabulary/data.ts';

const optionalText = (maxLength: number) => Type.Optional(Type.String({ minLength: 1, maxLength }));
const conversationId = Type.String({ minLength: 1, maxLength: 200, pattern: '^[A-Za-z0-9][A-Za-z0-9._:@+~-]*$' });

export const AgentInfo = object({ id: Type.Optional(name), name: Type.Optional(name), gender: Type.Optional(gender) });

export const CustomerInfo = object({
  id: optionalText(200),
  name: optionalText(120),
  patronymic: optionalText(120),
  /** The ready form of address; wins over name and patronymic. */
  address: optionalText(200),
  gender: Type.Optional(gender),
  phone: optionalText(60),
  email: optionalText(200),
});

export const KnowledgeEntry = object({
  question: Type.String({ minLength: 1, maxLength: 500 }),
  answer: Type.String({ minLength: 1, maxLength: 5_000 }),
  state: Type.Optional(name),
  /** Found before others that answer as well: how to act when something is on fire. */
  urgent: Type.Optional(Type.Boolean()),
});
export type KnowledgeEntry = Static<typeof KnowledgeEntry>;

export const Topic = object({ name, solutions: Type.Array(Type.String({ minLength: 1, maxLength: 300 }), { maxItems: 30 }) });

/** The body of `POST /v1/conversations`. Only `flow` is obligatory. */
export const StartRequest = object({
  id: Type.Optional(conversationId),
  flow: name,
  language: Type.Optional(language),
  agent: Type.Optional(AgentInfo),
  customer: Type.Optional(CustomerInfo),
  /** A known id, or an id with a name for a brand ad hoc. */
  brand: Type.Optional(object({ id: Type.Optional(Brand.properties.id), name: optionalText(200) })),
  settings: Type.Optional(SettingValues),
  clock: Type.Optional(Type.Union([Type.Literal('wall'), Type.Literal('event')])),
  at: Type.Optional(Type.String({ maxLength: 40 })),
  /** Start in the middle. */
  stage: Type.Optional(name),
  facts: Type.Optional(Type.Record(Type.String({ maxLength: 60 }), factValue)),
  requiredFacts: Type.Optional(Type.Array(name, { maxItems: 30 })),
  knowledge: Type.Optional(Type.Array(KnowledgeEntry, { maxItems: 500 })),
  topics: Type.Optional(Type.Array(Topic, { maxItems: 50 })),
  data: Type.Optional(Type.Record(Type.String({ maxLength: 60 }), Type.Unknown())),
});
export type StartRequest = Static<typeof StartRequest>;

/** A start request with everything decided: what the first line of the log holds. The same opening and events give the same conversation. */
export interface Opening extends Omit<StartRequest, 'at' | 'brand'> {
  readonly id: string;
  readonly flow: string;
  /** Content hash of the bundle that the conversation is pinned to. */
  readonly hash: string;
  readonly language: string;
  readonly clock: 'wall' | 'event';
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly brand: Brand | null;
}

export { channel as Channel, direction as Direction };
