import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { PublicationList } from '../../schemas/authoring/Publication.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { DEFAULT_LIMIT, pageQuery, withEtag } from '../requests.ts';
import { flowParam } from './requests.ts';
import { shownPublication } from './shown.ts';

const Query = object(pageQuery);

export function listPublications(app: FastifyInstance, services: Services): void {
  const { authoring } = services;
  const schema = {
    tags: ['flows'],
    summary: 'What was published when, by whom and why',
    description:
      'The newest first, withdrawn ones too. The ETag of the first page is the number of the newest one: send it in `If-Match` to publish.',
    params: flowParam,
    querystring: Query,
    response: {
      200: {
        description: 'A page',
        headers: { etag: { type: 'string', description: 'The number of the newest one, in quotes; 0 where there is none' } },
        content: { 'application/json': { schema: PublicationList } },
      },
      ...commonProblems,
    },
  };
  app.get<{ Params: { id: string } }>('/v1/flows/:id/publications', { schema }, async (request, reply) => {
    const { tenant, params } = request;
    const query = request.query as Static<typeof Query>;
    await authoring.refs.refuseUnknown(tenant, params.id);
    const { publications, next } = await authoring.history.publications({ limit: DEFAULT_LIMIT, ...query, tenant, flow: params.id });
    const inEffect = (await authoring.overview.one(tenant, params.id)).publication?.number;
    if (query.cursor === undefined) void withEtag(reply, publications[0]?.number ?? 0);
    return { publications: publications.map((one) => shownPublication(one, services.now(), inEffect)), next };
  });
}
