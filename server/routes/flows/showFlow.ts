import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { FlowSummary, IdleFlow } from '../../schemas/FlowList.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { idleOf, summaryOf } from './listFlows.ts';
import { flowParam } from './requests.ts';

export function showFlow(app: FastifyInstance, services: Services): void {
  const { authoring } = services;
  const schema = {
    tags: ['flows'],
    summary: 'One flow',
    params: flowParam,
    response: {
      200: {
        description: 'With what is published of it; a flow that is not in service lacks the rest',
        content: { 'application/json': { schema: Type.Union([FlowSummary, IdleFlow]) } },
      },
      ...commonProblems,
    },
  };
  app.get<{ Params: { id: string } }>('/v1/flows/:id', { schema }, async (request) => {
    const { id } = request.params;
    const { cast, publication, ...rest } = await authoring.overview.one(request.tenant, id);
    if (cast !== null && publication !== null) return summaryOf({ cast, publication, ...rest }, services.now());
    if (rest.scheduled.length === 0 && (await authoring.drafts.list({ tenant: request.tenant, flow: id, limit: 1 })).drafts.length === 0)
      await authoring.refs.refuseUnknown(request.tenant, id);
    return idleOf({ cast, publication, ...rest }, services.now());
  });
}
