import type { BrandStore, StoredBrand } from '../BrandStore.ts';
import { keyOf, type Shelves } from './Shelves.ts';

export class MemoryBrands implements BrandStore {
  readonly #shelves: Shelves;
  /** Revisions of each, the oldest first. */
  readonly #brands = new Map<string, { readonly tenant: string; readonly id: string; readonly revisions: string[] }>();

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  async saveBrand(revision: StoredBrand, expectedRevision: number): Promise<'saved' | 'stale'> {
    this.#shelves.answer();
    const { tenant, id } = revision;
    const key = keyOf(tenant, id);
    const kept = this.#brands.get(key) ?? { tenant, id, revisions: [] };
    if (kept.revisions.length !== expectedRevision) return 'stale';
    kept.revisions.push(JSON.stringify({ ...revision, revision: expectedRevision + 1 }));
    this.#brands.set(key, kept);
    this.#shelves.moveMark(tenant);
    return 'saved';
  }

  async brands(tenant: string): Promise<readonly StoredBrand[]> {
    this.#shelves.answer();
    return [...this.#brands.values()]
      .filter((kept) => kept.tenant === tenant)
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .flatMap(({ revisions }) => revisions.slice(-1).map(read));
  }

  async brand(tenant: string, id: string): Promise<StoredBrand | null> {
    this.#shelves.answer();
    const newest = this.#brands.get(keyOf(tenant, id))?.revisions.at(-1);
    return newest === undefined ? null : read(newest);
  }

  async brandHistory(tenant: string, id: string, limit: number, before = Infinity): Promise<readonly StoredBrand[]> {
    this.#shelves.answer();
    const revisions = this.#brands.get(keyOf(tenant, id))?.revisions ?? [];
    return revisions
      .map(read)
      .filter(({ revision }) => revision < before)
      .reverse()
      .slice(0, limit);
  }
}

function read(text: string): StoredBrand {
  return JSON.parse(text) as StoredBrand;
}
