import type { FastifyInstance } from 'fastify';
import Type, { type Static } from 'typebox';
import { isoTime } from '../../../src/conversation/isoTime.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { GROUPINGS } from '../../../src/usage/groupMissed.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { Kind, MissedEntries, MissedGroups, Status, type MissedEntry } from '../../schemas/MissedAnswers.ts';
import { commonProblems } from '../../schemas/ProblemDocument.ts';
import type { Services } from '../../service/Services.ts';
import type { StoredMissed } from '../../store/UsageStore.ts';
import { DEFAULT_LIMIT, pageQuery } from '../requests.ts';
import { flowParam } from './requests.ts';

const filters = {
  status: Type.Optional(Status),
  kind: Type.Optional(Kind),
  language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
  version: Type.Optional(
    Type.String({ maxLength: 130, description: 'A reference to a version: `published`, or a hash of which 6 digits are enough' }),
  ),
  ...pageQuery,
};
const Groups = object({
  by: Type.Optional(
    Type.Unsafe<(typeof GROUPINGS)[number]>(
      Type.Union(
        GROUPINGS.map((by) => Type.Literal(by)),
        { default: 'state', description: 'Texts that are alike in one state of one version, or in all of them' },
      ),
    ),
  ),
  ...filters,
});
const Entries = object(filters);
const OFFSET = /^[1-9]\d{0,6}$/;

export function listMissed(app: FastifyInstance, { inbox }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'What did customers say that no move fitted?',
    description:
      'Texts of customers that the flow had no answer to, those together that say the same. The newest 5000 entries are looked through, those that are open unless told. Texts are as customers wrote them; they go with their conversation when that is erased.',
    params: flowParam,
    querystring: Groups,
    response: { 200: { description: 'A page of groups', content: { 'application/json': { schema: MissedGroups } } }, ...commonProblems },
  };
  app.get<{ Params: Static<typeof flowParam> }>('/v1/flows/:id/missing', { schema }, async (request): Promise<Static<typeof MissedGroups>> => {
    const { cursor, by = 'state', limit = DEFAULT_LIMIT, status = 'open', ...rest } = request.query as Static<typeof Groups>;
    const offset = readOffset(cursor);
    const page = await inbox.groups({ ...rest, by, limit, status, offset, tenant: request.tenant, flow: request.params.id });
    const groups = page.groups.map((group) => ({
      ...group,
      firstAt: isoTime(group.firstAt),
      lastAt: isoTime(group.lastAt),
    })) as Static<typeof MissedGroups>['groups'];
    const behind = offset + groups.length;
    return { ...page, groups, next: behind < page.total ? String(behind) : null };
  });
}

/** The same texts one by one. */
export function listMissedEntries(app: FastifyInstance, { inbox }: Services): void {
  const schema = {
    tags: ['flows'],
    summary: 'The same texts one by one',
    description: 'Each text with the conversation in which it was said, the newest first, a page at a time; of every status unless told.',
    params: flowParam,
    querystring: Entries,
    response: { 200: { description: 'A page', content: { 'application/json': { schema: MissedEntries } } }, ...commonProblems },
  };
  app.get<{ Params: Static<typeof flowParam> }>('/v1/flows/:id/missing/entries', { schema }, async (request) => {
    const query = request.query as Static<typeof Entries>;
    const { entries, next } = await inbox.entries({ limit: DEFAULT_LIMIT, ...query, tenant: request.tenant, flow: request.params.id });
    return { entries: entries.map(shown), next };
  });
}

function shown({ number, text, kind, status, language, state, hash, meanings, conversation, at }: StoredMissed): MissedEntry {
  return { number, text, kind, status, language, state, version: hash, meanings: [...meanings], conversation, at: isoTime(at) };
}

/** Groups are made anew for each page, so a cursor is a place among them. */
function readOffset(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (!OFFSET.test(cursor))
    throw new ProblemError({ code: 'invalid-data', args: { reason: 'The cursor is none that a page gave' }, pointer: '/cursor' });
  return Number(cursor);
}
