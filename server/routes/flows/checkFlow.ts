import type { FastifyInstance } from 'fastify';
import Type from 'typebox';
import { readFlowCheck } from '../../../src/checks/readFlowCheck.ts';
import { fails } from '../../../src/checks/verdict.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { nearestName } from '../../../src/problems/nearestName.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { FlowFindings } from '../../schemas/FlowFindings.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';

/** A flow with its texts while it is being typed; the largest that can be loaded is larger, and is checked by the command. */
const BODY_LIMIT = 4 * 1024 * 1024;

export function checkFlow(app: FastifyInstance, { authoring }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'What is wrong with this flow?',
    description:
      'Checks a flow as its files stand on the server, or the version or draft that the body names, with `files` laid over it, as text while it is typed or as JSON. Nothing is kept. The same as `sufler check`: what keeps the flow from running and what the checks find.',
    params: object({ id: Type.String({ minLength: 1, maxLength: 200, description: 'The flow; of a draft with `flow.json` it may be a new one' }) }),
    body: Type.Ref('FlowCheckBody#'),
    response: {
      200: { description: 'Findings, in the order of files and lines', content: { 'application/json': { schema: FlowFindings } } },
      ...commonProblems,
    },
  };
  app.post<{ Params: { id: string } }>('/v1/flows/:id/check', { schema, bodyLimit: BODY_LIMIT }, async (request) => {
    const { id } = request.params;
    const read = readFlowCheck(id, request.body);
    if (!read.ok) throw new ProblemError(...read.problems);
    const { version, draft, strict } = read.value;
    const place = version === null || version === 'files' ? authoring.files.folder : await authoring.refs.filesOf(request.tenant, id, version);
    if (place === undefined) throw new ProblemError({ code: 'not-ready', args: { reason: 'it was started without a folder of flows' } });
    const { findings, known } = await authoring.thread.ask('check', { place, flow: id, draft });
    if (findings === null) throw new ProblemError({ code: 'unknown-flow', args: { name: id }, file: 'path', ...suggestionFor(id, known) });
    return { ok: !fails(findings, strict), findings };
  });
}

function suggestionFor(id: string, known: readonly string[]): { suggestion?: string } {
  const suggestion = nearestName(id, known);
  return suggestion === undefined ? {} : { suggestion };
}
