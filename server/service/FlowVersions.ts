import { LRUCache } from 'lru-cache';
import type { Brand } from '../../src/flow/schema/settings.ts';
import type { MeaningExamples } from '../../src/flow/schema/texts.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import type { Store } from '../store/Store.ts';
import type { Clock } from './Clock.ts';

/** The flows that new conversations take, by id, and the brands that they may name. */
export interface Flows {
  readonly casts: ReadonlyMap<string, Cast>;
  readonly brands: ReadonlyMap<string, Brand>;
  /** What customers write to any flow, by language; none unless told. */
  readonly examples?: Readonly<Record<string, MeaningExamples>>;
}

/** Old versions that are kept built; a conversation of a further one waits until its version is built again. */
const MOST_OLD_VERSIONS = 50;

/**
 * Finds the version that a conversation is pinned to. Present versions are at hand; older ones come from the store, where
 * each was kept before the first conversation was opened on it.
 */
export class FlowVersions {
  readonly present: Flows;
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #presentByHash: ReadonlyMap<string, Cast>;
  readonly #old = new LRUCache<string, Promise<Cast>>({ max: MOST_OLD_VERSIONS });
  readonly #kept = new Set<string>();

  constructor(present: Flows, store: Store, clock: Clock) {
    this.present = present;
    this.#store = store;
    this.#clock = clock;
    this.#presentByHash = new Map([...present.casts.values()].map((cast) => [cast.hash, cast]));
  }

  /** Makes sure that the store has the present versions of all flows. */
  async keepAll(tenant: string): Promise<void> {
    for (const cast of this.present.casts.values()) await this.keep(tenant, cast);
  }

  async keep(tenant: string, cast: Cast): Promise<void> {
    const key = `${tenant}\n${cast.hash}`;
    if (this.#kept.has(key)) return;
    const { bundle, hash } = cast;
    await this.#store.saveFlowVersion({ tenant, hash, flow: bundle.flow.id, version: bundle.flow.version, bundle, savedAt: this.#clock.now() });
    this.#kept.add(key);
  }

  async find(tenant: string, hash: string): Promise<Cast> {
    const present = this.#presentByHash.get(hash);
    if (present) return present;
    const key = `${tenant}\n${hash}`;
    let old = this.#old.get(key);
    if (old === undefined) {
      old = this.#build(tenant, hash);
      this.#old.set(key, old);
      old.catch(() => this.#old.delete(key));
    }
    return old;
  }

  async #build(tenant: string, hash: string): Promise<Cast> {
    const version = await this.#store.loadFlowVersion(tenant, hash);
    if (version === null) throw new Error(`The store has no flow version ${hash}, which a conversation is pinned to`);
    return buildCast(version.bundle);
  }
}
