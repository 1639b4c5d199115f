import { isoTime } from '../../../src/conversation/isoTime.ts';
import type { Brand } from '../../../src/flow/schema/settings.ts';
import type { BrandDetail, BrandRevision, BrandSummary } from '../../schemas/brands/Brand.ts';
import type { BrandService } from '../../service/brands/BrandService.ts';
import type { StoredBrand } from '../../store/BrandStore.ts';

export function shownSummary(stored: StoredBrand, service: BrandService): BrandSummary {
  const { id, revision, brand, source, author, reason, at } = stored;
  const status = brand === null ? 'removed' : 'present';
  return { id, status, name: brand?.name ?? null, revision, source, author, reason, at: isoTime(at), files: service.filesStanding(stored) };
}

export function shownBrand(stored: StoredBrand & { readonly brand: Brand }, service: BrandService): BrandDetail {
  return { ...shownSummary(stored, service), brand: stored.brand };
}

export function shownRevision({ revision, brand, source, author, reason, at }: StoredBrand): BrandRevision {
  return { revision, source, author, reason, at: isoTime(at), brand };
}
