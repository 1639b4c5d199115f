import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { ExperimentList } from '../../schemas/ExperimentList.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { flowParams, readReportQuery, reportQuery } from './reportQuery.ts';

const Query = object(reportQuery);

export function showExperiments(app: FastifyInstance, { reports }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'What came of the wordings that are compared',
    description:
      'Each variant with how many conversations were shown it and how many of them reached the goal. Only results of the same texts, weights and goal, in one language, are taken together (`strata`); a difference is weighed over them. `interval` holds in 95 of 100 looks; `sequence` holds however often one looks, for all variants at once, and gives the verdict.',
    params: flowParams,
    querystring: Query,
    response: { 200: { description: 'Experiments', content: { 'application/json': { schema: ExperimentList } } }, ...commonProblems },
  };
  app.get<{ Params: { id: string } }>('/v1/flows/:id/experiments', { schema }, async (request) =>
    reports.experiments(readReportQuery(request.tenant, request.params.id, request.query as Static<typeof Query>)),
  );
}
