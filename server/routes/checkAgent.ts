import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { AgentDecision } from '../schemas/AgentDecision.ts';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { Services } from '../service/Services.ts';

const params = Type.Object({ id: Type.String({ minLength: 1, maxLength: 120, description: "The agent's id" }) });

/**
 * PAR-1: the question whether an agent may take one more contact. It only answers: a conversation that is started all the
 * same is started, for `POST /v1/conversations` records what happened, and a contact that an agent has is a fact.
 */
export function checkAgent(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['agents'],
    summary: 'May this agent take one more contact?',
    description:
      'An agent on a call gets no second contact; one with open chats gets another chat up to the limit, and no call. Changes nothing, and forbids nothing: starting a conversation records what happened.',
    params,
    body: Type.Ref('AgentCheckBody#'),
    response: {
      200: { description: 'The decision, and the load that it was made by', content: { 'application/json': { schema: AgentDecision } } },
      ...commonProblems,
    },
  };
  app.post('/v1/agents/:id/checks', { schema }, async (request) => {
    const { id } = request.params as { id: string };
    return services.agents.check(request.tenant, id, request.body);
  });
}
