import type { FastifyInstance } from 'fastify';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { Services } from '../service/Services.ts';
import { withHiddenGuidance } from '../service/training/hiddenGuidance.ts';
import { guidanceAnswer, idParam, sendGuidance } from './headers.ts';

export function showConversation(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['conversations'],
    summary: 'Guidance now',
    params: idParam,
    response: { 200: guidanceAnswer('The guidance of the conversation as it stands'), ...commonProblems },
  };
  app.get('/v1/conversations/:id', { schema }, async (request, reply) => {
    const { id } = request.params as { id: string };
    const answer = await services.conversations.guidance(request.tenant, id);
    return sendGuidance(reply, (await services.simulations.isHidden(request.tenant, id)) ? withHiddenGuidance(answer) : answer);
  });
}
