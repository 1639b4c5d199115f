import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { BrandRemoval } from '../../schemas/brands/Brand.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { bodyReader } from '../requests.ts';
import { brandParam, idOf, ifMatch, readSeen } from './requests.ts';

const readBody = bodyReader(BrandRemoval);

export function removeBrand(app: FastifyInstance, { brandService }: Services): void {
  const schema = {
    tags: ['brands'],
    summary: 'Remove a brand',
    description: 'New conversations cannot name it any more; those under way keep it. All that it was is kept.',
    params: brandParam,
    headers: Type.Object({ 'if-match': ifMatch }),
    body: BrandRemoval,
    response: { 204: { description: 'Removed', type: 'null' }, ...commonProblems },
  };
  app.delete('/v1/brands/:id', { schema }, async (request, reply) => {
    const seen = readSeen(request);
    await brandService.remove(request.tenant, idOf(request), { ...readBody(request.body), seen });
    return reply.code(204).send();
  });
}
