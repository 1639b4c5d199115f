import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { TestBody } from '../../schemas/authoring/bodies.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import { TestRun } from '../../schemas/TestRun.ts';
import type { Services } from '../../service/Services.ts';
import { bodyReader } from '../requests.ts';
import { flowParam } from './requests.ts';

const readTest = bodyReader(TestBody);

export function testFlow(app: FastifyInstance, services: Services): void {
  const { refs, thread } = services.authoring;
  const schema = {
    tags: ['flows'],
    summary: 'Do the conversation tests of a version hold?',
    description:
      'Those of the flow, and those of its rules that name it; the same as `sufler test`. Of what is published, or of the version or draft that the body names. Tests run for a quarter of a minute at most.',
    params: flowParam,
    body: Type.Ref('TestBody#'),
    response: { 200: { description: 'What came of them', content: { 'application/json': { schema: TestRun } } }, ...commonProblems },
  };
  app.post<{ Params: { id: string } }>('/v1/flows/:id/test', { schema }, async (request) => {
    const { id } = request.params;
    const { version, draft } = readTest(request.body);
    if (version !== undefined && draft !== undefined)
      throw new ProblemError({ code: 'invalid-data', args: { reason: 'Name one of "version" and "draft"' }, pointer: '' });
    const { files } = await refs.resolve(request.tenant, id, draft === undefined ? (version ?? 'published') : `draft:${draft}`);
    const { brands } = await services.flows(request.tenant);
    const run = await thread.ask('test', { place: files, flow: id, brands });
    if (run === null) throw new ProblemError({ code: 'draft-unrunnable', args: { what: `flow "${id}"`, count: 1 } });
    return run;
  });
}
