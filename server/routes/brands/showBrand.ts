import type { FastifyInstance } from 'fastify';
import { BrandDetail } from '../../schemas/brands/Brand.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { withEtag } from '../requests.ts';
import { brandAnswer, brandParam, idOf } from './requests.ts';
import { shownBrand } from './shown.ts';

export function showBrand(app: FastifyInstance, { brandService }: Services): void {
  const schema = {
    tags: ['brands'],
    summary: 'A brand',
    params: brandParam,
    response: { 200: brandAnswer('As new conversations take it', BrandDetail), ...commonProblems },
  };
  app.get('/v1/brands/:id', { schema }, async (request, reply) => {
    const stored = await brandService.find(request.tenant, idOf(request));
    return withEtag(reply, stored.revision).send(shownBrand(stored, brandService));
  });
}
