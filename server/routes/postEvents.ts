import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { PostedEvents } from '../schemas/Event.ts';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { Services } from '../service/Services.ts';
import { guidanceAnswer, idempotencyKey, idParam, ifMatch, readIdempotencyKey, readIfMatch, sendGuidance } from './headers.ts';

/** The route that carries a conversation. Its answer is written once, as text, and sent as it is. */
export function postEvents(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['conversations'],
    summary: 'Post what happened',
    description:
      'One event or a list, recorded all or none; the answer is the guidance, and leaves when the events are stored. An event that is known already changes nothing; the same id with other content is 409.',
    params: idParam,
    headers: Type.Object({ 'idempotency-key': idempotencyKey, 'if-match': ifMatch }),
    body: PostedEvents,
    response: { 200: guidanceAnswer('The guidance after the events'), ...commonProblems },
  };
  app.post('/v1/conversations/:id/events', { schema }, async (request, reply) => {
    const { id } = request.params as { id: string };
    const options = { ifMatch: readIfMatch(request), idempotencyKey: readIdempotencyKey(request) };
    return sendGuidance(reply, await services.conversations.post(request.tenant, id, request.body, options));
  });
}
