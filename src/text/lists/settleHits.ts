import type { IndexHit } from './WordIndex.ts';

/**
 * What is left of the hits of one list: nothing that shares a word with a harmless phrase or one of these other stretches
 * of words, and of several of a kind in one place only the first, of those the longest. In the order of the words.
 */
export function settleHits(hits: readonly IndexHit[], others: readonly (readonly [number, number])[] = []): IndexHit[] {
  if (hits.length === 1 && others.length === 0) return hits.filter(({ entry }) => !entry.harmless);
  const isHarmless = overlapsAny(hits.filter(({ entry }) => entry.harmless).map(({ from, to }) => [from, to] as const));
  const isOther = overlapsAny(others);
  const ends = new Map<string, number>();
  return hits
    .filter(({ entry }) => !entry.harmless)
    .sort((one, other) => one.from - other.from || other.to - one.to)
    .filter((hit) => {
      if (hit.from < (ends.get(hit.entry.kind) ?? 0) || isHarmless(hit) || isOther(hit)) return false;
      ends.set(hit.entry.kind, hit.to);
      return true;
    });
}

/** Whether one of these stretches shares a word with a hit. Both come in the order of their first words, so each is looked at about once. */
function overlapsAny(stretches: readonly (readonly [number, number])[]): (hit: IndexHit) => boolean {
  let reached = 0;
  return ({ from, to }) => {
    while (reached < stretches.length && (stretches[reached]?.[1] ?? 0) <= from) reached += 1;
    for (let index = reached; index < stretches.length && (stretches[index]?.[0] ?? 0) < to; index += 1) {
      if ((stretches[index]?.[1] ?? 0) > from) return true;
    }
    return false;
  };
}
