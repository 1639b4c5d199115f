import { readCursor, writeCursor } from '../pageCursor.ts';
import { pageOf } from '../pageOf.ts';
import type { StoredFlowVersion } from '../Store.ts';
import type { FlowPageQuery, NewVersion, StoredVersion, VersionPage } from '../VersionStore.ts';
import { keyOf, type Shelves } from './Shelves.ts';

interface KeptVersion {
  readonly number: number;
  readonly version: StoredVersion;
}

export class MemoryVersions {
  readonly #shelves: Shelves;
  /** Bundles by their hash: of versions, and of what conversations are pinned to besides. */
  readonly #bundles = new Map<string, string>();
  readonly #versions = new Map<string, string>();
  #last = 0;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  async saveFlowVersion(version: StoredFlowVersion): Promise<void> {
    this.#shelves.answer();
    this.#keepBundle(version);
  }

  async loadFlowVersion(tenant: string, hash: string): Promise<StoredFlowVersion | null> {
    this.#shelves.answer();
    const kept = this.#bundles.get(keyOf(tenant, hash));
    return kept === undefined ? null : (JSON.parse(kept) as StoredFlowVersion);
  }

  async saveVersion({ bundle, texts, ...version }: NewVersion): Promise<void> {
    this.#shelves.answer();
    const { tenant, hash, flow, label, at } = version;
    const key = keyOf(tenant, hash);
    if (this.#versions.has(key)) return;
    this.#keepBundle({ tenant, hash, flow, version: label, bundle, savedAt: at });
    this.#shelves.keepTexts(tenant, texts);
    this.#versions.set(key, JSON.stringify({ number: ++this.#last, version } satisfies KeptVersion));
  }

  async version(tenant: string, flow: string, hash: string): Promise<StoredVersion | null> {
    this.#shelves.answer();
    const kept = this.#versions.get(keyOf(tenant, hash));
    const version = kept === undefined ? null : read(kept).version;
    return version?.flow === flow ? version : null;
  }

  async versions({ tenant, flow, cursor, limit }: FlowPageQuery): Promise<VersionPage> {
    this.#shelves.answer();
    const below = readCursor(cursor);
    const found = [...this.#versions.values()]
      .map(read)
      .filter(({ number, version }) => version.tenant === tenant && number < below && (flow === undefined || version.flow === flow))
      .sort((one, other) => other.number - one.number);
    const { page, next } = pageOf(found, limit, ({ number }) => writeCursor(number));
    return { versions: page.map(({ version }) => version), next };
  }

  async fileTexts(tenant: string, digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
    this.#shelves.answer();
    return new Map(
      digests.flatMap((digest) => {
        const text = this.#shelves.texts.get(keyOf(tenant, digest));
        return text === undefined ? [] : [[digest, text] as const];
      }),
    );
  }

  #keepBundle(version: StoredFlowVersion): void {
    const key = keyOf(version.tenant, version.hash);
    if (!this.#bundles.has(key)) this.#bundles.set(key, JSON.stringify(version));
  }
}

function read(text: string): KeptVersion {
  return JSON.parse(text) as KeptVersion;
}
