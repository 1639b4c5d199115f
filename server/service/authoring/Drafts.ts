import { isFlowId } from '../../../src/checks/readFlowCheck.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Store } from '../../store/Store.ts';
import type { Authorship, DraftPage, FlowPageQuery, Manifest, StoredDraft } from '../../store/VersionStore.ts';
import type { Clock } from '../Clock.ts';
import { overloaded, type ExpectedRevision } from '../refusals.ts';
import { filesAfter, type FileChanges } from './filesAfter.ts';
import type { ServerFiles } from './ServerFiles.ts';
import { filesOfManifest, manifestOf, textsByDigest } from './VersionContent.ts';
import { DRAFT, type VersionRefs } from './VersionRefs.ts';

export interface DraftsOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly refs: VersionRefs;
  readonly files: ServerFiles;
  readonly makeId: () => string;
}

/** Who edits, and what the draft shall be called from now on. */
export interface DraftEdit {
  readonly author: string;
  readonly reason: string;
  /** The revision that the editor has seen, or `'*'` for whichever it is, as when it is left out. */
  readonly expected?: ExpectedRevision;
  readonly title?: string;
}

export interface NewDraft {
  readonly author: string;
  readonly reason: string;
  readonly title: string;
  /** A name of the author's own. */
  readonly id?: string;
  /** The version that it begins with; where it is left out, what is published. A flow that is new begins with what all flows share. */
  readonly from?: string;
  /** Laid over what it begins with. */
  readonly changes?: FileChanges;
}

/** A draft with its files, by their paths in the folder of all flows: the flow's own and those that it shares. */
export interface DraftContent {
  readonly draft: StoredDraft;
  readonly files: ReadonlyMap<string, string>;
}

const MOST_DRAFTS = 200;
/** Others may edit at the same moment; whoever loses so often in a row is not making progress. */
const MOST_ATTEMPTS = 5;

/**
 * Drafts of versions: files that people edit, each with its revision. A draft need not run, nor be JSON, while somebody works on
 * it; checking it says what is wrong, and publishing refuses it until nothing is.
 */
export class Drafts {
  readonly #options: DraftsOptions;

  constructor(options: DraftsOptions) {
    this.#options = options;
  }

  /** @throws ProblemError of the reference, of a path, `draft-exists`, or `unknown-flow` for a flow that is new and has no `flow.json` */
  async create(tenant: string, flow: string, { title, id: named, from, changes = new Map(), author, reason }: NewDraft): Promise<DraftContent> {
    const { store, clock, makeId } = this.#options;
    const { drafts } = await store.drafts({ tenant, flow, limit: MOST_DRAFTS });
    if (drafts.length >= MOST_DRAFTS) throw tooMany();
    const begin = await this.#begin(tenant, flow, from, changes);
    const files = filesAfter(flow, begin.files, changes);
    const created: Authorship = { author, reason, at: clock.now() };
    const id = named ?? makeId();
    const draft = { tenant, flow, id, title, revision: 1, base: begin.base, files: manifestOf(files), created, changed: created };
    if (!(await store.createDraft(draft, textsByDigest(files))))
      throw new ProblemError({ code: 'draft-exists', args: { flow, name: id }, pointer: '/id' });
    return { draft, files };
  }

  /** @throws ProblemError `unknown-draft` */
  async show(tenant: string, flow: string, id: string): Promise<DraftContent> {
    const { store } = this.#options;
    const draft = await store.draft(tenant, flow, id);
    if (draft === null) throw unknownDraft(flow, id);
    return { draft, files: await filesOfManifest(store, tenant, draft.files) };
  }

  list(query: FlowPageQuery): Promise<DraftPage> {
    return this.#options.store.drafts(query);
  }

