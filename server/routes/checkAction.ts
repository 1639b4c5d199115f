import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { Services } from '../service/Services.ts';
import { hiddenDecision } from '../service/training/hiddenGuidance.ts';
import { idParam } from './headers.ts';

export function checkAction(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['conversations'],
    summary: 'May I?',
    description: 'Asks whether the agent may do this now. Changes nothing. A `send` is also checked as a text.',
    params: idParam,
    body: Type.Ref('CheckBody#'),
    response: { 200: { description: 'The decision', content: { 'application/json': { schema: Type.Ref('Decision#') } } }, ...commonProblems },
  };
  app.post('/v1/conversations/:id/checks', { schema }, async (request) => {
    const { id } = request.params as { id: string };
    const decision = await services.conversations.check(request.tenant, id, request.body);
    return (await services.simulations.isHidden(request.tenant, id)) ? hiddenDecision(decision) : decision;
  });
}
