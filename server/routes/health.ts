import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { Store } from '../store/Store.ts';

const answer = (status: string) => ({
  description: 'It does',
  content: { 'application/json': { schema: object({ status: Type.Literal(status) }) } },
});

/** Is the process alive, and can it serve? The second asks the store. */
export function health(app: FastifyInstance, store: Store): void {
  app.get('/healthz', { schema: { tags: ['operation'], summary: 'Does the process run?', response: { 200: answer('ok') } } }, async () => ({
    status: 'ok',
  }));
  app.get(
    '/readyz',
    { schema: { tags: ['operation'], summary: 'Can it serve?', response: { 200: answer('ready'), ...commonProblems } } },
    async () => {
      try {
        await store.ping();
      } catch (cause) {
        throw new ProblemError({ code: 'not-ready', args: { reason: 'the store does not answer' }, cause });
      }
      return { status: 'ready' };
    },
  );
}
