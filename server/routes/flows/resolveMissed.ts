import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { MissedDismissed, MissedResolved } from '../../schemas/MissedAnswers.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import { ifMatch, readIfMatch } from '../headers.ts';
import { withEtag } from '../requests.ts';
import { flowParam } from './requests.ts';

export function resolveMissed(app: FastifyInstance, { inbox }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'Make an example or a new move of what customers said',
    description:
      'Writes the texts of entries, without what tells who somebody is, into a draft: as examples of a meaning, or as a move, for which the state gets a transition too. Several entries say the same in other words. The entries are done with once the draft is saved. Sent again it changes nothing more.',
    params: flowParam,
    headers: Type.Object({ 'if-match': ifMatch }),
    body: Type.Ref('ResolveMissedBody#'),
    response: {
      200: {
        description: 'The draft as it is now',
        headers: { etag: { type: 'string', description: "The draft's revision, in quotes" } },
        content: { 'application/json': { schema: MissedResolved } },
      },
      ...commonProblems,
    },
  };
  app.post<{ Params: Static<typeof flowParam> }>('/v1/flows/:id/missing/resolve', { schema }, async (request, reply) => {
    const { content, files, added, wordings, understood } = await inbox.resolve(
      request.tenant,
      request.params.id,
      request.body,
      readIfMatch(request),
    );
    const { id, title, revision, base } = content.draft;
    const answer: MissedResolved = {
      draft: { id, title, revision, base },
      files: [...files],
      added: [...added],
      masked: wordings.masked,
      texts: [...understood],
    };
    return withEtag(reply, revision).send(answer);
  });
}

export function dismissMissed(app: FastifyInstance, { inbox }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'Say that texts need no answer',
    description: 'Takes entries out of the list of those that are open. Entries that were resolved or dismissed before stay as they are.',
    params: flowParam,
    body: Type.Ref('DismissMissedBody#'),
    response: { 200: { description: 'What was dismissed', content: { 'application/json': { schema: MissedDismissed } } }, ...commonProblems },
  };
  app.post<{ Params: Static<typeof flowParam> }>('/v1/flows/:id/missing/dismiss', { schema }, async (request): Promise<MissedDismissed> => {
    return { dismissed: [...(await inbox.dismiss(request.tenant, request.params.id, request.body))] };
  });
}
