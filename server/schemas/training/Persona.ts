import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { Persona } from '../../../src/training/Persona.ts';

/** Simulated customers over HTTP. */

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T, options = {}) => Type.Union([type, Type.Null()], options);
export const author = Type.String({ minLength: 1, maxLength: 120, description: 'Who does it' });
export const reason = Type.String({ minLength: 1, maxLength: 500, description: 'Why, for whoever looks back' });

const origin = {
  source: Type.Union([Type.Literal('files'), Type.Literal('api')]),
  revision: nullable(Type.Integer(), { description: 'Null for one of the files' }),
  author: nullable(Type.String()),
  reason: nullable(Type.String()),
  at: nullable(Type.String()),
};

const { id, title, description, practises, channels, directions } = Persona.properties;
export const PersonaSummary = object({
  ...{ id, title, description, practises, channels, directions },
  languages: Type.Array(Type.String()),
  /** Says what somebody said in a recorded conversation. */
  recorded: Type.Boolean(),
  ...origin,
});
export type PersonaSummary = Static<typeof PersonaSummary>;

export const PersonaDetail = object({ ...PersonaSummary.properties, persona: Persona });
export const PersonaList = object({ personas: Type.Array(PersonaSummary), next: nullable(Type.String()) });

export const PersonaBody = object({ author, reason, persona: { ...Persona, description: 'As `flows/personas/ID.json`' } });
/** The same, as it is read: what is wrong with the persona itself is told by who knows personas. */
export const PersonaBodyRead = object({ author, reason, persona: Type.Unknown() });

export const PersonaRemoval = object({ author, reason });

export const PersonaFromBody = object({
  author,
  reason,
  conversation: Type.String({ minLength: 1, maxLength: 200, description: 'The recorded conversation' }),
  id,
  title: Type.String({ minLength: 1, maxLength: 500 }),
  keepPersonal: Type.Optional(
    Type.Boolean({ description: 'Leaves numbers, addresses and the name of the customer as they are; they are masked unless told' }),
  ),
});
export type PersonaFromBody = Static<typeof PersonaFromBody>;
