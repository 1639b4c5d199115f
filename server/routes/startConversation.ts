import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { Services } from '../service/Services.ts';
import { guidanceAnswer, idempotencyKey, readIdempotencyKey, sendGuidance } from './headers.ts';

/** Opens a conversation. The same request again finds it, so that a start may be retried. */
export function startConversation(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['conversations'],
    summary: 'Start a conversation',
    description:
      'Only `flow` is obligatory. The `id` may be your own call id; the same request again answers 200 with the conversation as it stands, another one under the same id 409.',
    headers: Type.Object({ 'idempotency-key': idempotencyKey }),
    body: Type.Ref('StartRequest#'),
    response: { 201: guidanceAnswer('Started'), 200: guidanceAnswer('It was started before by the same request'), ...commonProblems },
  };
  app.post('/v1/conversations', { schema }, async (request, reply) => {
    const started = await services.conversations.start(request.tenant, request.body, readIdempotencyKey(request));
    reply.code(started.created ? 201 : 200).header('location', `/v1/conversations/${encodeURIComponent(started.id)}`);
    return sendGuidance(reply, started);
  });
}
