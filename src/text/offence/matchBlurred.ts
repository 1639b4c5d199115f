import type { OffenceWords, Stem } from './compileLexicons.ts';
import { ANY_LETTER } from './lookAlikes.ts';
import type { Trie } from './Trie.ts';

/** A word whose letters are disguised: at each place the letters that may be meant, `ANY_LETTER` for a mask. */
export type BlurredWord = readonly string[];

/** Readings that are followed at once. Disguised words need a handful; what was made to need more is cut off. */
const MAX_READINGS = 48;

/** A stem, and at which letter of the word it begins. */
export interface BlurredStem {
  readonly stem: Stem;
  readonly from: number;
}

interface Reading {
  readonly node: Trie<Stem> | null;
  /** While a prefix is read. */
  readonly prefix: Trie<number> | null;
  /** The lexicons whose prefix was read; null for none. */
  readonly lexicons: readonly number[] | null;
  /** Where the stem begins. */
  readonly from: number;
  /** Just reached: a letter drawn out reaches nothing. */
  readonly isNew?: boolean;
}

/**
 * The stems that a disguised word can be read as. All readings go through the word side by side, a bounded number of them,
 * so the time is linear in its length.
 */
export function matchBlurred(words: OffenceWords, blurred: BlurredWord): BlurredStem[] {
  const found = new Map<Stem, number>();
  let readings: Reading[] = [
    { node: words.atStart, prefix: null, lexicons: null, from: 0 },
    { node: null, prefix: words.prefixes, lexicons: null, from: 0 },
  ];
  for (let index = 0; index < blurred.length; index += 1) {
    const letters = blurred[index] ?? ANY_LETTER;
    const isDrawnOut = index > 0 && letters !== ANY_LETTER && letters === blurred[index - 1];
    if (letters !== ANY_LETTER && !isDrawnOut) readings.push({ node: words.anywhere, prefix: null, lexicons: null, from: index });
    const next: Reading[] = [];
    for (const reading of readings) {
      if (next.length >= MAX_READINGS) break;
      if (reading.prefix !== null) for (const child of steps(reading.prefix, letters)) pushPrefix(next, child, words, index + 1);
      if (reading.node !== null && !readOn(next, reading, reading.node, letters) && isDrawnOut) next.push(reading);
    }
    for (const { node, lexicons, from, isNew } of next) {
      const ends = isNew ? (node?.ends ?? []) : [];
      for (const stem of ends) if (endsHere(stem, lexicons, blurred, index + 1)) found.set(stem, from);
    }
    readings = next.map((reading) => (reading.isNew ? { ...reading, isNew: false } : reading));
  }
  return [...found].map(([stem, from]) => ({ stem, from }));
}

/** Goes on by these letters, wherever they lead; false where they lead nowhere. */
function readOn(next: Reading[], { lexicons, from }: Reading, node: Trie<Stem>, letters: string): boolean {
  const children = steps(node, letters);
  for (const child of children) next.push({ node: child, prefix: null, lexicons, from, isNew: true });
  return children.length > 0;
}

function endsHere(stem: Stem, lexicons: readonly number[] | null, blurred: BlurredWord, at: number): boolean {
  return lexicons?.includes(stem.lexicon) !== false && mayEnd(stem, blurred, at);
}

function pushPrefix(next: Reading[], child: Trie<number>, words: OffenceWords, behind: number): void {
  next.push({ node: null, prefix: child, lexicons: null, from: 0 });
  if (child.ends !== null) next.push({ node: words.behindPrefix, prefix: null, lexicons: child.ends, from: behind });
}

/** Where a node leads by any of these letters. */
function steps<T>(node: Trie<T>, letters: string): Trie<T>[] {
  if (letters === ANY_LETTER) return [...node.next.values()];
  const children: Trie<T>[] = [];
  for (let each = 0; each < letters.length; each += 1) {
    const child = node.next.get(letters.charCodeAt(each));
    if (child !== undefined) children.push(child);
  }
  return children;
}

/** Whether what follows can be read as one of the stem's endings. */
function mayEnd(stem: Stem, blurred: BlurredWord, from: number): boolean {
  // Marks are not disguised; a stem that needs them is not looked for here.
  if (stem.marked !== null) return false;
  if (stem.endings === null) return true;
  let nodes = [stem.endings];
  for (let index = from; index < blurred.length && nodes.length > 0; index += 1) {
    const letters = blurred[index] ?? ANY_LETTER;
    const isDrawnOut = letters !== ANY_LETTER && letters === blurred[index - 1];
    if (nodes.some((node) => node.ends?.includes(true))) return true;
    const children = nodes.flatMap((node) => steps(node, letters)).slice(0, MAX_READINGS);
    if (children.length > 0 || !isDrawnOut) nodes = children;
  }
  return nodes.some((node) => node.ends !== null);
}
