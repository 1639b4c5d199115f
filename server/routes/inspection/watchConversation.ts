import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import type { InspectionHub } from '../../service/inspection/InspectionHub.ts';
import { idParam } from '../headers.ts';
import { bearerToken } from './bearerToken.ts';

const Query = object({ ticket: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Of POST …/inspections' })) });

const schema = {
  tags: ['conversations'],
  summary: 'Watch it live, over a WebSocket',
  description:
    'The messages of @xstate/inspect, one a frame: first an actor for the conversation and for each of its machines as they stand, then the events and snapshots of every turn. Let in by a ticket, or by `Authorization: Bearer …`; a page only from this server. Nothing can be sent. Personal data is masked unless the server was told otherwise.',
  params: idParam,
  querystring: Query,
  response: { 101: { description: 'The connection is a WebSocket now', type: 'null' }, ...commonProblems },
};

/** Everything that can be refused is refused before the connection is a WebSocket, as a problem document. */
export function watchConversation(app: FastifyInstance, services: Services, hub: InspectionHub | null): void {
  const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (hub === null) throw new ProblemError({ code: 'inspection-off' });
    const [tenant, { id }, { ticket }] = [request.tenant, request.params as { id: string }, request.query as { ticket?: string }];
    if (!request.ws) {
      reply.headers({ upgrade: 'websocket', connection: 'upgrade' });
      throw new ProblemError({ code: 'inspection-upgrade' });
    }
    refuseForeignOrigin(request);
    hub.admit(tenant, id, { ticket, token: bearerToken(request) });
    await services.conversations.lookAt(tenant, id, () => {});
  };
  app.route({
    method: 'GET',
    url: '/v1/conversations/:id/inspect',
    schema,
    preHandler: admit,
    handler: () => Promise.reject(new ProblemError({ code: 'inspection-upgrade' })),
    ...(hub === null
      ? {}
      : {
          wsHandler: (socket, request) => {
            const { id } = request.params as { id: string };
            void hub.watch(socket, request.tenant, id, (look) => services.conversations.lookAt(request.tenant, id, look));
          },
        }),
  });
}

/** Browsers say where a page comes from, and only they are told to open connections by pages of strangers. */
function refuseForeignOrigin({ headers }: FastifyRequest): void {
  const { origin, host } = headers;
  if (origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== host?.toLowerCase())
    throw new ProblemError({ code: 'inspection-foreign-origin', args: { origin: origin.slice(0, 200) } });
}
