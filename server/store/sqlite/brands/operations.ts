import type { StoredBrand } from '../../BrandStore.ts';

export type BrandRead =
  | { readonly kind: 'brands'; readonly tenant: string }
  | { readonly kind: 'brandHistory'; readonly tenant: string; readonly id: string; readonly below: number; readonly limit: number };

export interface BrandWrite {
  readonly kind: 'saveBrand';
  readonly row: BrandRow;
  readonly expectedRevision: number;
}

/** The brand is JSON; null where it was removed. */
export type BrandRow = Omit<StoredBrand, 'brand'> & { readonly brand: string | null };

export interface BrandResults {
  brands: readonly BrandRow[];
  brandHistory: readonly BrandRow[];
  /** False when stale. */
  saveBrand: boolean;
}
