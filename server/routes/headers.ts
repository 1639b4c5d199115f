import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { ProblemError } from '../../src/problems/Problem.ts';
import type { Answer } from '../service/ServiceOptions.ts';
import type { ExpectedRevision } from '../service/refusals.ts';

const JSON_TYPE = 'application/json; charset=utf-8';
const REVISION = /^(?:W\/)?"?(\d{1,15})"?$/;
/** A key names an event; a list's are called key#1 … key#100. */
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,113}[\x21-\x7e])?$/;

export const idParam = Type.Object({ id: Type.String({ description: "The conversation's id" }) });

export const idempotencyKey = Type.Optional(Type.String({ description: 'Names what has no id of its own, so that the request may be sent again' }));
export const ifMatch = Type.Optional(
  Type.String({ description: 'The revision that the writer has seen, such as "7"; anything newer refuses the write' }),
);

/** The answer of a route that gives guidance. */
export const guidanceAnswer = (description: string) => ({
  description,
  headers: { etag: { type: 'string', description: 'The revision, in quotes' } },
  content: { 'application/json': { schema: Type.Ref('Guidance#') } },
});

export function sendGuidance(reply: FastifyReply, answer: Answer): FastifyReply {
  return reply.header('content-type', JSON_TYPE).header('etag', `"${answer.revision}"`).send(answer.body);
}

/** @throws ProblemError `invalid-header` */
export function readIfMatch(request: FastifyRequest): ExpectedRevision {
  const header = request.headers['if-match'];
  if (header === undefined || header === '*') return header;
  const revision = REVISION.exec(header.trim())?.[1];
  if (revision === undefined)
    throw new ProblemError({ code: 'invalid-header', args: { name: 'If-Match', expected: 'a revision such as "7", or *' } });
  return Number(revision);
}

/** @throws ProblemError `invalid-header` */
export function readIdempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined || (typeof key === 'string' && KEY.test(key))) return key;
  throw new ProblemError({ code: 'invalid-header', args: { name: 'Idempotency-Key', expected: '1 to 115 printable ASCII characters' } });
}
