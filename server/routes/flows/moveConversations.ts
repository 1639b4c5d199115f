import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { schemaCheck } from '../../../src/problems/schemaProblems.ts';
import { MoveBody } from '../../schemas/MoveBody.ts';
import { Moves } from '../../schemas/Moves.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';

const checkBody = schemaCheck(MoveBody);

export function moveConversations(app: FastifyInstance, { moves }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'Move conversations under way to another version',
    description:
      'Conversations stay on the version that they were opened on, until they are moved on purpose. One whose state fits the other version goes on with it where it stands; one whose state does not fit stays, and is told with the reasons. A page of the open conversations is looked at in one call; repeat with `next` until it is null.',
    params: object({ id: Type.String({ minLength: 1, maxLength: 200, description: 'The flow' }) }),
    body: Type.Ref('MoveBody#'),
    response: { 200: { description: 'What became of them', content: { 'application/json': { schema: Moves } } }, ...commonProblems },
  };
  app.post<{ Params: { id: string } }>('/v1/flows/:id/moves', { schema }, async (request) => {
    const [first, ...more] = checkBody(request.body ?? {});
    if (first !== undefined) throw new ProblemError(first, ...more);
    return moves.move(request.tenant, request.params.id, request.body as MoveBody);
  });
}
