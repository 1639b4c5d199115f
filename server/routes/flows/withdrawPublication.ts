import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { WithdrawBody } from '../../schemas/authoring/bodies.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { bodyReader } from '../requests.ts';

const readWithdraw = bodyReader(WithdrawBody);

export function withdrawPublication(app: FastifyInstance, { authoring }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'Take back a publication that has not taken effect yet',
    params: Type.Object({ id: Type.String(), number: Type.Integer({ minimum: 1 }) }),
    body: Type.Ref('WithdrawBody#'),
    response: { 204: { description: 'It will not take effect', type: 'null' }, ...commonProblems },
  };
  app.delete<{ Params: { id: string; number: number } }>('/v1/flows/:id/publications/:number', { schema }, async (request, reply) => {
    const { id, number } = request.params;
    await authoring.publishing.withdraw(request.tenant, id, number, readWithdraw(request.body));
    return reply.code(204).send();
  });
}
