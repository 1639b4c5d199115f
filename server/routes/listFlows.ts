import type { FastifyInstance } from 'fastify';
import type { Cast } from '../../src/flow/Cast.ts';
import { FlowList, type FlowSummary } from '../schemas/FlowList.ts';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { ConversationService } from '../service/ConversationService.ts';

export function listFlows(app: FastifyInstance, service: ConversationService): void {
  const schema = {
    tags: ['flows'],
    summary: 'The flows that conversations can be started with',
    response: { 200: { description: 'In their present versions', content: { 'application/json': { schema: FlowList } } }, ...commonProblems },
  };
  app.get('/v1/flows', { schema }, async (request) => ({ flows: [...(await service.flows(request.tenant)).casts.values()].map(summaryOf) }));
}

function summaryOf({ hash, bundle, flow }: Cast): FlowSummary {
  const { id, version, description = null, meta } = bundle.flow;
  return {
    ...{ id, version, hash, description },
    channel: meta.channel ?? 'chat',
    direction: meta.direction ?? 'inbound',
    languages: [...(meta.languages ?? [])],
    stages: [...flow.stages.keys()],
  };
}
