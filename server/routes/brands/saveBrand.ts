import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import type { Brand } from '../../../src/flow/schema/settings.ts';
import { BrandBody, BrandBodyRead, BrandSaved } from '../../schemas/brands/Brand.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { bodyReader, withEtag } from '../requests.ts';
import { brandAnswer, brandParam, idOf, ifMatch, ifNoneMatch, readSeen } from './requests.ts';
import { shownBrand } from './shown.ts';

const readBody = bodyReader(BrandBodyRead);

export function saveBrand(app: FastifyInstance, { brandService }: Services): void {
  const schema = {
    tags: ['brands'],
    summary: 'Make or change a brand',
    description:
      'The whole brand. It counts for conversations that begin after the answer; those under way keep theirs. The answer says which settings it changes, where, and which rules of conduct that softens.',
    params: brandParam,
    headers: Type.Object({ 'if-match': ifMatch, 'if-none-match': ifNoneMatch }),
    body: BrandBody,
    response: { 200: brandAnswer('Changed', BrandSaved), 201: brandAnswer('Made', BrandSaved), ...commonProblems },
  };
  app.put('/v1/brands/:id', { schema }, async (request, reply) => {
    const seen = readSeen(request);
    const { author, reason, brand } = readBody(request.body);
    const saved = await brandService.save(request.tenant, idOf(request), brand, { author, reason, seen });
    const { stored, created, changed, settings, softened } = saved;
    const shown = shownBrand({ ...stored, brand: stored.brand as Brand }, brandService);
    return withEtag(reply.code(created ? 201 : 200), stored.revision).send({ ...shown, changed, settings, softened });
  });
}
