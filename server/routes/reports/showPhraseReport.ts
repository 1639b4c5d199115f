import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { PhraseOrder } from '../../../src/experiments/PhraseReport.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { PhraseList } from '../../schemas/PhraseList.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { answerCsv, csvContent, csvQuery, wantsCsv } from '../csv.ts';
import { readReportQuery, reportQuery } from '../experiments/reportQuery.ts';

const Query = object({
  flow: Type.String({ minLength: 1, maxLength: 200, description: 'The flow' }),
  ...reportQuery,
  order: Type.Optional(PhraseOrder),
  cursor: Type.Optional(Type.String({ maxLength: 1_000, description: 'The `next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
  ...csvQuery,
});
const DEFAULT_LIMIT = 100;
const COLUMNS = ['phrase', 'variant', 'language', 'text', 'recommended', 'used', 'edited', 'passed'] as const;

/** What became of recommended phrases, beside the other reports; the same as `GET /v1/flows/{id}/phrases`, and as a table. */
export function showPhraseReport(app: FastifyInstance, { contactReports }: Services): void {
  const schema = {
    tags: ['reports'],
    summary: 'Phrases used, edited and passed over',
    description: 'Of one flow, those passed over most first, unless `order` says otherwise. A page at a time.',
    querystring: Query,
    response: { 200: { description: 'A page', content: { 'application/json': { schema: PhraseList }, ...csvContent } }, ...commonProblems },
  };
  app.get('/v1/reports/phrases', { schema }, async (request, reply) => {
    const { flow, format: _format, order = 'passed', cursor, limit = DEFAULT_LIMIT, ...query } = request.query as Static<typeof Query>;
    const page = await contactReports.phrases({ ...readReportQuery(request.tenant, flow, query), order, cursor, limit });
    return wantsCsv(request) ? answerCsv(reply, 'sufler-phrases', COLUMNS, page.phrases) : page;
  });
}
