import type { FastifyInstance, FastifyReply } from 'fastify';
import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { DraftBody, DraftChangeBody } from '../../schemas/authoring/bodies.ts';
import { Draft, DraftList } from '../../schemas/authoring/Draft.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { DraftContent } from '../../service/authoring/Drafts.ts';
import type { Services } from '../../service/Services.ts';
import { ifMatch, readIfMatch } from '../headers.ts';
import { DEFAULT_LIMIT, bodyReader, pageQuery, withEtag } from '../requests.ts';
import { FILES_BODY_LIMIT, filesQuery, flowParam, readFileChanges, requireIfMatch } from './requests.ts';
import { shownDraft, shownDraftSummary } from './shown.ts';

const Page = object(pageQuery);
const Files = object({ files: filesQuery });
const draftParams = Type.Object({
  id: Type.String({ description: 'The flow' }),
  draft: Type.String({ maxLength: 120, description: 'The id of the draft' }),
});
const readDraft = bodyReader(DraftBody);
const readChange = bodyReader(DraftChangeBody);
const answer = (description: string) => ({
  description,
  headers: { etag: { type: 'string', description: 'The revision, in quotes' } },
  content: { 'application/json': { schema: Draft } },
});

interface DraftRoute {
  Params: { id: string; draft: string };
}

/** Drafts of versions: begun with a version, edited file by file, checked, tested, compared and published. */
export function editDrafts(app: FastifyInstance, services: Services): void {
  const { drafts } = services.authoring;
  const tags = ['flows'];
  const params = draftParams;
  const send = (reply: FastifyReply, content: DraftContent, all = false): FastifyReply =>
    withEtag(reply, content.draft.revision).send(shownDraft(content, all));

  const create = { tags, ...CREATE, params: flowParam, body: Type.Ref('DraftBody#'), response: { 201: answer('Begun'), ...commonProblems } };
  app.post<{ Params: { id: string } }>('/v1/flows/:id/drafts', { schema: create, bodyLimit: FILES_BODY_LIMIT }, async (request, reply) => {
    const { id } = request.params;
    const { title, files, ...rest } = readDraft(request.body);
    const content = await drafts.create(request.tenant, id, {
      ...rest,
      title: title ?? rest.reason.slice(0, 200),
      changes: readFileChanges(id, files),
    });
    reply.code(201).header('location', `/v1/flows/${encodeURIComponent(id)}/drafts/${encodeURIComponent(content.draft.id)}`);
    return send(reply, content);
  });

  const list = { tags, summary: 'Drafts of a flow', description: 'The one changed last first.', params: flowParam, querystring: Page };
  const listed = { 200: { description: 'A page', content: { 'application/json': { schema: DraftList } } }, ...commonProblems };
  app.get<{ Params: { id: string } }>('/v1/flows/:id/drafts', { schema: { ...list, response: listed } }, async (request) => {
    const query = request.query as Static<typeof Page>;
    const page = await drafts.list({ limit: DEFAULT_LIMIT, ...query, tenant: request.tenant, flow: request.params.id });
    return { drafts: page.drafts.map(shownDraftSummary), next: page.next };
  });

  const show = { tags, summary: 'A draft with its files', params, querystring: Files, response: { 200: answer('The draft'), ...commonProblems } };
  app.get<DraftRoute>('/v1/flows/:id/drafts/:draft', { schema: show }, async (request, reply) => {
    const { id, draft } = request.params;
    return send(reply, await drafts.show(request.tenant, id, draft), (request.query as Static<typeof Files>).files === 'all');
  });

  const headers = Type.Object({ 'if-match': ifMatch });
  const change = { tags, ...CHANGE, params, headers, body: Type.Ref('DraftChangeBody#'), response: { 200: answer('Changed'), ...commonProblems } };
  app.patch<DraftRoute>('/v1/flows/:id/drafts/:draft', { schema: change, bodyLimit: FILES_BODY_LIMIT }, async (request, reply) => {
    const { id, draft } = request.params;
    const expected = requireIfMatch(request, 'revision of the draft');
    const { files, ...edit } = readChange(request.body);
    const changes = readFileChanges(id, files);
    return send(reply, await drafts.edit(request.tenant, id, draft, () => changes, { ...edit, expected }));
  });

  const remove = {
    tags,
    summary: 'Delete a draft',
    params,
    headers,
    response: { 204: { description: 'It is gone', type: 'null' }, ...commonProblems },
  };
  app.delete<DraftRoute>('/v1/flows/:id/drafts/:draft', { schema: remove }, async (request, reply) => {
    const { id, draft } = request.params;
    await drafts.remove(request.tenant, id, draft, readIfMatch(request));
    return reply.code(204).send();
  });
}

const CREATE = {
  summary: 'Begin a draft',
  description:
    'With the version that `from` names, else with what is published; `files` are laid over it. A flow that is new begins with what all flows share and its own `flow.json`. A draft need not run while it is edited.',
};
const CHANGE = {
  summary: 'Change files of a draft',
  description:
    'All that is named or nothing; null takes a file out. `If-Match` must have the revision that was read: where somebody was faster, the answer is 412 and nothing is changed.',
};
