import type { FastifyInstance } from 'fastify';
import { metrics } from '../../../src/reports/metrics/metrics.ts';
import { groupedReport, MetricList } from '../../schemas/reports/Report.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { answerCsv, csvContent, wantsCsv } from '../csv.ts';
import { reportKinds, tableOf } from './reportKinds.ts';
import { readReportQuery, ReportQuery } from './reportQuery.ts';

/** The reports of contacts: a call for each kind. */
export function showReports(app: FastifyInstance, { contactReports }: Services): void {
  for (const kind of reportKinds) {
    const schema = {
      tags: ['reports'],
      summary: kind.summary,
      description: `${kind.description} Of real contacts by when they were opened, over a time and period by period; what is not filtered is all.`,
      querystring: ReportQuery,
      response: {
        200: { description: 'The report', content: { 'application/json': { schema: groupedReport(kind.schema) }, ...csvContent } },
        ...commonProblems,
      },
    };
    app.get(`/v1/reports/${kind.name}`, { schema }, async (request, reply) => {
      const report = await kind.of(contactReports, readReportQuery(request));
      return wantsCsv(request) ? answerCsv(reply, `sufler-${kind.name}`, ['from', 'to', ...kind.columns], tableOf(kind, report)) : report;
    });
  }
  showMetrics(app);
}

function showMetrics(app: FastifyInstance): void {
  const schema = {
    tags: ['reports'],
    summary: 'What the metrics are',
    response: { 200: { description: 'All of them', content: { 'application/json': { schema: MetricList } } }, ...commonProblems },
  };
  app.get('/v1/reports/metrics', { schema }, () =>
    Promise.resolve({ metrics: metrics.map(({ id, title, unit, adds, rows, counts }) => ({ id, title, unit, adds, rows: [...rows], counts })) }),
  );
}
