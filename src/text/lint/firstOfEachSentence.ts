import type { WordHit } from './wordHits.ts';

/** The first hit of each sentence that has one. */
export function firstOfEachSentence(hits: readonly WordHit[]): WordHit[] {
  return hits.filter((hit, index) => hits[index - 1]?.sentence !== hit.sentence);
}
