import { ProblemError } from '../../../src/problems/Problem.ts';
import { schemaCheck } from '../../../src/problems/schemaProblems.ts';
import { buildCast } from '../../../src/flow/buildCast.ts';
import type { Cast } from '../../../src/flow/Cast.ts';
import { isLearnt, rememberModel } from '../../../src/text/recognise/modelOf.ts';
import { groupMissed, type Grouping, type MissedGroup } from '../../../src/usage/groupMissed.ts';
import { DismissBody, ResolveBody } from '../../../src/usage/resolve/ResolveBody.ts';
import { nearestMeanings, understoodAt, type SuggestedMeaning } from '../../../src/usage/understoodAt.ts';
import type { Store } from '../../store/Store.ts';
import type { MissedPage, MissedQuery, StoredMissed } from '../../store/UsageStore.ts';
import type { Authoring } from '../authoring/Authoring.ts';
import type { DraftContent } from '../authoring/Drafts.ts';
import { filesAfter } from '../authoring/filesAfter.ts';
import { hasErrors } from '../authoring/hasErrors.ts';
import type { ExpectedRevision } from '../refusals.ts';
import { changesOf, refuseUnclear } from './changesOf.ts';
import { findEntries } from './findEntries.ts';
import { textsOf, type Wordings } from './textsOf.ts';

/** Entries that are looked through for groups, the newest ones. */
export const MOST_GROUPED = 5_000;
const PAGE = 500;
/** Others may edit the draft at the same moment. */
const MOST_ATTEMPTS = 4;
const LONGEST_TITLE = 80;

const checkResolve = schemaCheck(ResolveBody);
const checkDismiss = schemaCheck(DismissBody);

export interface GroupQuery extends Omit<MissedQuery, 'cursor' | 'limit' | 'hash'> {
  readonly by: Grouping;
  /** A reference to a version. */
  readonly version?: string;
  readonly offset: number;
  readonly limit: number;
}

/** A group with the meanings that are nearest to its text. */
export interface SuggestedGroup extends MissedGroup {
  readonly suggestions: readonly SuggestedMeaning[];
}

export interface GroupPage {
  readonly groups: readonly SuggestedGroup[];
  /** How many groups there are. */
  readonly total: number;
  /** How many entries were looked through; older ones are left out beyond the limit. */
  readonly entries: number;
  readonly isWhole: boolean;
}

/** What resolving did. */
export interface Resolved {
  readonly content: DraftContent;
  /** Paths of the files that it changed; none where all stood there already. */
  readonly files: readonly string[];
  readonly wordings: Wordings;
  /** Numbers of the entries that were open and are added now. */
  readonly added: readonly number[];
  /** What the draft makes of each text. */
  readonly understood: readonly UnderstoodText[];
}

export interface UnderstoodText {
  readonly language: string;
  readonly text: string;
  readonly state: string;
  readonly meaning: string | null;
  readonly confidence: number;
  /** It is held to mean what was wanted, and acted upon. */
  readonly understood: boolean;
}

/** What customers said and no script had a move for, and what authors make of it. */
export class Inbox {
  readonly #store: Store;
  readonly #authoring: Authoring;

  constructor(store: Store, authoring: Authoring) {
    this.#store = store;
    this.#authoring = authoring;
  }

