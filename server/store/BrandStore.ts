import type { Brand } from '../../src/flow/schema/settings.ts';
import type { Authorship } from './VersionStore.ts';

/** Brands with all that they ever were. The newest revision of each is the one that new conversations take. */
export interface BrandStore {
  /** Adds the revision after `expectedRevision`. `'stale'` when the brand is not at that one (0: there is none yet); nothing is changed then. */
  saveBrand(revision: StoredBrand, expectedRevision: number): Promise<'saved' | 'stale'>;
  /** The newest revision of each, removed ones too, by id. */
  brands(tenant: string): Promise<readonly StoredBrand[]>;
  brand(tenant: string, id: string): Promise<StoredBrand | null>;
  /** All revisions of one, the newest first. */
  brandHistory(tenant: string, id: string, limit: number, before?: number): Promise<readonly StoredBrand[]>;
}

export interface StoredBrand extends Authorship {
  readonly tenant: string;
  readonly id: string;
  /** 1, 2, 3 … */
  readonly revision: number;
  /** Null: it was removed. */
  readonly brand: Brand | null;
  readonly source: 'files' | 'api';
}
