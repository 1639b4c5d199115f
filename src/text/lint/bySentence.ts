import type { SentenceWords } from './sentenceWords.ts';
import type { WordHit } from './wordHits.ts';

/** Hits by the sentence in which they stand, in order. */
export function bySentence(hits: readonly WordHit[]): Map<SentenceWords, WordHit[]> {
  const sentences = new Map<SentenceWords, WordHit[]>();
  for (const hit of hits) {
    const own = sentences.get(hit.sentence);
    if (own === undefined) sentences.set(hit.sentence, [hit]);
    else own.push(hit);
  }
  return sentences;
}
