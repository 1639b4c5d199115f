import type { Brand } from '../flow/schema/settings.ts';
import { nearestName } from '../problems/nearestName.ts';
import type { Problem } from '../problems/Problem.ts';

interface BrandReference {
  readonly id?: string;
  readonly name?: string;
}

/** The brand that a request means: null for none, undefined for an unknown one. A name beside a known id wins over the brand's own. */
export function brandOf(reference: BrandReference | undefined, brands: ReadonlyMap<string, Brand>): Brand | null | undefined {
  if (reference === undefined) return null;
  const { id, name } = reference;
  const known = id === undefined ? undefined : brands.get(id);
  if (known) return name === undefined ? known : { ...known, name };
  return name === undefined ? undefined : { id: id ?? 'ad-hoc', name };
}

export function unknownBrand(reference: BrandReference | undefined, known: Iterable<string>): Problem {
  const id = reference?.id;
  if (id === undefined) return { code: 'invalid-data', args: { reason: 'brand must have the id of a known brand, or a name' }, pointer: '/brand' };
  return { code: 'unknown-brand', args: { name: id }, pointer: '/brand/id', suggestion: nearestName(id, known) };
}
