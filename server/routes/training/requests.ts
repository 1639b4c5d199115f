import type { FastifyRequest } from 'fastify';
import Type, { type Static } from 'typebox';
import type { TSchema } from 'typebox';
import { readQueryTime } from '../readQueryTime.ts';
import type { ContactChoice } from '../../service/training/Trainees.ts';

/** What the routes of training have in common. */

export const simulationParam = Type.Object({ id: Type.String({ description: 'The simulation, which is a conversation too' }) });
export const personaParam = Type.Object({ id: Type.String({ minLength: 1, maxLength: 80, description: 'The persona' }) });
export const assignmentParam = Type.Object({ id: Type.String({ minLength: 1, maxLength: 200, description: 'The assignment' }) });
export const traineeParam = Type.Object({ id: Type.String({ minLength: 1, maxLength: 120, description: 'The trainee; their id as an agent' }) });

export function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

export const answer = (description: string, schema: TSchema) => ({ description, content: { 'application/json': { schema } } });
export const revisedAnswer = (description: string, schema: TSchema) => ({
  ...answer(description, schema),
  headers: { etag: { type: 'string', description: 'The revision, in quotes' } },
});

/** Which contacts of a trainee are looked at. */
export const contactQuery = {
  purpose: Type.Optional(
    Type.Union([Type.Literal('live'), Type.Literal('training')], { description: 'Real contacts or simulated ones; both unless told' }),
  ),
  channel: Type.Optional(Type.Union([Type.Literal('chat'), Type.Literal('phone')])),
  from: Type.Optional(Type.String({ maxLength: 40, description: 'Opened at this time or later' })),
  to: Type.Optional(Type.String({ maxLength: 40, description: 'Opened before this time' })),
};

type ContactQuery = { readonly [Name in keyof typeof contactQuery]?: Static<(typeof contactQuery)[Name]> };

export function choiceOf(query: ContactQuery): ContactChoice {
  const [from, to] = [readQueryTime('from', query.from), readQueryTime('to', query.to)];
  return {
    ...(query.purpose === undefined ? {} : { purpose: query.purpose }),
    ...(query.channel === undefined ? {} : { channel: query.channel }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
