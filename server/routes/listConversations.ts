import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { isoTime } from '../../src/conversation/isoTime.ts';
import { hashOfSnapshot } from '../../src/conversation/snapshot.ts';
import { object } from '../../src/flow/vocabulary/data.ts';
import { ConversationList, type ConversationSummary } from '../schemas/ConversationList.ts';
import { commonProblems } from '../schemas/ProblemDocument.ts';
import type { Services } from '../service/Services.ts';
import type { StoredConversation } from '../store/Store.ts';

const Query = object({
  status: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('ended')])),
  flow: Type.Optional(Type.String({ maxLength: 120 })),
  agent: Type.Optional(Type.String({ maxLength: 120, description: "The agent's id" })),
  cursor: Type.Optional(Type.String({ maxLength: 200, description: 'The `next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});

const DEFAULT_LIMIT = 50;

export function listConversations(app: FastifyInstance, services: Services): void {
  const schema = {
    tags: ['conversations'],
    summary: 'List conversations',
    description: 'The newest first, a page at a time.',
    querystring: Query,
    response: { 200: { description: 'A page', content: { 'application/json': { schema: ConversationList } } }, ...commonProblems },
  };
  app.get('/v1/conversations', { schema }, async (request) => {
    const query = request.query as Static<typeof Query>;
    const { conversations, next } = await services.conversations.list({ limit: DEFAULT_LIMIT, ...query, tenant: request.tenant });
    return { conversations: conversations.map(summaryOf), next };
  });
}

function summaryOf({ id, opening, state, snapshot }: StoredConversation): ConversationSummary {
  const { language, channel, status, outcome, revision, stage, agent, at } = state;
  return {
    id,
    flow: opening.flow,
    hash: hashOfSnapshot(opening, snapshot),
    language,
    channel,
    status,
    outcome,
    revision,
    stage,
    agent,
    openedAt: isoTime(opening.at),
    at: isoTime(at),
  };
}