  /** Groups of the newest entries. @throws ProblemError `unknown-flow`, and those of a reference to a version */
  async groups({ by, version, offset, limit, ...query }: GroupQuery): Promise<GroupPage> {
    const { tenant, flow } = query;
    const { entries, isWhole } = await this.#newest({ ...query, ...(await this.#hash(tenant, flow, version)) });
    const groups = groupMissed(entries, by);
    const shown = groups.slice(offset, offset + limit);
    const cast = shown.length === 0 ? undefined : (await this.#authoring.versions.published(tenant)).casts.get(flow);
    const learnt = new Set<string>();
    if (cast !== undefined)
      for (const language of new Set(shown.map((group) => group.language))) if (await this.#isLearnt(cast, language)) learnt.add(language);
    const suggestionsFor = ({ language, text }: MissedGroup) =>
      cast === undefined || !learnt.has(language) ? [] : nearestMeanings(cast, language, text);
    return {
      groups: shown.map((group) => ({ ...group, suggestions: suggestionsFor(group) })),
      total: groups.length,
      entries: entries.length,
      isWhole,
    };
  }

  /** Entries one by one, the newest first. @throws as `groups` */
  async entries({ version, ...query }: Omit<MissedQuery, 'hash'> & { readonly version?: string }): Promise<MissedPage> {
    return this.#store.missed({ ...query, ...(await this.#hash(query.tenant, query.flow, version)) });
  }

  /**
   * Makes examples of entries, or a new move, in a draft. The entries are done with when the draft is saved, and only then; twice the
   * same changes nothing more.
   * @throws ProblemError for whatever stands against it; nothing has changed then
   */
  async resolve(tenant: string, flow: string, body: unknown, expected: ExpectedRevision): Promise<Resolved> {
    const request = readBody<ResolveBody>(body, checkResolve);
    refuseUnclear(request);
    if (expected !== undefined && expected !== '*' && request.draft === undefined)
      throw new ProblemError({
        code: 'invalid-data',
        args: { reason: 'If-Match tells the revision of a draft, so "draft" must be given' },
        pointer: '/draft',
      });
    await this.#authoring.refs.refuseUnknown(tenant, flow);
    const entries = await findEntries(this.#store, tenant, flow, request.entries);
    const wordings = textsOf(entries, request.text);
    const saved =
      request.draft === undefined
        ? await this.#asNewDraft(tenant, flow, request, { entries, wordings })
        : await this.#inDraft(tenant, flow, request, { entries, wordings }, expected);
    const added = await this.#store.decideMissed({ tenant, flow, numbers: request.entries, status: 'added' });
    return { ...saved, wordings, added };
  }

  /** Entries that need no answer. Answers the numbers of those that were open. @throws ProblemError as `resolve` */
  async dismiss(tenant: string, flow: string, body: unknown): Promise<readonly number[]> {
    const { entries } = readBody<DismissBody>(body, checkDismiss);
    await this.#authoring.refs.refuseUnknown(tenant, flow);
    await findEntries(this.#store, tenant, flow, entries);
    return this.#store.decideMissed({ tenant, flow, numbers: entries, status: 'dismissed' });
  }

  async #newest(query: Omit<MissedQuery, 'cursor' | 'limit'>): Promise<{ entries: readonly StoredMissed[]; isWhole: boolean }> {
    const entries: StoredMissed[] = [];
    for (let cursor: string | undefined; entries.length < MOST_GROUPED;) {
      const limit = Math.min(PAGE, MOST_GROUPED - entries.length);
      const page = await this.#store.missed({ ...query, limit, ...(cursor === undefined ? {} : { cursor }) });
      entries.push(...page.entries);
      if (page.next === null) return { entries, isWhole: true };
      cursor = page.next;
    }
    return { entries, isWhole: false };
  }

  async #hash(tenant: string, flow: string, version: string | undefined): Promise<{ hash?: string }> {
    const { refs } = this.#authoring;
    if (version !== undefined) return { hash: await refs.hashOf(tenant, flow, version) };
    await refs.refuseUnknown(tenant, flow);
    return {};
  }

  async #asNewDraft(tenant: string, flow: string, request: ResolveBody, { entries, wordings }: Said): Promise<Saved> {
    const { refs, drafts } = this.#authoring;
    const { hash, files } = await refs.resolve(tenant, flow, 'published');
    const changes = changesOf(files, flow, request, wordings);
    const cast = await this.#runnable(flow, files, changes, 'new draft');
    const understood = await this.#understood(cast, request, entries, wordings);
    const { author, reason, as } = request;
    // Not the customer's words: a draft outlives the conversation.
    const title = `Missing answer: ${as.move?.intent ?? as.move?.event ?? as.example?.meaning ?? ''}`.slice(0, LONGEST_TITLE);
    return { content: await drafts.create(tenant, flow, { title, from: hash, changes, author, reason }), files: [...changes.keys()], understood };
  }

  async #inDraft(tenant: string, flow: string, request: ResolveBody, { entries, wordings }: Said, expected: ExpectedRevision): Promise<Saved> {
    const { drafts } = this.#authoring;
    const id = request.draft as string;
    for (let attempt = 1; ; attempt++) {
      const before = await drafts.show(tenant, flow, id);
      const changes = changesOf(before.files, flow, request, wordings);
      const cast = await this.#runnable(flow, before.files, changes, `draft "${id}"`);
      const understood = await this.#understood(cast, request, entries, wordings);
      const { author, reason } = request;
      // What was worked out is for this revision alone.
      const seen = expected === undefined || expected === '*' ? before.draft.revision : expected;
      try {
        const content = await drafts.edit(tenant, flow, id, () => changes, { author, reason, expected: seen });
        return { content, files: [...changes.keys()], understood };
      } catch (error) {
        const isStale = error instanceof ProblemError && error.problems[0].code === 'stale-draft';
        if (!isStale || seen === expected || attempt === MOST_ATTEMPTS) throw error;
      }
    }
  }

