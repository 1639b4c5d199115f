import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { isoTime } from '../../src/conversation/isoTime.ts';
import { corrections } from '../../src/conversation/replay.ts';
import { object } from '../../src/flow/vocabulary/data.ts';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import { Transcript, type TranscriptEvent } from '../schemas/Transcript.ts';
import type { Services } from '../service/Services.ts';
import { postedByCommit } from '../service/LiveConversation.ts';
import type { StoredEvent } from '../store/Store.ts';
import { idParam } from './headers.ts';

const Query = object({
  from: Type.Optional(Type.Integer({ minimum: 1, description: 'The first `seq` to show' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
});

export function showTranscript(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['conversations'],
    summary: 'The log',
    description: 'Everything that was recorded, in order, timers included.',
    params: idParam,
    querystring: Query,
    response: { 200: { description: 'The log', content: { 'application/json': { schema: Transcript } } }, ...commonProblems },
  };
  app.get('/v1/conversations/:id/transcript', { schema }, async (request) => {
    const { id } = request.params as { id: string };
    const { from = 1, limit = Infinity } = request.query as Static<typeof Query>;
    const log = await services.conversations.transcript(request.tenant, id);
    const { retracted } = corrections(postedByCommit(log));
    return { events: log.slice(from - 1, from - 1 + limit).map((event) => shown(event, retracted)) };
  });
}

function shown({ seq, revision, record, receivedAt }: StoredEvent, retracted: ReadonlySet<string>): TranscriptEvent {
  const { id, type, at, data, recognised, violations, findings } = record;
  return {
    ...{ seq, revision, id, type, at: isoTime(at), receivedAt: isoTime(receivedAt), data },
    retracted: id !== null && retracted.has(id),
    ...{ recognised: [...recognised], violations: [...violations], findings: [...findings] },
  };
}
