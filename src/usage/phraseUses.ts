import type { PhraseUse } from './Usage.ts';
import type { Commitment } from './usageOf.ts';

const NONE: readonly PhraseUse[] = Object.freeze([]);

export function phraseUses(_commitment: Commitment): readonly PhraseUse[] {
  return NONE;
}
