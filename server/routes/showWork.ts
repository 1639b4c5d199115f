import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import { WorkList } from '../schemas/WorkList.ts';
import type { Services } from '../service/Services.ts';
import { readQueryTime } from './readQueryTime.ts';

const Query = object({
  agent: Type.String({ minLength: 1, maxLength: 120, description: "The agent's id" }),
  at: Type.Optional(
    Type.String({
      maxLength: 40,
      description: 'The time to count waiting from; now unless told, the time of each conversation where its clock is `event`',
    }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
});

const DEFAULT_LIMIT = 20;

export function showWork(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['agents'],
    summary: "An agent's open contacts",
    description:
      'The one first whose customer waits longest for an answer; those in which nobody waits come last. Under overload `say` is a reply that is ready, where there is one.',
    querystring: Query,
    response: { 200: { description: 'The work list', content: { 'application/json': { schema: WorkList } } }, ...commonProblems },
  };
  app.get('/v1/work', { schema }, async (request) => {
    const { agent, at, limit = DEFAULT_LIMIT } = request.query as Static<typeof Query>;
    return services.agents.work({ tenant: request.tenant, agent, limit }, readQueryTime('at', at));
  });
}
