import type { FastifyInstance, FastifyReply } from 'fastify';
import Type from 'typebox';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { PublishBody, RetireBody, RollbackBody } from '../../schemas/authoring/bodies.ts';
import { PublishedVersion } from '../../schemas/authoring/Publication.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Publishable, Published } from '../../service/authoring/Publishing.ts';
import type { Services } from '../../service/Services.ts';
import { readIfMatch } from '../headers.ts';
import { bodyReader } from '../requests.ts';
import { flowParam, readBodyTime } from './requests.ts';
import { shownPublication } from './shown.ts';

const ifMatch = Type.Optional(
  Type.String({ description: 'The number of the newest publication that the publisher has seen, such as "7"; anything newer refuses with 412' }),
);
const answer = (description: string) => ({ description, content: { 'application/json': { schema: PublishedVersion } } });
const readPublish = bodyReader(PublishBody);
const readRollback = bodyReader(RollbackBody);
const readRetire = bodyReader(RetireBody);

interface Route {
  Params: { id: string };
}

/** Publishing, rolling back, taking out of service: each adds a publication, and leaves conversations under way alone. */
export function publishFlow(app: FastifyInstance, services: Services): void {
  const { publishing } = services.authoring;
  const common = { tags: ['flows'], params: flowParam, headers: Type.Object({ 'if-match': ifMatch }) };
  const response = { 201: answer('Published'), 200: answer('It was in effect already; nothing was changed'), ...commonProblems };
  const send = (reply: FastifyReply, published: Published): FastifyReply =>
    reply.code(published.created ? 201 : 200).send(shownPublished(published, services));

  app.post<Route>(
    '/v1/flows/:id/publish',
    { schema: { ...common, ...PUBLISH, body: Type.Ref('PublishBody#'), response } },
    async (request, reply) => {
      const { at, author, reason, ...what } = readPublish(request.body);
      const order = { author, reason, at: readBodyTime('at', at), expected: readIfMatch(request) };
      return send(reply, await publishing.publish(request.tenant, request.params.id, publishableOf(what), order));
    },
  );

  app.post<Route>(
    '/v1/flows/:id/rollback',
    { schema: { ...common, ...ROLL_BACK, body: Type.Ref('RollbackBody#'), response } },
    async (request, reply) => {
      const { to, ...who } = readRollback(request.body);
      return send(reply, await publishing.rollBack(request.tenant, request.params.id, to, { ...who, expected: readIfMatch(request) }));
    },
  );

  app.post<Route>('/v1/flows/:id/retire', { schema: { ...common, ...RETIRE, body: Type.Ref('RetireBody#'), response } }, async (request, reply) => {
    const { at, ...who } = readRetire(request.body);
    const order = { ...who, at: readBodyTime('at', at), expected: readIfMatch(request) };
    return send(reply, await publishing.retire(request.tenant, request.params.id, order));
  });
}

const PUBLISH = {
  summary: 'Publish a version, a draft, or the files as they stand',
  description:
    'From then on, or from `at` on, new conversations take it; those under way stay on theirs. A draft becomes a version and is gone; one that began with another version than is published now is refused unless `If-Match` says that this is meant. What has errors is refused with all of them.',
};
const ROLL_BACK = {
  summary: 'Publish again what was published before',
  description: 'Or the version that `to` names. After a retirement this gives back what was retired; again, it goes further back.',
};
const RETIRE = {
  summary: 'Take a flow out of service',
  description: 'New conversations are refused with `flow-retired`; those under way go on. Publishing or rolling back puts it in service again.',
};

function publishableOf({ version, draft, files, revision }: Omit<PublishBody, 'at' | 'author' | 'reason'>): Publishable {
  const given = [version, draft, files].filter((one) => one !== undefined).length;
  if (given !== 1)
    throw new ProblemError({ code: 'invalid-data', args: { reason: 'Say what to publish: one of "version", "draft" and "files"' }, pointer: '' });
  if (revision !== undefined && draft === undefined)
    throw new ProblemError({
      code: 'invalid-data',
      args: { reason: 'A revision is that of a draft, so "draft" must be given' },
      pointer: '/revision',
    });
  if (version !== undefined) return { version };
  if (draft !== undefined) return { draft, ...(revision === undefined ? {} : { revision }) };
  return { files: true };
}

function shownPublished({ publication, findings, softened }: Published, services: Services) {
  const now = services.now();
  return {
    publication: shownPublication(publication, now, publication.effectiveAt <= now ? publication.number : undefined),
    softened: softened.map(({ kind, softens, machine, state, event, name }) => ({ kind, rules: [...softens], machine, state, event, name })),
    findings: findings.filter(({ severity }) => severity === 'warning'),
  };
}
