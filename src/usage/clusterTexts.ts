import { wordKey } from '../text/sameWord.ts';
import { comparable, likeness, type Comparable } from './likeness.ts';

/** Texts as like as this say the same. */
const LIKE = 0.6;
/** So many groups are looked at for one text: more that share a rare word with it are a pattern, not a match. */
const MOST_CANDIDATES = 24;
/** Of a group the most frequent texts among which its middle is looked for. */
const MOST_CENTRAL = 30;

/** A text and how often it was said. */
export interface CountedText {
  readonly text: string;
  readonly count: number;
}

/** Texts that say the same, the most frequent first. `central` is the one that is most like all of them. */
export interface Cluster {
  readonly central: string;
  readonly texts: readonly string[];
}

/** A text with all ways in which the same words were written. */
interface Known extends Comparable {
  readonly texts: readonly CountedText[];
  readonly count: number;
}

/**
 * Parts texts into groups that say the same: each text belongs to exactly one. The more frequent text makes a group, and every other joins the
 * group whose maker it is most like, so that groups do not run into each other along a chain of small differences. The order of
 * the texts does not matter. Texts are compared only if they share one of their rarest words, which those that are alike enough
 * must (prefix filtering): the time is that of the texts, not of their pairs.
 */
export function clusterTexts(counted: readonly CountedText[]): readonly Cluster[] {
  const known = knownTexts(counted);
  const frequencies = new Map<string, number>();
  for (const { words } of known) for (const key of keysOf(words)) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  const makers: Known[][] = [];
  const byKey = new Map<string, number[]>();
  for (const one of known) {
    const prefix = prefixOf(one, frequencies);
    const place = mostLike(one, makers, candidates(byKey, prefix));
    if (place !== null) {
      makers[place]?.push(one);
      continue;
    }
    for (const key of prefix) {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [makers.length]);
      else places.push(makers.length);
    }
    makers.push([one]);
  }
  return makers.map(clusterOf);
}

/** The same words are one text, the most frequent first; a text without words is like no other. */
function knownTexts(counted: readonly CountedText[]): readonly Known[] {
  const byKey = new Map<string, { read: Comparable; counts: Map<string, number> }>();
  for (const { text, count } of counted) {
    const read = comparable(text);
    const key = read.key === '' ? `\n${text}` : read.key;
    const known = byKey.get(key) ?? { read: { ...read, key }, counts: new Map<string, number>() };
    byKey.set(key, known);
    known.counts.set(text, (known.counts.get(text) ?? 0) + count);
  }
  return [...byKey.values()]
    .map(({ read, counts }): Known => {
      const texts = [...counts]
        .map(([text, count]) => ({ text, count }))
        .sort((one, other) => other.count - one.count || inOrder(one.text, other.text));
      return { ...read, texts, count: texts.reduce((sum, { count }) => sum + count, 0) };
    })
    .sort((one, other) => other.count - one.count || one.words.length - other.words.length || inOrder(one.key, other.key));
}

function keysOf(words: Comparable['words']): Set<string> {
  return new Set(words.map(({ word }) => wordKey(word)));
}

/** The rarest keys of a text: whoever is alike enough shares one of them. */
function prefixOf({ words, weight }: Comparable, frequencies: ReadonlyMap<string, number>): readonly string[] {
  const ranked = words
    .map((word) => ({ key: wordKey(word.word), weight: word.weight }))
    .sort((one, other) => (frequencies.get(one.key) ?? 0) - (frequencies.get(other.key) ?? 0) || inOrder(one.key, other.key));
  let left = weight;
  const keys = new Set<string>();
  for (const one of ranked) {
    if (left < LIKE * weight) break;
    keys.add(one.key);
    left -= one.weight;
  }
  return [...keys];
}

function candidates(byKey: ReadonlyMap<string, readonly number[]>, prefix: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const key of prefix) {
    for (const place of byKey.get(key) ?? []) {
      found.add(place);
      if (found.size >= MOST_CANDIDATES) return found;
    }
  }
  return found;
}

function mostLike(one: Known, makers: readonly (readonly Known[])[], places: ReadonlySet<number>): number | null {
  let best: { place: number; like: number } | null = null;
  for (const place of places) {
    const maker = makers[place]?.[0];
    // Of two texts whose weights are so different no more than the lighter one can be shared.
    if (maker === undefined || Math.min(one.weight, maker.weight) < LIKE * Math.max(one.weight, maker.weight)) continue;
    const like = likeness(one, maker);
    if (like >= LIKE && (best === null || like > best.like || (like === best.like && place < best.place))) best = { place, like };
  }
  return best?.place ?? null;
}

function clusterOf(members: readonly Known[]): Cluster {
  const texts = members
    .flatMap((member) => member.texts)
    .sort((one, other) => other.count - one.count || inOrder(one.text, other.text))
    .map(({ text }) => text);
  return { central: centralOf(members), texts };
}

/** The most frequent way of writing what is most like all others, each as often as it was said. */
function centralOf(members: readonly Known[]): string {
  const looked = members.slice(0, MOST_CENTRAL);
  let best: { member: Known; sum: number } | null = null;
  for (const member of looked) {
    const sum = looked.reduce((total, other) => total + likeness(member, other) * other.count, 0);
    // Sums of the same parts in another order differ in their last digits.
    if (best === null || sum > best.sum + 1e-9) best = { member, sum };
  }
  return best?.member.texts[0]?.text ?? '';
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
