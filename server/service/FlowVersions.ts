import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Brand } from '../../src/flow/schema/settings.ts';
import type { MeaningExamples } from '../../src/flow/schema/texts.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import type { Read } from '../../src/problems/Read.ts';
import type { Scorecard } from '../../src/scoring/Scorecard.ts';
import type { Glossary } from '../../src/flow/Glossary.ts';
import type { Store } from '../store/Store.ts';
import type { StoredPublication } from '../store/VersionStore.ts';
import { agreeWithFiles } from './authoring/agreeWithFiles.ts';
import type { Differences } from './authoring/Differences.ts';
import type { ServerFiles } from './authoring/ServerFiles.ts';
import { advance, timetable, type PublishedFlows, type Timetable } from './authoring/Timetable.ts';
import type { Clock } from './Clock.ts';
import type { Log } from './Log.ts';
import { TurnQueue } from './TurnQueue.ts';
import type { PersonaFiles } from './training/PersonaFiles.ts';

/** The flows that new conversations take, by id, and the brands that they may name. */
export interface Flows {
  readonly casts: ReadonlyMap<string, Cast>;
  readonly brands: ReadonlyMap<string, Brand>;
  /** What customers write to any flow, by language; none unless told. */
  readonly examples?: Readonly<Record<string, MeaningExamples>>;
  /** The card that contacts are scored by, or what is wrong with it: then nothing is scored, and everything else goes on. None where there is no file. */
  readonly scorecard?: Read<Scorecard> | null;
  /** Simulated customers; none unless told. */
  readonly training?: PersonaFiles;
  /** What trainers look words up in; none unless told. */
  readonly glossary?: Glossary;
  /** The texts of their files, by their paths in the folder of all flows; none for flows that were made otherwise. */
  readonly files?: ReadonlyMap<string, string>;
}

export interface FlowVersionsOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly files: ServerFiles;
  readonly differences: Differences;
  /** The flows of the files, ready to run. */
  readonly casts: ReadonlyMap<string, Cast>;
  /** Makes everything ready that the first customers of a version would else wait for. */
  readonly warm: (tenant: string, cast: Cast) => Promise<void>;
  /** How often it is asked whether another process has published something. */
  readonly pollMilliseconds: number;
}

/** Old versions that are kept built; a conversation of a further one waits until its version is built again. */
const MOST_OLD_VERSIONS = 50;
/** So long before a version takes effect it is made ready once more, should it have been forgotten. */
const WARM_AHEAD_MILLISECONDS = 60_000;

/**
 * Which versions of the flows are published, and the version that each conversation is pinned to. What is published stands in the
 * store; here it is kept ready to run, so that nobody who starts a conversation waits for it. Older versions come from the
 * store, where each was kept before the first conversation was opened on it.
 */
export class FlowVersions {
  readonly #options: FlowVersionsOptions;
  readonly #tables = new Map<string, Timetable>();
  readonly #loading = new TurnQueue();
  readonly #fromFiles: ReadonlyMap<string, Cast>;
  /** Versions that are not published, or not yet. */
  readonly #others = new LRUCache<string, Promise<Cast>>({ max: MOST_OLD_VERSIONS });
  readonly #kept = new Set<string>();
  #polling: Promise<void> = Promise.resolve();
  #stopPolling: () => void = () => {};
  #closed = false;

  constructor(options: FlowVersionsOptions) {
    this.#options = options;
    this.#fromFiles = new Map([...options.casts.values()].map((cast) => [cast.hash, cast]));
  }

  /** Brings files and store to agree, as far as the store lets them, and makes ready what is published. */
  async open(tenants: readonly string[]): Promise<void> {
    for (const tenant of tenants) await this.refresh(tenant);
    this.#pollLater();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#stopPolling();
    await this.settled();
  }

  /** Resolves when nothing is being loaded. */
  async settled(): Promise<void> {
    await this.#polling;
    await this.#loading.drained();
  }

