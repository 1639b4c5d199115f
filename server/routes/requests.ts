import type { FastifyReply } from 'fastify';
import Type, { type Static, type TSchema } from 'typebox';
import { ProblemError } from '../../src/problems/Problem.ts';
import { schemaCheck } from '../../src/problems/schemaProblems.ts';

/** What routes have in common in reading requests and answering them. */

export const DEFAULT_LIMIT = 50;
export const pageQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 200, description: 'The `next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: DEFAULT_LIMIT })),
};

/** Reads bodies of one form, none at all being an empty one; `ProblemError` names all that is wrong with another one. */
export function bodyReader<S extends TSchema>(schema: S): (body: unknown) => Static<S> {
  const check = schemaCheck(schema);
  return (body) => {
    const given = body ?? {};
    const [first, ...more] = check(given);
    if (first !== undefined) throw new ProblemError(first, ...more);
    return given as Static<S>;
  };
}

/** Tells the revision or number that a later `If-Match` is to name. */
export function withEtag(reply: FastifyReply, number: number): FastifyReply {
  return reply.header('etag', `"${number}"`);
}
