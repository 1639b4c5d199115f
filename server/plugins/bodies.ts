import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import { ProblemError } from '../../src/problems/Problem.ts';

/**
 * JSON is the one thing that is read. Names such as `__proto__` come out of JSON.parse as plain keys, which harm nobody
 * until they are copied; whoever reads the body refuses them before that, with the place where they stand.
 */
export const bodies = plugin(
  (app: FastifyInstance, _options: object, done: () => void) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, parsed) => {
      if (body.length === 0 && request.method === 'DELETE') return parsed(null, undefined);
      try {
        parsed(null, JSON.parse(body as string));
      } catch (cause) {
        parsed(malformed(body.length === 0 ? 'it is empty' : reasonOf(cause), cause));
      }
    });
    done();
  },
  { name: 'bodies' },
);

function malformed(reason: string, cause: unknown): ProblemError {
  return new ProblemError({ code: 'malformed-json', args: { reason }, cause });
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message.slice(0, 300) : 'it cannot be read';
}
