import { withoutMarks, type Word } from '../words.ts';
import { entriesOf, type WordEntry, type WordList } from './WordList.ts';

/** A word of an entry: what it may be, and what stands around it. */
interface Part {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly number: boolean;
  /** Words that may stand between this part and the one before. */
  readonly gap: number;
  readonly commaBefore: boolean;
  readonly commaBehind: boolean;
}

/** An entry of a list, made ready for matching. */
export interface IndexedEntry {
  readonly list: WordList;
  readonly kind: string;
  readonly harmless: boolean;
  readonly replacement: string | null;
  readonly first: boolean;
  readonly last: boolean;
  readonly parts: readonly Part[];
}

/** Entries that begin with the same word: by the word that comes next, and those for which that does not tell. */
interface Bucket {
  readonly byNext: Map<string, IndexedEntry[]>;
  readonly others: IndexedEntry[];
}

/**
 * Entries by the words that they can begin with, so that an ordinary word of a text costs a few look-ups, however many
 * lists and entries there are.
 */
export interface WordIndex {
  readonly words: ReadonlyMap<string, Bucket>;
  readonly prefixes: ReadonlyMap<string, readonly IndexedEntry[]>;
  readonly suffixes: ReadonlyMap<string, readonly IndexedEntry[]>;
  readonly numbers: readonly IndexedEntry[];
}

/** Where an entry stands: from this word to that one, the latter exclusive. */
export interface IndexHit {
  readonly entry: IndexedEntry;
  readonly from: number;
  readonly to: number;
}

const GAP = 4;
/** Prefixes and suffixes are looked up by so many letters. */
const KEY = 3;
/** Shorter words without their marks are too often other words ("tų" is not "tu"). */
const PLAIN_FROM = 5;

export function buildWordIndex(lists: readonly WordList[], language: string): WordIndex {
  const index: OpenIndex = { words: new Map(), prefixes: new Map(), suffixes: new Map(), numbers: [] };
  for (const list of lists) {
    const entries = entriesOf(list.languages[language] ?? '');
    for (const entry of [...entries, ...plainEntries(entries)]) add(index, entryOf(list, entry));
  }
  return index;
}

/** The same without the marks of their letters. What could then be one of several forms has no replacement. */
function plainEntries(entries: readonly WordEntry[]): WordEntry[] {
  const plain = new Map<string, WordEntry>();
  for (const entry of entries) {
    const cue = withoutMarks(entry.cue);
    if (cue === entry.cue || cue.length < PLAIN_FROM || entry.exact) continue;
    const known = plain.get(cue);
    const isSame = known === undefined || known.replacement === entry.replacement;
    plain.set(cue, { ...entry, cue, replacement: isSame ? entry.replacement : null });
  }
  return [...plain.values()];
}

interface OpenIndex {
  readonly words: Map<string, Bucket>;
  readonly prefixes: Map<string, IndexedEntry[]>;
  readonly suffixes: Map<string, IndexedEntry[]>;
  readonly numbers: IndexedEntry[];
}

function add({ words, prefixes, suffixes, numbers }: OpenIndex, entry: IndexedEntry): void {
  const [first, second] = entry.parts;
  if (first === undefined) return;
  const next = second?.gap === 0 && second.prefixes.length === 0 && second.suffixes.length === 0 && !second.number ? second.words : null;
  for (const word of first.words) {
    const bucket = words.get(word) ?? { byNext: new Map<string, IndexedEntry[]>(), others: [] };
    words.set(word, bucket);
    if (next === null) bucket.others.push(entry);
    else for (const one of next) push(bucket.byNext, one, entry);
  }
  for (const prefix of first.prefixes) push(prefixes, keyOf(prefix, prefix.slice(0, KEY)), entry);
  for (const suffix of first.suffixes) push(suffixes, keyOf(suffix, suffix.slice(-KEY)), entry);
  if (first.number) numbers.push(entry);
}

function keyOf(part: string, key: string): string {
  if (key.length < KEY) throw new Error(`"${part}" is too short for the beginning or end of a word in a list`);
  return key;
}

function push(map: Map<string, IndexedEntry[]>, key: string, entry: IndexedEntry): void {
  const listed = map.get(key);
  if (listed === undefined) map.set(key, [entry]);
  else if (listed[listed.length - 1] !== entry) listed.push(entry);
}

