import type { FastifyInstance } from 'fastify';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { Services } from '../service/Services.ts';
import { idParam } from './headers.ts';

export function eraseConversation(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['conversations'],
    summary: "Erase a customer's data",
    description: 'Removes the conversation with its log, tasks and timers.',
    params: idParam,
    response: { 204: { description: 'Erased', type: 'null' }, ...commonProblems },
  };
  app.delete('/v1/conversations/:id', { schema }, async (request, reply) => {
    const { id } = request.params as { id: string };
    await services.conversations.erase(request.tenant, id);
    return reply.code(204).send();
  });
}
