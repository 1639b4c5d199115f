import type { FastifyInstance } from 'fastify';
import { isoTime } from '../../../src/conversation/isoTime.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { InspectionTicket } from '../../schemas/Inspection.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import type { InspectionHub } from '../../service/inspection/InspectionHub.ts';
import { idParam } from '../headers.ts';
import { bearerToken } from './bearerToken.ts';

/** A ticket for a page, which cannot send a token when it opens a WebSocket. */
export function openInspection(app: FastifyInstance, services: Services, hub: InspectionHub | null): void {
  const schema = {
    tags: ['conversations'],
    summary: 'A ticket to watch it',
    description:
      'Off unless the server was started with a token in SUFLER_INSPECT, which is to be sent as `Authorization: Bearer …`. The ticket opens one WebSocket, within a minute.',
    params: idParam,
    response: { 201: { description: 'The ticket', content: { 'application/json': { schema: InspectionTicket } } }, ...commonProblems },
  };
  app.post('/v1/conversations/:id/inspections', { schema }, async (request, reply) => {
    if (hub === null) throw new ProblemError({ code: 'inspection-off' });
    const { id } = request.params as { id: string };
    hub.refuseStranger(bearerToken(request));
    await services.conversations.lookAt(request.tenant, id, () => {});
    const { ticket, expiresAt } = hub.issue(request.tenant, id);
    const url = `/v1/conversations/${encodeURIComponent(id)}/inspect?ticket=${encodeURIComponent(ticket)}`;
    const answer: InspectionTicket = { ticket, url, expiresAt: isoTime(expiresAt) };
    return reply.code(201).header('cache-control', 'no-store').send(answer);
  });
}
