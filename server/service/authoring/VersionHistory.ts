import type { Store } from '../../store/Store.ts';
import type { FlowPageQuery, PublicationPage, StoredVersion } from '../../store/VersionStore.ts';
import type { Clock } from '../Clock.ts';
import { historyOf, publicationsOf } from './publicationsOf.ts';

/** What became of a version: it is in effect, it will be, it was, or it never was. */
export type VersionStatus = 'published' | 'scheduled' | 'retired' | 'draft';

export interface StandingVersion extends StoredVersion {
  readonly status: VersionStatus;
}

/** The versions of flows and what became of them. */
export class VersionHistory {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(store: Store, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  async versions(
    query: FlowPageQuery & { readonly flow: string },
  ): Promise<{ readonly versions: readonly StandingVersion[]; readonly next: string | null }> {
    const { versions, next } = await this.#store.versions(query);
    const statusOf = await this.#statuses(query.tenant, query.flow);
    return { versions: versions.map((version) => ({ ...version, status: statusOf(version.hash) })), next };
  }

  publications(query: FlowPageQuery): Promise<PublicationPage> {
    return this.#store.publications(query);
  }

  async statusOf(tenant: string, flow: string, hash: string): Promise<VersionStatus> {
    return (await this.#statuses(tenant, flow))(hash);
  }

  async #statuses(tenant: string, flow: string): Promise<(hash: string) => VersionStatus> {
    const now = this.#clock.now();
    const publications = await publicationsOf(this.#store, tenant, flow);
    const history = historyOf(publications, now);
    const present = history.at(-1)?.hash ?? null;
    const past = new Set(history.map(({ hash }) => hash));
    const coming = new Set(publications.filter(({ withdrawn, effectiveAt }) => withdrawn === null && effectiveAt > now).map(({ hash }) => hash));
    return (hash) => {
      if (hash === present) return 'published';
      if (coming.has(hash)) return 'scheduled';
      return past.has(hash) ? 'retired' : 'draft';
    };
  }
}