  /** The flow with its changes, ready to run. @throws ProblemError `draft-unrunnable` with all errors */
  async #runnable(flow: string, before: ReadonlyMap<string, string>, changes: ReadonlyMap<string, string>, what: string): Promise<Cast> {
    const files = filesAfter(flow, before, changes);
    const read = await this.#authoring.refs.read(flow, files);
    if (read.bundle === null) throw hasErrors('draft-unrunnable', what, read.errors);
    return buildCast(read.bundle);
  }

  async #understood(cast: Cast, { as }: ResolveBody, entries: readonly StoredMissed[], { texts }: Wordings): Promise<readonly UnderstoodText[]> {
    const wanted = as.move?.intent ?? as.move?.event ?? as.example?.meaning;
    const told: UnderstoodText[] = [];
    for (const [language, wordings] of texts) {
      await this.#learn(cast, language);
      const state = as.move?.from ?? entries.find((entry) => entry.language === language)?.state ?? '';
      for (const text of wordings) {
        const found = understoodAt(cast, language, state, text);
        const one = found.find(({ meaning }) => meaning === wanted) ?? found[0];
        const understood = one?.meaning === wanted && one?.applied === true;
        told.push({ language, text, state, meaning: one?.meaning ?? null, confidence: one?.confidence ?? 0, understood });
      }
    }
    return told;
  }

  /** False where too much else is asked of the authors' thread just now: a list goes without suggestions then. */
  async #isLearnt(cast: Cast, language: string): Promise<boolean> {
    try {
      await this.#learn(cast, language);
      return true;
    } catch (error) {
      if (error instanceof ProblemError && error.problems[0].code === 'overloaded') return false;
      throw error;
    }
  }

  /** Learns aside what customers write; most of a second, where it was not learnt yet. */
  async #learn({ bundle }: Cast, language: string): Promise<void> {
    const examples = bundle.examples?.[language];
    if (examples === undefined || isLearnt(examples, language)) return;
    rememberModel(examples, language, await this.#authoring.thread.ask('learn', { examples, language }));
  }
}

type Saved = Pick<Resolved, 'content' | 'files' | 'understood'>;

/** Entries with what is made of their words. */
interface Said {
  readonly entries: readonly StoredMissed[];
  readonly wordings: Wordings;
}

function readBody<Body>(body: unknown, check: ReturnType<typeof schemaCheck>): Body {
  const [first, ...more] = check(body);
  if (first !== undefined) throw new ProblemError(first, ...more);
  return body as Body;
}
