import { foldText } from '../../text/fold.ts';

/** Two of the texts that are nearly the same, by their places in the list; the first stands before the second. */
export type SimilarPair = readonly [first: number, second: number];

export interface Similarity {
  /** How much two texts share of all that stands in them, 0 to 1. */
  readonly threshold: number;
  /** Whether two may be compared at all. */
  readonly comparable: (first: number, second: number) => boolean;
}

/** So many texts that share a rare stretch with another one are compared with it; more of them are a pattern, not a slip. */
const MOST_CANDIDATES = 50;
const LENGTH = 3;

/**
 * For each text one of those before it that is nearly the same, by the stretches of three letters that both have
 * (Jaccard's measure). Texts are compared only if they share one of their rarest stretches, which those that are alike enough
 * must (prefix filtering), so that it takes time in proportion to the texts, not to their pairs.
 */
export function similarTexts(texts: readonly string[], { threshold, comparable }: Similarity): SimilarPair[] {
  const gramsOf = rankedGrams(texts.map(comparableText));
  const order = gramsOf.map((_, at) => at).sort((one, other) => sizeOf(gramsOf, one) - sizeOf(gramsOf, other) || one - other);
  const byGram = new Map<number, number[]>();
  const pairs: SimilarPair[] = [];
  for (const at of order) {
    const grams = gramsOf[at] ?? [];
    const prefix = grams.slice(0, grams.length - Math.ceil(threshold * grams.length) + 1);
    const like = firstLike(gramsOf, candidates(byGram, prefix), { at, threshold, comparable });
    if (like !== null) pairs.push(like < at ? [like, at] : [at, like]);
    for (const gram of prefix) {
      const texts = byGram.get(gram);
      if (texts === undefined) byGram.set(gram, [at]);
      else if (texts.length < MOST_CANDIDATES) texts.push(at);
    }
  }
  return pairs.sort((one, other) => one[1] - other[1] || one[0] - other[0]);
}

/** Letters and digits of the folded text, one space between words and around. */
function comparableText(text: string): string {
  return ` ${foldText(text)
    .replace(/[^\p{L}\p{N}\p{Co}]+/gu, ' ')
    .trim()} `;
}

/** So many kinds of stretches are told apart; two that fall together make texts look a little more alike than they are. */
const KINDS = 2 ** 18;

/** The stretches of each text as numbers, the rarest first. */
function rankedGrams(texts: readonly string[]): number[][] {
  const counts = new Uint32Array(KINDS);
  const sets = texts.map((text) => {
    const grams = new Set<number>();
    for (let at = 0; at + LENGTH <= text.length; at += 1) grams.add(gramAt(text, at));
    for (const gram of grams) counts[gram] = (counts[gram] ?? 0) + 1;
    return grams;
  });
  const rankOf = (gram: number): number => (counts[gram] ?? 0) * KINDS + gram;
  return sets.map((grams) => Array.from(grams, rankOf).sort((one, other) => one - other));
}

function gramAt(text: string, at: number): number {
  const mixed =
    Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^ Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & (KINDS - 1);
}

function candidates(byGram: ReadonlyMap<number, readonly number[]>, prefix: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const gram of prefix) {
    for (const other of byGram.get(gram) ?? []) {
      found.add(other);
      if (found.size >= MOST_CANDIDATES) return found;
    }
  }
  return found;
}

function firstLike(
  gramsOf: readonly number[][],
  others: ReadonlySet<number>,
  { at, threshold, comparable }: Similarity & { at: number },
): number | null {
  const grams = gramsOf[at] ?? [];
  for (const other of others) {
    const theirs = gramsOf[other] ?? [];
    if (theirs.length < threshold * grams.length || !comparable(Math.min(at, other), Math.max(at, other))) continue;
    const shared = sharedOf(grams, theirs);
    if (shared >= threshold * (grams.length + theirs.length - shared)) return other;
  }
  return null;
}

/** Both are sorted. */
function sharedOf(one: readonly number[], other: readonly number[]): number {
  let shared = 0;
  for (let left = 0, right = 0; left < one.length && right < other.length;) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared;
}

function sizeOf(gramsOf: readonly number[][], at: number): number {
  return gramsOf[at]?.length ?? 0;
}
