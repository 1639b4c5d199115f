import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { PhraseOrder } from '../../../src/experiments/PhraseReport.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { PhraseList } from '../../schemas/PhraseList.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { flowParams, readReportQuery, reportQuery } from './reportQuery.ts';

const Query = object({
  ...reportQuery,
  order: Type.Optional(PhraseOrder),
  cursor: Type.Optional(Type.String({ maxLength: 1_000, description: 'The `next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
});

const DEFAULT_LIMIT = 100;

export function showPhrases(app: FastifyInstance, { reports }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'What became of recommended phrases',
    description:
      'Of each text how often agents said it, said it in other words, or passed over it; those passed over most first, unless `order` says otherwise. A page at a time.',
    params: flowParams,
    querystring: Query,
    response: { 200: { description: 'A page', content: { 'application/json': { schema: PhraseList } } }, ...commonProblems },
  };
  app.get<{ Params: { id: string } }>('/v1/flows/:id/phrases', { schema }, async (request) => {
    const { order = 'passed', cursor, limit = DEFAULT_LIMIT, ...query } = request.query as Static<typeof Query>;
    return reports.phrases({ ...readReportQuery(request.tenant, request.params.id, query), order, cursor, limit });
  });
}
