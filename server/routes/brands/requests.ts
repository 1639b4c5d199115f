import type { FastifyRequest } from 'fastify';
import Type, { type TSchema } from 'typebox';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { SeenRevision } from '../../service/brands/BrandService.ts';
import { readIfMatch } from '../headers.ts';

/** What the routes of brands have in common in reading requests. */

export const brandParam = Type.Object({ id: Type.String({ minLength: 1, maxLength: 80, description: 'The brand' }) });
export const ifMatch = Type.Optional(
  Type.String({ description: 'The revision that the writer has seen, such as "7"; obligatory for what is there. * overwrites whatever there is' }),
);
export const ifNoneMatch = Type.Optional(Type.String({ description: '*: only where there is none yet' }));

export function idOf(request: FastifyRequest): string {
  return (request.params as { id: string }).id;
}

/**
 * What the writer has seen, by If-Match and If-None-Match.
 * @throws ProblemError `invalid-header`
 */
export function readSeen(request: FastifyRequest): SeenRevision {
  const none = request.headers['if-none-match'];
  if (none !== undefined && none !== '*') throw new ProblemError({ code: 'invalid-header', args: { name: 'If-None-Match', expected: '*' } });
  const seen = readIfMatch(request);
  if (none === undefined) return seen;
  if (seen === undefined) return 'none';
  throw new ProblemError({ code: 'invalid-header', args: { name: 'If-None-Match', expected: 'left out where there is If-Match' } });
}

/** An answer with the brand's revision beside it. */
export const brandAnswer = (description: string, schema: TSchema) => ({
  description,
  headers: { etag: { type: 'string', description: 'The revision, in quotes' } },
  content: { 'application/json': { schema } },
});
