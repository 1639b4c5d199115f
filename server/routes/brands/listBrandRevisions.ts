import type { FastifyInstance } from 'fastify';
import type { Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { BrandRevisions } from '../../schemas/brands/Brand.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { readCursor, writeCursor } from '../../store/pageCursor.ts';
import { pageOf } from '../../store/pageOf.ts';
import { DEFAULT_LIMIT, pageQuery } from '../requests.ts';
import { brandParam, idOf } from './requests.ts';
import { shownRevision } from './shown.ts';

const Query = object(pageQuery);

export function listBrandRevisions(app: FastifyInstance, { brandService }: Services): void {
  const schema = {
    tags: ['brands'],
    summary: 'All that a brand ever was',
    description: 'The newest first, a page at a time: who changed it, when and why. Removals are revisions too.',
    params: brandParam,
    querystring: Query,
    response: { 200: { description: 'A page', content: { 'application/json': { schema: BrandRevisions } } }, ...commonProblems },
  };
  app.get('/v1/brands/:id/revisions', { schema }, async (request) => {
    const { cursor: after, limit: most = DEFAULT_LIMIT } = request.query as Static<typeof Query>;
    const before = after === undefined ? undefined : readCursor(after);
    const found = await brandService.revisions(request.tenant, idOf(request), most, before);
    const { page, next } = pageOf(found, most, ({ revision }) => writeCursor(revision));
    return { revisions: page.map(shownRevision), next };
  });
}
