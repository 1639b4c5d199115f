import type { CheckFinding } from '../../../src/checks/CheckFinding.ts';
import type { FlowChange } from '../../../src/diff/FlowChange.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { Store } from '../../store/Store.ts';
import type { Authorship, NewPublication, StoredDraft, StoredPublication } from '../../store/VersionStore.ts';
import type { Clock } from '../Clock.ts';
import type { FlowVersions } from '../FlowVersions.ts';
import { overloaded, type ExpectedRevision } from '../refusals.ts';
import type { Differences } from './Differences.ts';
import { refuseStaleDraft, type Drafts } from './Drafts.ts';
import { hasErrors } from './hasErrors.ts';
import { historyOf, publicationsOf } from './publicationsOf.ts';
import { rollbackTarget } from './rollbackTarget.ts';
import type { ServerFiles } from './ServerFiles.ts';
import type { FlowRead } from './thread/questions.ts';
import { newVersion, type VersionContent } from './VersionContent.ts';
import type { VersionRefs } from './VersionRefs.ts';

export interface PublishingOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly versions: FlowVersions;
  readonly refs: VersionRefs;
  readonly drafts: Drafts;
  readonly files: ServerFiles;
  readonly differences: Differences;
}

/** Who publishes, why, and when it shall take effect. */
export interface PublishOrder {
  readonly author: string;
  readonly reason: string;
  /** Milliseconds since the epoch; now where it is left out or past. */
  readonly at?: number;
  /** The newest publication of the flow that the publisher has seen, 0 for none; `'*'` for whichever it is. */
  readonly expected?: ExpectedRevision;
}

/** What is to be published: a version by a reference, a draft by its id, or the files of the server as they stand. */
export type Publishable =
  | { readonly version: string }
  /** With the revision that the publisher has seen; whichever it is where it is left out. */
  | { readonly draft: string; readonly revision?: number }
  | { readonly files: true };

export interface Published {
  /** False where it was in effect already. */
  readonly created: boolean;
  readonly publication: StoredPublication;
  /** What makes rules of conduct weaker than in the version that was in effect, or can. */
  readonly softened: readonly FlowChange[];
  /** What is worth a look and keeps nothing from being published; of versions that were published before nothing is told. */
  readonly findings: readonly CheckFinding[];
}

interface Candidate extends VersionContent {
  readonly base: string | null;
  readonly draft: StoredDraft | null;
  readonly source: 'files' | 'api';
  readonly findings: readonly CheckFinding[];
}

const NONE: readonly CheckFinding[] = Object.freeze([]);
/** Others may publish at the same moment; whoever loses so often in a row is not making progress. */
const MOST_ATTEMPTS = 5;
/** Nobody plans further ahead. */
const MOST_AHEAD_DAYS = 366;
const DAY = 86_400_000;

/**
 * Publishes versions, takes them back, takes flows out of service. A publication is only ever added, so what is published at
 * a time follows from the table alone and every process comes to the same. Conversations under way are not touched.
 */
export class Publishing {
  readonly #options: PublishingOptions;

  constructor(options: PublishingOptions) {
    this.#options = options;
  }

