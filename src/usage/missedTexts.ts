import type { MissedText } from './Usage.ts';
import type { Commitment } from './usageOf.ts';

const NONE: readonly MissedText[] = Object.freeze([]);

export function missedTexts(_commitment: Commitment): readonly MissedText[] {
  return NONE;
}
