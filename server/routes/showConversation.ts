import type { FastifyInstance } from 'fastify';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { ConversationService } from '../service/ConversationService.ts';
import { guidanceAnswer, idParam, sendGuidance } from './headers.ts';

export function showConversation(app: FastifyInstance, service: ConversationService): void {
  const schema = {
    tags: ['conversations'],
    summary: 'Guidance now',
    params: idParam,
    response: { 200: guidanceAnswer('The guidance of the conversation as it stands'), ...commonProblems },
  };
  app.get('/v1/conversations/:id', { schema }, async (request, reply) => {
    const { id } = request.params as { id: string };
    return sendGuidance(reply, await service.guidance(request.tenant, id));
  });
}
