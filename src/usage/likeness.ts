import { distance } from 'fastest-levenshtein';
import { foldText } from '../text/fold.ts';
import { stopWords } from '../text/knowledge/stopWords.ts';
import { plainWords } from '../text/names.ts';
import { sameWord } from '../text/sameWord.ts';

/** A word of a text and how much it tells. */
export interface WeighedWord {
  readonly word: string;
  readonly weight: number;
}

/** A text as it is compared: its words, each once, in the order of letters. */
export interface Comparable {
  readonly words: readonly WeighedWord[];
  readonly weight: number;
  /** Texts with the same key are the same but for signs, case, marks, stretched letters, numbers and the order of words. */
  readonly key: string;
}

const MOST_LETTERS = 1_000;
const MOST_WORDS = 40;
/** A number tells only that there is one. */
const NUMBER = '#';
/** What asks, points and is polite tells less than what is spoken of. */
const LITTLE = 0.35;
/** So long is a word of which one letter may be a slip. */
const LONG_WORD = 5;
/** Without them the opposite would be the same. */
const NEGATIONS: ReadonlySet<string> = new Set('не нет ни без ne nera nei be nie nic bez brak no not never without'.split(' '));

export function comparable(text: string): Comparable {
  const words = plainWords(foldText(text.slice(0, MOST_LETTERS))).map(({ text: word }) => (/\d/.test(word) ? NUMBER : unstretched(word)));
  const each = [...new Set(words)].sort().slice(0, MOST_WORDS);
  const weighed = each.map((word) => ({ word, weight: weightOf(word) }));
  return { words: weighed, weight: weighed.reduce((sum, { weight }) => sum + weight, 0), key: each.join(' ') };
}

/** How much of what two texts tell they tell both, 0 to 1. The same for both orders. */
export function likeness(one: Comparable, other: Comparable): number {
  if (one.key === other.key) return 1;
  const [first, second] = one.key < other.key ? [one, other] : [other, one];
  const taken = new Uint8Array(second.words.length);
  let shared = 0;
  const forms: WeighedWord[] = [];
  // Both are in the order of letters.
  let place = 0;
  for (const own of first.words) {
    while (place < second.words.length && (second.words[place] as WeighedWord).word < own.word) place += 1;
    if (second.words[place]?.word === own.word) {
      shared += own.weight;
      taken[place] = 1;
    } else forms.push(own);
  }
  for (const own of forms) {
    const at = second.words.findIndex(({ word }, index) => taken[index] === 0 && areSame(own.word, word));
    if (at < 0) continue;
    shared += Math.min(own.weight, (second.words[at] as WeighedWord).weight);
    taken[at] = 1;
  }
  const all = one.weight + other.weight - shared;
  return all === 0 ? 0 : shared / all;
}

function weightOf(word: string): number {
  return word === NUMBER || (stopWords.has(word) && !NEGATIONS.has(word)) ? LITTLE : 1;
}

/** One word in two forms, or with a slip in it. */
function areSame(one: string, other: string): boolean {
  if (one[0] !== other[0] || NEGATIONS.has(one) || NEGATIONS.has(other)) return false;
  if (sameWord(one, other)) return true;
  const shorter = Math.min(one.length, other.length);
  return shorter >= LONG_WORD && Math.abs(one.length - other.length) <= 1 && distance(one, other) === 1;
}

/** "оооочень" is "очень". */
function unstretched(word: string): string {
  return word.replace(/(\p{L})\1{2,}/gu, '$1');
}
