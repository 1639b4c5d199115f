import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { PROBLEM_CODES } from '../../src/problems/codes.ts';
import { formatProblem } from '../../src/problems/formatProblem.ts';
import { ProblemError, type Problem } from '../../src/problems/Problem.ts';
import type { ProblemDocument } from '../schemas/ProblemDocument.ts';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Answers everything that goes wrong with a problem document (RFC 9457): one form, a stable code, and no word of the inside. */
export const problems = plugin(
  (app: FastifyInstance, _options: object, done: () => void) => {
    app.setErrorHandler(answerProblems);
    app.setNotFoundHandler((request, reply) => {
      const path = (request.url.split('?', 1)[0] ?? '').slice(0, 200);
      return send(reply, [{ code: 'unknown-route', args: { method: request.method, path } }]);
    });
    done();
  },
  { name: 'problems' },
);

/** Answers an error, whether a route threw it or Fastify found no route to ask. */
export function answerProblems(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const found = problemsOf(error, request);
  if (PROBLEM_CODES[found[0].code].status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, formatProblem(found[0]));
  if (found[0].code === 'inspection-unauthorised') reply.header('www-authenticate', 'Bearer');
  const seconds = found[0].args?.seconds;
  if (found[0].code === 'overloaded') reply.header('retry-after', String(seconds ?? 1));
  return send(reply, found);
}

function send(reply: FastifyReply, found: readonly [Problem, ...Problem[]]): FastifyReply {
  const document = problemDocument(found);
  return reply.code(document.status).header('content-type', PROBLEM_TYPE).send(JSON.stringify(document));
}

/** What is answered for these problems; the first gives status, title and code. */
export function problemDocument(found: readonly [Problem, ...Problem[]]): ProblemDocument {
  const { code } = found[0];
  const { status, title } = PROBLEM_CODES[code];
  return {
    type: `urn:sufler:problem:${code}`,
    title,
    status,
    detail: formatProblem(found[0]),
    code,
    errors: found.map((problem) => ({
      code: problem.code,
      ...(problem.file === undefined ? {} : { in: problem.file }),
      ...(problem.pointer === undefined ? {} : { pointer: problem.pointer }),
      detail: formatProblem(problem),
      ...(problem.suggestion === undefined ? {} : { suggestion: problem.suggestion }),
    })),
  };
}

function problemsOf(error: FastifyError, request: FastifyRequest): readonly [Problem, ...Problem[]] {
  if (error instanceof ProblemError) return error.problems;
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return [{ code: 'body-too-large', args: { limit: request.routeOptions.bodyLimit ?? 0 }, cause: error }];
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_INVALID_TYPE':
      return [{ code: 'unsupported-media-type', args: { type: (request.headers['content-type'] ?? 'nothing').slice(0, 100) }, cause: error }];
    default:
      if (error.statusCode !== undefined && error.statusCode < 500)
        return [{ code: 'malformed-request', args: { reason: error.message }, cause: error }];
      return [{ code: 'internal-error', cause: error }];
  }
}
