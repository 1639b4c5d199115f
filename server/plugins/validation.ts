import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import { noData } from '../../src/flow/vocabulary/data.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import { coercingCheck } from '../../src/problems/schemaProblems.ts';

/**
 * Query and path are validated by their schemas; a route that takes no query refuses one. Bodies are read by whoever takes
 * them, with better messages than a schema can give, so theirs stand in the OpenAPI document only. Answers are written as
 * they are: a test holds them to their schemas.
 */
export const validation = plugin(
  (app: FastifyInstance, _options: object, done: () => void) => {
    app.setValidatorCompiler(({ schema, httpPart }) => {
      if (httpPart !== 'querystring' && httpPart !== 'params') return () => true;
      const check = coercingCheck(schema);
      const file = httpPart === 'querystring' ? 'query' : 'path';
      return (value: unknown) => {
        const problems = check(value);
        if (problems.length === 0) return true;
        const [first, ...more] = problems.map((problem) => ({ ...problem, file }));
        return first === undefined ? true : { error: new ProblemError(first, ...more) };
      };
    });
    app.addHook('onRoute', (route) => {
      if (route.url.startsWith('/v1/')) route.schema = { querystring: noData, ...route.schema };
    });
    app.setSerializerCompiler(() => JSON.stringify);
    done();
  },
  { name: 'validation' },
);
