import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { BrandList } from '../../schemas/brands/Brand.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { pageOf } from '../../store/pageOf.ts';
import { DEFAULT_LIMIT, pageQuery } from '../requests.ts';
import { shownSummary } from './shown.ts';

const Query = object({ status: Type.Optional(Type.Union([Type.Literal('present'), Type.Literal('removed')])), ...pageQuery });

export function listBrands(app: FastifyInstance, { brandService }: Services): void {
  const schema = {
    tags: ['brands'],
    summary: 'List brands',
    description: 'By id, a page at a time; removed ones too, unless `status` says otherwise.',
    querystring: Query,
    response: { 200: { description: 'A page', content: { 'application/json': { schema: BrandList } } }, ...commonProblems },
  };
  app.get('/v1/brands', { schema }, async (request) => {
    const query = request.query as Static<typeof Query>;
    const found = (await brandService.list(request.tenant))
      .map((stored) => shownSummary(stored, brandService))
      .filter(({ id, status }) => id > (query.cursor ?? '') && status === (query.status ?? status));
    const { page, next } = pageOf(found, query.limit ?? DEFAULT_LIMIT, ({ id }) => id);
    return { brands: page, next };
  });
}