  /**
   * Changes files of a draft: all that `change` answers or none. It is asked again where somebody else was first and no revision is
   * expected. Null takes a file out; what is not named stays. What changes nothing makes no revision.
   * @throws ProblemError `unknown-draft`, `stale-draft`, or `invalid-data` for a path or size that a draft may not have
   */
  async edit(
    tenant: string,
    flow: string,
    id: string,
    change: (files: ReadonlyMap<string, string>) => FileChanges,
    { expected = '*', author, reason, title }: DraftEdit,
  ): Promise<DraftContent> {
    const { store, clock } = this.#options;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const before = await this.show(tenant, flow, id);
      refuseStaleDraft(before.draft, expected);
      const files = filesAfter(flow, before.files, change(before.files));
      const named = title ?? before.draft.title;
      const manifest = manifestOf(files);
      if (named === before.draft.title && isSame(manifest, before.draft.files)) return before;
      const { revision } = before.draft;
      const changed = { author, reason, at: clock.now() };
      const draft = { ...before.draft, title: named, revision: revision + 1, files: manifest, changed };
      if ((await store.saveDraft(draft, revision, textsByDigest(files))) === 'saved') return { draft, files };
    }
    throw overloaded();
  }

  /** @throws ProblemError `unknown-draft`, `stale-draft` */
  async remove(tenant: string, flow: string, id: string, expected: ExpectedRevision = '*'): Promise<void> {
    const { store } = this.#options;
    const deleted = await store.deleteDraft(tenant, flow, id, expected === '*' ? undefined : expected);
    if (deleted === 'unknown') throw unknownDraft(flow, id);
    if (deleted === 'stale') refuseStaleDraft((await this.show(tenant, flow, id)).draft, expected);
  }

  async #begin(
    tenant: string,
    flow: string,
    from: string | undefined,
    changes: FileChanges,
  ): Promise<{ base: string | null; files: ReadonlyMap<string, string> }> {
    const { refs, store } = this.#options;
    const isKnown = await refs.knows(tenant, flow);
    if (!isKnown && from === undefined && isFlowId(flow) && typeof changes.get(`${flow}/flow.json`) === 'string') {
      return { base: null, files: await this.#shared(tenant) };
    }
    if (!isKnown && from === undefined) throw await refs.unknownFlow(tenant, flow);
    const copied = from === undefined ? undefined : DRAFT.exec(from)?.[1];
    if (copied !== undefined) {
      const { draft, files } = await this.show(tenant, flow, copied);
      return { base: draft.base, files };
    }
    const content = await refs.resolve(tenant, flow, from ?? 'published');
    // A base is something that is kept; what begins with the files of the folder takes the place of what is published.
    const isKept = (await store.version(tenant, flow, content.hash)) !== null;
    return { base: isKept ? content.hash : await refs.publishedHash(tenant, flow), files: content.files };
  }

  /** What a new flow shares with others: as the folder has it, else as the version has it that was kept last. */
  async #shared(tenant: string): Promise<ReadonlyMap<string, string>> {
    const { files, store } = this.#options;
    const known = files.shared();
    const [newest] = known.size > 0 ? [] : (await store.versions({ tenant, limit: 1 })).versions;
    if (newest === undefined) return known;
    const all = await filesOfManifest(store, tenant, newest.files);
    return new Map([...all].filter(([path]) => !path.startsWith(`${newest.flow}/`)));
  }
}

/** @throws ProblemError `stale-draft` when the editor has not seen the last change */
export function refuseStaleDraft({ revision }: StoredDraft, expected: ExpectedRevision): void {
  if (expected === undefined || expected === '*' || expected === revision) return;
  throw new ProblemError({ code: 'stale-draft', args: { revision, given: expected } });
}

function unknownDraft(flow: string, id: string): ProblemError {
  return new ProblemError({ code: 'unknown-draft', args: { flow, name: id.slice(0, 120) } });
}

function tooMany(): ProblemError {
  return new ProblemError({ code: 'invalid-data', args: { reason: `A flow may have at most ${MOST_DRAFTS} drafts; delete some first` } });
}

function isSame(one: Manifest, other: Manifest): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}
