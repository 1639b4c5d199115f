import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { isoTime } from '../../../src/conversation/isoTime.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { CardInEffect, JudgedContact, OverrideBody, OverrideList, OverrideRemoval, type Override } from '../../schemas/scoring/Scorecard.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { JudgedScore, Scores } from '../../service/scoring/Scores.ts';
import type { Services } from '../../service/Services.ts';
import type { StoredOverride } from '../../store/ScoreStore.ts';
import { bodyReader } from '../requests.ts';

const Query = object({
  closeness: Type.Optional(Type.Boolean({ description: 'Tells how near what was said came to the standard phrases, too (TRAIN-8)' })),
  card: Type.Optional(
    Type.String({ minLength: 1, maxLength: 120, description: 'Hash of another card to judge by, one that is in effect or was; nothing is stored' }),
  ),
});
const params = object({ id: Type.String({ minLength: 1, maxLength: 200, description: 'The conversation' }) });
const answer = (description: string) => ({ description, content: { 'application/json': { schema: JudgedContact } } });
const readOverride = bodyReader(OverrideBody);
const readRemoval = bodyReader(OverrideRemoval);
const OVERRIDES = '/v1/conversations/:id/scorecard/overrides';

interface Named {
  Params: { id: string };
}

/** What contacts were worth, and what supervisors say to it. */
export function scorecards(app: FastifyInstance, { scores }: Services): void {
  showCard(app, scores);
  const schema = {
    tags: ['scores'],
    summary: 'What a contact was worth',
    description:
      'Criterion by criterion, with the evidence for what was lost. An ended contact has its score for good, by the card that was in effect; one under way is judged as it stands. A supervisor’s word stands beside it and counts.',
    params,
    querystring: Query,
    response: { 200: answer('The score'), ...commonProblems },
  };
  app.get<Named>('/v1/conversations/:id/scorecard', { schema }, async (request) =>
    shown(await scores.of(request.tenant, request.params.id, request.query as Static<typeof Query>)),
  );
  overrides(app, scores);
}

function showCard(app: FastifyInstance, scores: Scores): void {
  const schema = {
    tags: ['scores'],
    summary: 'The scorecard in effect',
    response: { 200: { description: 'The card', content: { 'application/json': { schema: CardInEffect } } }, ...commonProblems },
  };
  app.get('/v1/scorecard', { schema }, async () => {
    const { hash, card } = scores.inEffect();
    return { hash, scorecard: card };
  });
}

function overrides(app: FastifyInstance, scores: Scores): void {
  const tags = ['scores'];
  const list = {
    ...{ tags, params, summary: 'What supervisors said to a score' },
    response: { 200: { description: 'All of it', content: { 'application/json': { schema: OverrideList } } }, ...commonProblems },
  };
  app.get<Named>(OVERRIDES, { schema: list }, async ({ tenant, params: { id } }) => ({
    overrides: (await scores.overrides(tenant, id)).map(shownOverride),
  }));

  const add = {
    ...{ tags, params, summary: 'Override a score', body: OverrideBody },
    description: 'With a reason, which is kept with all that was said before. What was worked out stays beside it.',
    response: { 201: answer('The score with it'), ...commonProblems },
  };
  app.post<Named>(OVERRIDES, { schema: add }, async ({ tenant, params: { id }, body }, reply) => {
    await scores.override({ tenant, conversation: id, ...readOverride(body) });
    return reply.code(201).send(shown(await scores.of(tenant, id)));
  });

  const remove = {
    ...{ tags, params, summary: 'Take overrides back', body: OverrideRemoval },
    description: 'Then what was worked out counts again. The history stays.',
    response: { 200: answer('The score without'), ...commonProblems },
  };
  app.delete<Named>(OVERRIDES, { schema: remove }, async ({ tenant, params: { id }, body }) => {
    await scores.override({ tenant, conversation: id, total: null, ...readRemoval(body) });
    return shown(await scores.of(tenant, id));
  });
}

function shown({ score, scoredAt, override }: JudgedScore): JudgedContact {
  return {
    score,
    scoredAt: scoredAt === null ? null : isoTime(scoredAt),
    override: override === null ? null : shownOverride(override),
    effective: override?.total ?? score.total,
  };
}

function shownOverride({ total, author, reason, at }: StoredOverride): Override {
  return { total, author, reason, at: isoTime(at) };
}
