import { LRUCache } from 'lru-cache';
import { nearestName } from '../../../src/problems/nearestName.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Store } from '../../store/Store.ts';
import type { StoredVersion } from '../../store/VersionStore.ts';
import type { FlowVersions } from '../FlowVersions.ts';
import { hasErrors } from './hasErrors.ts';
import type { ServerFiles } from './ServerFiles.ts';
import type { AuthoringThread } from './thread/AuthoringThread.ts';
import type { FlowRead } from './thread/questions.ts';
import { filesOfManifest, filesOfVersion, manifestOf, type VersionContent } from './VersionContent.ts';

export interface VersionRefsOptions {
  readonly store: Store;
  readonly versions: FlowVersions;
  readonly files: ServerFiles;
  readonly thread: AuthoringThread;
}

/** What a reference leads to; a draft has the hash that it would be published under. */
export interface ResolvedVersion extends VersionContent {
  /** As it is kept; null for a draft, for files, and for what was kept before there were versions. */
  readonly stored: StoredVersion | null;
}

const HASH = /^[0-9a-f]{6,32}$/;
const WHOLE_HASH = 32;
/** A reference to a draft, with its id. */
export const DRAFT = /^draft:(.{1,120})$/;
const PAGE = 200;
const MOST_TOLD = 5;
/** Drafts that were read are kept as long as nothing is changed in them. */
const MOST_READ = 8;

/**
 * Finds what is meant by a version of a flow: `published`, `files`, `draft:ID`, or a hash of which at least six digits are given.
 */
export class VersionRefs {
  readonly #options: VersionRefsOptions;
  readonly #read = new LRUCache<string, FlowRead>({ max: MOST_READ });

  constructor(options: VersionRefsOptions) {
    this.#options = options;
  }

  /**
   * @throws ProblemError `unknown-flow`, `unknown-version`, `ambiguous-version`, `invalid-version`, `nothing-published`,
   *   `unknown-draft`, `flow-missing-files`; `draft-unrunnable` with all errors where there are files that cannot run
   */
  async resolve(tenant: string, flow: string, ref: string): Promise<ResolvedVersion> {
    if (ref === 'files') return { ...(await this.#options.files.read(flow)), stored: null };
    const draft = DRAFT.exec(ref)?.[1];
    if (draft !== undefined) return this.#draft(tenant, flow, draft);
    return this.#kept(tenant, flow, await this.hashOf(tenant, flow, ref));
  }

  /**
   * The files of what is meant; those of a draft need not run.
   * @throws ProblemError as `resolve`
   */
  async filesOf(tenant: string, flow: string, ref: string): Promise<ReadonlyMap<string, string>> {
    const { store, files } = this.#options;
    if (ref === 'files') return (await files.look(flow)).files;
    const id = DRAFT.exec(ref)?.[1];
    if (id === undefined) return (await this.resolve(tenant, flow, ref)).files;
    const draft = await store.draft(tenant, flow, id);
    if (draft === null) throw new ProblemError({ code: 'unknown-draft', args: { flow, name: id } });
    return filesOfManifest(store, tenant, draft.files);
  }

  /**
   * The hash of `published`, or of a hash that is given in part.
   * @throws ProblemError as `resolve`
   */
  async hashOf(tenant: string, flow: string, ref: string): Promise<string> {
    if (ref === 'published') return this.#published(tenant, flow);
    if (!HASH.test(ref)) throw new ProblemError({ code: 'invalid-version', args: { name: ref.slice(0, 120) } });
    if (ref.length === WHOLE_HASH) {
      if (await this.#isKept(tenant, flow, ref)) return ref;
      throw await this.#unknown(tenant, flow, ref);
    }
    const found = await this.#beginningWith(tenant, flow, ref);
    const [only] = found;
    if (only === undefined) throw await this.#unknown(tenant, flow, ref);
    if (found.length > 1)
      throw new ProblemError({ code: 'ambiguous-version', args: { flow, name: ref, known: found.slice(0, MOST_TOLD).join(', ') } });
    return only;
  }

  /** Whether anything is known of the flow: something is published, kept or in files. */
  async knows(tenant: string, flow: string): Promise<boolean> {
    const { store, files, versions } = this.#options;
    if (files.known(flow) !== undefined || (await versions.published(tenant)).publications.has(flow)) return true;
    return (await store.versions({ tenant, flow, limit: 1 })).versions.length > 0;
  }

  /** @throws ProblemError `unknown-flow` */
  async refuseUnknown(tenant: string, flow: string): Promise<void> {
    if (!(await this.knows(tenant, flow))) throw await this.unknownFlow(tenant, flow);
  }

  async unknownFlow(tenant: string, flow: string): Promise<ProblemError> {
    const known = [...this.#options.files.flows, ...(await this.#options.versions.published(tenant)).publications.keys()];
    const suggestion = nearestName(flow, new Set(known));
    return new ProblemError({
      code: 'unknown-flow',
      args: { name: flow.slice(0, 120) },
      file: 'path',
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  /** Files as a version, or all that is wrong with them; the same files are read once. */
  async read(flow: string, files: ReadonlyMap<string, string>): Promise<FlowRead> {
    const key = JSON.stringify([flow, manifestOf(files)]);
    const read = this.#read.get(key) ?? (await this.#options.thread.ask('read', { place: files, flow }));
    this.#read.set(key, read);
    return read;
  }

  /** Hash of what is published; null where nothing is. */
  async publishedHash(tenant: string, flow: string): Promise<string | null> {
    return (await this.#options.versions.published(tenant)).publications.get(flow)?.hash ?? null;
  }

  /** As a version, or as what conversations are pinned to: a brand's words make one of their own. */
  async #isKept(tenant: string, flow: string, hash: string): Promise<boolean> {
    const { store } = this.#options;
    return (await store.version(tenant, flow, hash)) !== null || (await store.loadFlowVersion(tenant, hash))?.flow === flow;
  }

  async #published(tenant: string, flow: string): Promise<string> {
    const publication = (await this.#options.versions.published(tenant)).publications.get(flow);
    if (publication?.hash) return publication.hash;
    await this.refuseUnknown(tenant, flow);
    throw new ProblemError({ code: 'nothing-published', args: { flow } });
  }

  async #draft(tenant: string, flow: string, id: string): Promise<ResolvedVersion> {
    const files = await this.filesOf(tenant, flow, `draft:${id}`);
    const read = await this.read(flow, files);
    if (read.bundle === null || read.hash === null) throw hasErrors('draft-unrunnable', `draft "${id}"`, read.errors);
    return { hash: read.hash, bundle: read.bundle, files, stored: null };
  }

  async #kept(tenant: string, flow: string, hash: string): Promise<ResolvedVersion> {
    const { store } = this.#options;
    const kept = await store.loadFlowVersion(tenant, hash);
    if (kept === null || kept.flow !== flow) throw await this.#unknown(tenant, flow, hash);
    const stored = await store.version(tenant, flow, hash);
    return { hash, bundle: kept.bundle, files: await filesOfVersion(store, tenant, stored?.files ?? {}, kept.bundle), stored };
  }

  async #beginningWith(tenant: string, flow: string, prefix: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await this.#options.store.versions({ tenant, flow, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.versions.map(({ hash }) => hash).filter((hash) => hash.startsWith(prefix)));
      if (page.next === null) return found;
      cursor = page.next;
    }
  }

  async #unknown(tenant: string, flow: string, name: string): Promise<ProblemError> {
    if (!(await this.knows(tenant, flow))) return this.unknownFlow(tenant, flow);
    return new ProblemError({ code: 'unknown-version', args: { flow, name } });
  }
}
