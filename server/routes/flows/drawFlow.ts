import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { graphFormats } from '../../../src/graph/formats.ts';
import { DETAILS } from '../../../src/graph/lines.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { flowParam } from './requests.ts';

const Query = object({
  version: Type.Optional(
    Type.String({ maxLength: 140, description: 'published (unless told), files, draft:ID, or a hash of which at least 6 digits are given' }),
  ),
  format: Type.Optional(
    Type.Enum(
      graphFormats.map(({ name }) => name),
      { description: 'mermaid unless told' },
    ),
  ),
  machine: Type.Optional(Type.String({ maxLength: 120, description: 'A rule machine instead of the flow' })),
  language: Type.Optional(Type.String({ maxLength: 10, description: 'Shows how phrases begin in it' })),
  depth: Type.Optional(Type.Integer({ minimum: 1, maximum: 99, description: 'Shows states down to this depth only' })),
  detail: Type.Optional(Type.Enum([...DETAILS])),
});
type Query = Omit<Static<typeof Query>, 'detail'> & { readonly detail?: (typeof DETAILS)[number] };

const TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  stately: 'application/json; charset=utf-8',
  dot: 'text/vnd.graphviz; charset=utf-8',
};
const PLAIN = 'text/plain; charset=utf-8';

export function drawFlow(app: FastifyInstance, { authoring }: Services): void {
  const { refs, thread } = authoring;
  const text = { schema: { type: 'string' } };
  const schema = {
    tags: ['flows'],
    summary: 'A picture of a flow or of a rule machine',
    description: 'The same as `sufler graph`: Mermaid, Graphviz, SVG, or the resolved JSON for Stately Studio. A draft need not run to be drawn.',
    params: flowParam,
    querystring: Query,
    response: {
      200: {
        description: 'The picture',
        content: { 'text/plain': text, 'image/svg+xml': text, 'text/vnd.graphviz': text, 'application/json': { schema: {} } },
      },
      ...commonProblems,
    },
  };
  app.get<{ Params: { id: string } }>('/v1/flows/:id/graph', { schema }, async (request, reply) => {
    const { id } = request.params;
    const { version = 'published', format = 'mermaid', ...rest } = request.query as Query;
    const files = await refs.filesOf(request.tenant, id, version);
    const picture = await thread.ask('draw', { files, flow: id, format, ...rest });
    const [first, ...more] = picture.problems;
    if (picture.text === null) throw first === undefined ? new Error('There is no picture, and no reason') : new ProblemError(first, ...more);
    // Texts of authors stand in it; should somebody open it by itself, nothing in it may run.
    reply.header('content-type', TYPES[format] ?? PLAIN).header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    return reply.header('x-content-type-options', 'nosniff').send(picture.text);
  });
}