  /** What is published now. Waits only where a version takes effect that could not be made ready ahead. */
  async published(tenant: string): Promise<PublishedFlows> {
    const table = this.#tables.get(tenant);
    const next = table === undefined ? null : advance(table, this.#options.clock.now());
    if (table === undefined || next === null) {
      await this.refresh(tenant);
      return (this.#tables.get(tenant) as Timetable).published;
    }
    if (next !== table) {
      this.#replace(tenant, next);
      this.#refreshLater(tenant);
    }
    return next.published;
  }

  /** Asks the store what is published; in effect when it resolves. */
  refresh(tenant: string): Promise<void> {
    return this.#loading.run(tenant, () => this.#load(tenant));
  }

  /** Makes a version ready before it is published. */
  async prepare(tenant: string, hash: string, bundle: FlowBundle): Promise<Cast> {
    const cast = await this.#cast(tenant, hash, bundle);
    await this.#options.warm(tenant, cast);
    return cast;
  }

  /** The store has every version that a conversation is opened on; branded ones are kept when the first one is. */
  async keep(tenant: string, cast: Cast): Promise<void> {
    const key = keyOf(tenant, cast.hash);
    if (this.#kept.has(key)) return;
    const { bundle, hash } = cast;
    const { id: flow, version } = bundle.flow;
    await this.#options.store.saveFlowVersion({ tenant, hash, flow, version, bundle, savedAt: this.#options.clock.now() });
    this.#kept.add(key);
  }

  /** The version that a conversation is pinned to. */
  find(tenant: string, hash: string): Promise<Cast> {
    return this.#cast(tenant, hash);
  }

  #cast(tenant: string, hash: string, bundle?: FlowBundle): Promise<Cast> {
    const present = this.#tables.get(tenant)?.ready.get(hash) ?? this.#fromFiles.get(hash);
    if (present) return Promise.resolve(present);
    const key = keyOf(tenant, hash);
    let other = this.#others.get(key);
    if (other === undefined) {
      other = this.#build(tenant, hash, bundle);
      this.#others.set(key, other);
      other.catch(() => this.#others.delete(key));
    }
    return other;
  }

  async #build(tenant: string, hash: string, bundle?: FlowBundle): Promise<Cast> {
    if (bundle !== undefined) return buildCast(bundle);
    const version = await this.#options.store.loadFlowVersion(tenant, hash);
    if (version === null) throw new Error(`The store has no flow version ${hash}, which a conversation is pinned to`);
    return buildCast(version.bundle);
  }

  async #load(tenant: string): Promise<void> {
    const { store, clock, log, files, differences } = this.#options;
    const before = this.#tables.get(tenant);
    if (before === undefined) await agreeWithFiles(tenant, { store, clock, log, files, differences });
    // Read before the rest: what is published meanwhile is noticed at the next look.
    const mark = await store.publicationMark(tenant);
    const now = clock.now();
    const inEffect = await store.publishedAt(tenant, now);
    const coming = await store.scheduledAfter(tenant, now);
    const ready = new Map<string, Cast>();
    for (const { hash } of [...inEffect, ...firstOfEach(coming)]) {
      if (hash === null || ready.has(hash)) continue;
      const cast = await this.#cast(tenant, hash);
      // What is published at the start learns when somebody asks, as it always did; what is published later has learnt by then.
      if (before !== undefined && !before.ready.has(hash)) await this.#options.warm(tenant, cast);
      ready.set(hash, cast);
      await setImmediate();
    }
    this.#replace(tenant, timetable({ mark, inEffect, coming, ready }));
  }

  /** Conversations under way go on with what was published until now. */
  #replace(tenant: string, table: Timetable): void {
    for (const [hash, cast] of this.#tables.get(tenant)?.ready ?? []) {
      if (!table.ready.has(hash)) this.#others.set(keyOf(tenant, hash), Promise.resolve(cast));
    }
    this.#tables.set(tenant, table);
  }

  #refreshLater(tenant: string): void {
    this.refresh(tenant).catch((err: unknown) =>
      this.#options.log.error({ err }, 'The store could not be asked what is published; it is asked again'),
    );
  }

  #pollLater(): void {
    if (this.#closed) return;
    const { clock, pollMilliseconds } = this.#options;
    const again = (): void => {
      this.#polling = this.#poll().finally(() => this.#pollLater());
    };
    this.#stopPolling = clock.after(pollMilliseconds, again, { background: true });
  }

  async #poll(): Promise<void> {
    const { store, clock, log, warm } = this.#options;
    for (const [tenant, table] of this.#tables) {
      try {
        if ((await store.publicationMark(tenant)) !== table.mark) await this.refresh(tenant);
        for (const { hash, effectiveAt } of table.coming) {
          const cast = hash === null || effectiveAt > clock.now() + WARM_AHEAD_MILLISECONDS ? undefined : table.ready.get(hash);
          if (cast !== undefined) await warm(tenant, cast);
        }
      } catch (err) {
        log.error({ err }, 'The store could not be asked what is published; it is asked again');
      }
    }
  }
}

/** Of each flow the publication that comes first. */
function firstOfEach(coming: readonly StoredPublication[]): readonly StoredPublication[] {
  const first = new Map<string, StoredPublication>();
  for (const publication of coming) if (!first.has(publication.flow)) first.set(publication.flow, publication);
  return [...first.values()];
}

/** One key for a tenant's version. Neither part can hold the separator. */
function keyOf(tenant: string, hash: string): string {
  return `${tenant}\n${hash}`;
}