  /**
   * Publishes a version; a draft becomes one and is gone then. What has errors is refused with all of them.
   * @throws ProblemError `version-unrunnable`, `draft-outdated`, `stale-publication`, and those of references
   */
  async publish(tenant: string, flow: string, what: Publishable, order: PublishOrder): Promise<Published> {
    const at = this.#timeOf(order);
    await this.#refuseStale(tenant, flow, order.expected);
    const candidate = await this.#candidate(tenant, flow, what);
    const { draft } = candidate;
    if (draft !== null && 'draft' in what) refuseStaleDraft(draft, what.revision);
    const guarded = draft !== null && order.expected === undefined;
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      // What is in effect is looked at behind the newest number: who publishes in between is noticed when this is stored.
      const newest = guarded ? await this.#newest(tenant, flow) : undefined;
      const inEffect = await this.#inEffect(tenant, flow);
      if (guarded) refuseOutdated(draft, candidate.hash, inEffect);
      const published = await this.#put(tenant, flow, { kind: 'publish', candidate, at, order, inEffect, newest });
      if (published === null) continue;
      if (draft !== null) await this.#finish(draft, candidate.hash);
      return { ...published, findings: candidate.findings };
    }
    throw overloaded();
  }

  /**
   * Publishes again what was published before: the version before the present one, or the one that `to` names.
   * @throws ProblemError `nothing-to-roll-back`, `never-published`, `stale-publication`, and those of references
   */
  async rollBack(tenant: string, flow: string, to: string | undefined, order: PublishOrder): Promise<Published> {
    const { store, clock, refs } = this.#options;
    await this.#refuseStale(tenant, flow, order.expected);
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const publications = await publicationsOf(store, tenant, flow);
      const history = historyOf(publications, clock.now());
      const target = to === undefined ? rollbackTarget(history) : await refs.hashOf(tenant, flow, to);
      if (target === null) {
        await refs.refuseUnknown(tenant, flow);
        throw new ProblemError({ code: 'nothing-to-roll-back', args: { flow } });
      }
      if (!history.some(({ hash }) => hash === target))
        throw new ProblemError({ code: 'never-published', args: { flow, name: target.slice(0, 12) } });
      const candidate = await this.#candidate(tenant, flow, { version: target });
      const newest = order.expected === undefined ? (publications[0]?.number ?? null) : undefined;
      const inEffect = history.at(-1) ?? null;
      const published = await this.#put(tenant, flow, { kind: 'roll-back', candidate, at: null, order, inEffect, newest });
      if (published !== null) return published;
    }
    throw overloaded();
  }

  /**
   * Takes a flow out of service: no new conversations are started with it, those under way go on.
   * @throws ProblemError `nothing-published`, `stale-publication`
   */
  async retire(tenant: string, flow: string, order: PublishOrder): Promise<Published> {
    const at = this.#timeOf(order);
    await this.#refuseStale(tenant, flow, order.expected);
    const inEffect = await this.#inEffect(tenant, flow);
    if (inEffect === null) {
      await this.#options.refs.refuseUnknown(tenant, flow);
      throw new ProblemError({ code: 'nothing-published', args: { flow } });
    }
    const retired = await this.#put(tenant, flow, { kind: 'retire', candidate: null, at, order, inEffect, newest: undefined });
    if (retired === null) throw overloaded();
    return retired;
  }

  /**
   * Takes back a publication that has not taken effect.
   * @throws ProblemError `unknown-publication`, `publication-in-effect`
   */
  async withdraw(tenant: string, flow: string, number: number, who: Omit<Authorship, 'at'>): Promise<void> {
    const { store, clock, versions } = this.#options;
    const done = await store.withdrawPublication({ tenant, flow, number, ...who, at: clock.now() });
    if (done === 'unknown') throw new ProblemError({ code: 'unknown-publication', args: { flow, number } });
    if (done === 'in-effect') throw new ProblemError({ code: 'publication-in-effect', args: { number } });
    await versions.refresh(tenant);
  }

  /** Null where somebody else has published since `newest` was looked up. */
  async #put(tenant: string, flow: string, { kind, candidate, at, order, inEffect, newest }: Put): Promise<Published | null> {
    const { store, clock, versions } = this.#options;
    const hash = candidate?.hash ?? null;
    if (inEffect !== null && inEffect.hash === hash && at === null) return { created: false, publication: inEffect, softened: [], findings: NONE };
    const { author, reason, expected } = order;
    if (candidate !== null) {
      // It is ready to run before anybody can ask for it.
      await versions.prepare(tenant, candidate.hash, candidate.bundle);
      await store.saveVersion(newVersion(tenant, candidate, candidate.base, { author, reason, at: clock.now() }));
    }
    const now = clock.now();
    const publication: NewPublication = {
      ...{ tenant, flow, hash, kind, author, reason, at: now, source: candidate?.source ?? 'api' },
      effectiveAt: at ?? now,
      ...(typeof expected === 'number' ? { after: expected === 0 ? null : expected } : newest === undefined ? {} : { after: newest }),
    };
    const stored = await store.publish(publication);
    if (stored === 'stale') {
      await this.#refuseStale(tenant, flow, expected);
      return null;
    }
    await versions.refresh(tenant);
    return { created: true, publication: stored, softened: await this.#softened(tenant, candidate, inEffect), findings: NONE };
  }

  /**
   * A published draft is done with. It stays where somebody has gone on editing meanwhile, and where it has files that the version
   * lacks: tests are no content, so the same version may have been kept with others before.
   */
  async #finish({ tenant, flow, id, revision, files }: StoredDraft, hash: string): Promise<void> {
    const { store } = this.#options;
    const kept = (await store.version(tenant, flow, hash))?.files ?? {};
    if (Object.entries(files).every(([path, digest]) => kept[path] === digest)) await store.deleteDraft(tenant, flow, id, revision);
  }

  async #softened(tenant: string, candidate: Candidate | null, inEffect: StoredPublication | null): Promise<readonly FlowChange[]> {
    if (candidate === null || inEffect === null || inEffect.hash === null) return [];
    const before = await this.#options.store.loadFlowVersion(tenant, inEffect.hash);
    return before === null ? [] : this.#options.differences.softening(before, candidate);
  }

  async #candidate(tenant: string, flow: string, what: Publishable): Promise<Candidate> {
    const { refs, drafts, files, store } = this.#options;
    if ('version' in what) {
      const reference = what.version;
      if (reference === 'files') return this.#candidate(tenant, flow, { files: true });
      if (reference.startsWith('draft:')) return this.#candidate(tenant, flow, { draft: reference.slice('draft:'.length) });
      const { hash, bundle, files: texts } = await refs.resolve(tenant, flow, reference);
      const stored = await store.version(tenant, flow, hash);
      // What was kept before there were versions becomes one; its files are those that give the same.
      return { hash, bundle, files: texts, base: stored?.base ?? null, draft: null, source: 'api', findings: NONE };
    }
    if ('draft' in what) {
      const { draft, files: texts } = await drafts.show(tenant, flow, what.draft);
      const read = await refs.read(flow, texts);
      return { ...runnable(read, `draft "${draft.id}"`), files: texts, base: draft.base, draft, source: 'api' };
    }
    const inEffect = await this.#inEffect(tenant, flow);
    return { ...runnable(await files.look(flow), `flow "${flow}" of the folder`), base: inEffect?.hash ?? null, draft: null, source: 'files' };
  }

  async #inEffect(tenant: string, flow: string): Promise<StoredPublication | null> {
    const { store, clock } = this.#options;
    return (await store.publishedAt(tenant, clock.now())).find((publication) => publication.flow === flow) ?? null;
  }

  async #refuseStale(tenant: string, flow: string, expected: ExpectedRevision): Promise<void> {
    if (typeof expected !== 'number') return;
    const number = (await this.#newest(tenant, flow)) ?? 0;
    if (number !== expected) throw new ProblemError({ code: 'stale-publication', args: { number, given: expected } });
  }

  /** Number of the newest publication of the flow; null where there is none. */
  async #newest(tenant: string, flow: string): Promise<number | null> {
    const [newest] = (await this.#options.store.publications({ tenant, flow, limit: 1 })).publications;
    return newest?.number ?? null;
  }

  /** Null for at once. */
  #timeOf({ at }: PublishOrder): number | null {
    const now = this.#options.clock.now();
    if (at === undefined || at <= now) return null;
    if (at <= now + MOST_AHEAD_DAYS * DAY) return at;
    throw new ProblemError({ code: 'invalid-data', args: { reason: `at may be at most ${MOST_AHEAD_DAYS} days ahead` }, pointer: '/at' });
  }
}

interface Put {
  readonly kind: NewPublication['kind'];
  /** Null to take the flow out of service. */
  readonly candidate: Candidate | null;
  /** Null for at once. */
  readonly at: number | null;
  readonly order: PublishOrder;
  readonly inEffect: StoredPublication | null;
  /** Number of the publication that must still be the newest, null for none; undefined where it does not matter. */
  readonly newest: number | null | undefined;
}

function runnable({ bundle, hash, files, errors, findings }: FlowRead, what: string): VersionContent & Pick<Candidate, 'findings'> {
  if (bundle === null || hash === null || errors.length > 0) throw hasErrors('version-unrunnable', what, errors);
  return { hash, bundle, files, findings };
}

/** Whoever publishes a draft over what somebody else has published since it began would undo that without knowing. */
function refuseOutdated({ id, base }: StoredDraft, hash: string, inEffect: StoredPublication | null): void {
  const published = inEffect?.hash ?? null;
  if (published === null || published === base || published === hash) return;
  throw new ProblemError({
    code: 'draft-outdated',
    args: { name: id, base: base?.slice(0, 12) ?? 'of nothing published', published: published.slice(0, 12) },
  });
}
