import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { VersionList } from '../../schemas/authoring/Version.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { DEFAULT_LIMIT, pageQuery } from '../requests.ts';
import { flowParam } from './requests.ts';
import { shownVersion } from './shown.ts';

const Query = object(pageQuery);

export function listVersions(app: FastifyInstance, { authoring }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'Versions of a flow',
    description: 'The newest first, with what became of each.',
    params: flowParam,
    querystring: Query,
    response: { 200: { description: 'A page', content: { 'application/json': { schema: VersionList } } }, ...commonProblems },
  };
  app.get<{ Params: { id: string } }>('/v1/flows/:id/versions', { schema }, async (request) => {
    const { tenant, params } = request;
    const query = request.query as Static<typeof Query>;
    await authoring.refs.refuseUnknown(tenant, params.id);
    const { versions, next } = await authoring.history.versions({ limit: DEFAULT_LIMIT, ...query, tenant, flow: params.id });
    return { versions: versions.map(shownVersion), next };
  });
}
