import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { changeKind } from '../../../src/diff/changeKinds.ts';
import type { FlowChange } from '../../../src/diff/FlowChange.ts';
import { formatChange } from '../../../src/diff/formatChange.ts';
import { summaryOf } from '../../../src/diff/summaryOf.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { FlowDiff, type ShownChange } from '../../schemas/authoring/FlowDiff.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { ResolvedVersion } from '../../service/authoring/VersionRefs.ts';
import type { Services } from '../../service/Services.ts';
import { flowParam } from './requests.ts';

/** Enough for whoever reads them; what is counted counts all. */
const MOST_CHANGES = 1_000;
const MOST_PLACES = 200;
const DEFAULT_CONVERSATIONS = 100;

const reference = (means: string, fallback: string) =>
  Type.Optional(
    Type.String({
      ...{ minLength: 1, maxLength: 140, default: fallback },
      description: `${means}: published, files, draft:ID, or a hash of which at least 6 digits are given`,
    }),
  );
const Query = object({
  from: reference('The earlier version', 'published'),
  to: reference('The later version', 'files'),
  conversations: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 200, default: DEFAULT_CONVERSATIONS, description: 'How many open conversations of the flow are looked at' }),
  ),
});

export function diffFlow(app: FastifyInstance, { authoring, moves }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'What changed in meaning from one version to another',
    description:
      'States, moves, phrases, settings, rules that are softened, and what it means for conversations under way. What is only written differently is no change.',
    params: flowParam,
    querystring: Query,
    response: { 200: { description: 'The changes', content: { 'application/json': { schema: FlowDiff } } }, ...commonProblems },
  };
  app.get<{ Params: { id: string } }>('/v1/flows/:id/diff', { schema }, async (request): Promise<FlowDiff> => {
    const { tenant, params } = request;
    const { from = 'published', to = 'files', conversations = DEFAULT_CONVERSATIONS } = request.query as Static<typeof Query>;
    const [before, after] = [await authoring.refs.resolve(tenant, params.id, from), await authoring.refs.resolve(tenant, params.id, to)];
    const changes = authoring.differences.between(before, after);
    const { standing, byKind, softened, maybeSoftened, ...summary } = summaryOf(changes);
    return {
      from: sideOf(before),
      to: sideOf(after),
      changes: changes.slice(0, MOST_CHANGES).map(shownChange),
      summary: {
        ...summary,
        byKind: { ...byKind },
        softened: [...softened],
        maybeSoftened: [...maybeSoftened],
        standing: standing.slice(0, MOST_PLACES).map((place) => ({ ...place })),
      },
      underWay: await moves.foresee(tenant, params.id, { from, to, limit: conversations }),
    };
  });
}

function sideOf({ hash, bundle }: ResolvedVersion): FlowDiff['from'] {
  return { hash, label: bundle.flow.version };
}

function shownChange(change: FlowChange): ShownChange {
  return { ...change, softens: [...change.softens], area: changeKind(change.kind).area, text: formatChange(change) };
}
