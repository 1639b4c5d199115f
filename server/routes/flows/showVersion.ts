import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { VersionDetail, VersionFiles } from '../../schemas/authoring/Version.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { filesQuery } from './requests.ts';
import { shownFiles, shownVersionDetail } from './shown.ts';

const Files = object({ files: filesQuery });
const params = Type.Object({
  id: Type.String({ description: 'The flow' }),
  ref: Type.String({ maxLength: 140, description: 'published, files, draft:ID, or a hash of which at least 6 digits are given' }),
});

interface Route {
  Params: { id: string; ref: string };
}

export function showVersion(app: FastifyInstance, { authoring }: Services): void {
  const { refs, history } = authoring;
  const schema = {
    tags: ['flows'],
    summary: 'One version of a flow',
    params,
    response: { 200: { description: 'What it is', content: { 'application/json': { schema: VersionDetail } } }, ...commonProblems },
  };
  app.get<Route>('/v1/flows/:id/versions/:ref', { schema }, async (request) => {
    const { id, ref } = request.params;
    const version = await refs.resolve(request.tenant, id, ref);
    return shownVersionDetail(version, await history.statusOf(request.tenant, id, version.hash));
  });

  const ofFiles = {
    tags: ['flows'],
    summary: 'The files of a version',
    description: "The flow's own; `?files=all` shows those too that it shares with other flows.",
    params,
    querystring: Files,
    response: { 200: { description: 'Their texts', content: { 'application/json': { schema: VersionFiles } } }, ...commonProblems },
  };
  app.get<Route>('/v1/flows/:id/versions/:ref/files', { schema: ofFiles }, async (request) => {
    const { id, ref } = request.params;
    const { hash, files } = await refs.resolve(request.tenant, id, ref);
    return { hash, files: shownFiles(id, files, (request.query as Static<typeof Files>).files === 'all') };
  });
}