function entryOf(list: WordList, { cue, kind, harmless, replacement }: WordEntry): IndexedEntry {
  const first = cue.startsWith('^');
  const last = cue.endsWith('$');
  const parts: Part[] = [];
  let gap = 0;
  for (const token of cue.slice(first ? 1 : 0, last ? -1 : undefined).split(' ')) {
    if (token === '..') gap = GAP;
    else {
      parts.push(partOf(token, gap));
      gap = 0;
    }
  }
  return { list, kind, harmless, replacement, first, last, parts };
}

function partOf(token: string, gap: number): Part {
  const commaBefore = token.startsWith(',');
  const commaBehind = token.endsWith(',');
  const wanted = token.slice(commaBefore ? 1 : 0, commaBehind ? -1 : undefined).split('|');
  return {
    words: new Set(wanted.filter((text) => text !== '#' && !text.startsWith('*') && !text.endsWith('*'))),
    prefixes: wanted.filter((text) => text.endsWith('*')).map((text) => text.slice(0, -1)),
    suffixes: wanted.filter((text) => text.startsWith('*')).map((text) => text.slice(1)),
    number: wanted.includes('#'),
    gap,
    commaBefore,
    commaBehind,
  };
}

/** Every entry that stands among these words of a sentence (from the one to the other, exclusive), in the order of the words. */
export function searchWords(index: WordIndex, words: readonly Word[], text: string, from: number, to: number): IndexHit[] {
  const hits: IndexHit[] = [];
  const sentence = { words, text, from, to };
  for (let at = from; at < to; at += 1) {
    const word = words[at]?.text ?? '';
    const bucket = index.words.get(word);
    if (bucket !== undefined) {
      if (bucket.others.length > 0) collect(bucket.others, sentence, at, hits);
      if (bucket.byNext.size > 0 && at + 1 < to) collect(bucket.byNext.get(words[at + 1]?.text ?? ''), sentence, at, hits);
    }
    if (word.length >= KEY) {
      collect(index.prefixes.get(word.slice(0, KEY)), sentence, at, hits);
      if (index.suffixes.size > 0) collect(index.suffixes.get(word.slice(-KEY)), sentence, at, hits);
    }
    if (isNumber(word)) collect(index.numbers, sentence, at, hits);
  }
  return hits;
}

interface SentenceWords {
  readonly words: readonly Word[];
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function collect(entries: readonly IndexedEntry[] | undefined, sentence: SentenceWords, at: number, hits: IndexHit[]): void {
  if (entries === undefined) return;
  for (const entry of entries) {
    const to = endOf(entry, sentence, at);
    if (to > 0) hits.push({ entry, from: at, to });
  }
}

/** Behind the entry's last word, -1 where it does not stand here. Each part goes to the first place within its gap. */
function endOf(entry: IndexedEntry, sentence: SentenceWords, at: number): number {
  if (entry.first && at !== sentence.from) return -1;
  let next = at;
  for (const part of entry.parts) {
    const last = Math.min(next + part.gap, sentence.to - 1);
    let found = -1;
    for (let index = next; index <= last && found < 0; index += 1) if (fits(part, sentence, index)) found = index;
    if (found < 0) return -1;
    next = found + 1;
  }
  return entry.last && next !== sentence.to ? -1 : next;
}

function fits(part: Part, { words, text }: SentenceWords, at: number): boolean {
  const word = words[at];
  if (word === undefined || !isWanted(part, word.text)) return false;
  if (part.commaBehind && text[word.end] !== ',' && text[word.end] !== ':') return false;
  return !part.commaBefore || hasCommaBefore(text, word.start);
}

function isWanted({ words, prefixes, suffixes, number }: Part, word: string): boolean {
  return (
    words.has(word) ||
    (prefixes.length > 0 && prefixes.some((prefix) => word.startsWith(prefix))) ||
    (suffixes.length > 0 && suffixes.some((suffix) => word.length > suffix.length && word.endsWith(suffix))) ||
    (number && isNumber(word))
  );
}

function hasCommaBefore(text: string, start: number): boolean {
  let before = start - 1;
  while (before > start - 4 && (text[before] === ' ' || text[before] === '\n' || text[before] === '"')) before -= 1;
  return text[before] === ',';
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
