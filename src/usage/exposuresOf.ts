import type { Exposure } from './Usage.ts';
import type { Commitment } from './usageOf.ts';

const NONE: readonly Exposure[] = Object.freeze([]);

export function exposuresOf(_commitment: Commitment): readonly Exposure[] {
  return NONE;
}
