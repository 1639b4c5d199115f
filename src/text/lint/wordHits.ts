import type { WordList } from '../lists/WordList.ts';
import { settleHits } from '../lists/settleHits.ts';
import { buildWordIndex, searchWords, type IndexHit, type WordIndex } from '../lists/WordIndex.ts';
import { wordLists } from '../lists/wordLists.ts';
import type { Word } from '../words.ts';
import type { Draft } from './Draft.ts';
import { sentenceWords, type SentenceWords } from './sentenceWords.ts';

/** An entry of a word list in a draft. */
export interface WordHit {
  readonly kind: string;
  /** Its words among the draft's words, the latter exclusive. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets in the draft. */
  readonly span: [number, number];
  readonly sentence: SentenceWords;
  /** What to say instead, its first letter as large as that of what stands there. */
  readonly replacement: string | null;
}

type Hits = ReadonlyMap<WordList, readonly WordHit[]>;

const NONE: readonly WordHit[] = [];
const known = new WeakMap<Draft, Hits>();
/** One index over all lists of a language, made when that language is first linted. */
const indices = new Map<string, WordIndex>();

/**
 * Where the entries of a list stand in a draft, in order, none within another of its kind, none in a harmless phrase and
 * none in quotation marks: those hold titles and other people's words. All lists are looked up together, once a draft.
 */
export function wordHits(draft: Draft, language: string, list: WordList): readonly WordHit[] {
  let hits = known.get(draft);
  if (hits === undefined) {
    const index = indexFor(language);
    hits = index === null ? new Map() : hitsIn(draft, index);
    known.set(draft, hits);
  }
  return hits.get(list) ?? NONE;
}

function indexFor(language: string): WordIndex | null {
  const index = indices.get(language);
  if (index !== undefined) return index;
  const lists = wordLists.filter((list) => language in list.languages);
  if (lists.length === 0) return null;
  const built = buildWordIndex(lists, language);
  indices.set(language, built);
  return built;
}

function hitsIn(draft: Draft, index: WordIndex): Hits {
  const byList = new Map<WordList, IndexHit[]>();
  for (const { from, to } of sentenceWords(draft)) {
    for (const hit of searchWords(index, draft.words, draft.folded.text, from, to)) {
      const found = byList.get(hit.entry.list);
      if (found === undefined) byList.set(hit.entry.list, [hit]);
      else found.push(hit);
    }
  }
  if (byList.size === 0) return new Map();
  const quoted = quotedIn(draft.folded.text).map(([open, close]) => [firstWordFrom(draft.words, open), firstWordFrom(draft.words, close)] as const);
  return new Map([...byList].map(([list, found]) => [list, wordHitsOf(draft, settleHits(found, quoted))]));
}

/** Both hits and sentences come in the order of the words. */
function wordHitsOf(draft: Draft, hits: readonly IndexHit[]): WordHit[] {
  const sentences = sentenceWords(draft);
  let reached = 0;
  return hits.flatMap(({ entry, from, to }) => {
    while ((sentences[reached]?.to ?? Infinity) <= from) reached += 1;
    const sentence = sentences[reached];
    if (sentence === undefined) return [];
    const span = spanOfWords(draft, from, to);
    const { kind, replacement } = entry;
    return { kind, from, to, span, sentence, replacement: replacement === null ? null : likeFirst(draft.text[span[0]] ?? '', replacement) };
  });
}

/** From the first of these words to the last, as UTF-16 offsets in the draft. */
export function spanOfWords(draft: Draft, from: number, to: number): [number, number] {
  return draft.spanOf(draft.words[from]?.start ?? 0, draft.words[to - 1]?.end ?? 0);
}

/** The text with a capital where the letter is one. */
export function likeFirst(letter: string, text: string): string {
  return letter !== letter.toLowerCase() ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

const LONGEST_QUOTE = 120;

/** What stands between quotation marks of a line, as offsets of the folded text. Marks around all of it quote nothing. */
function quotedIn(text: string): [number, number][] {
  const quoted: [number, number][] = [];
  let open = text.indexOf('"');
  while (open >= 0) {
    const close = text.indexOf('"', open + 1);
    if (close < 0) break;
    const isOne = close - open <= LONGEST_QUOTE && !(open <= 1 && close >= text.length - 2);
    if (isOne) quoted.push([open, close]);
    open = isOne ? text.indexOf('"', close + 1) : close;
  }
  return quoted;
}

/** A search by halves: a text may be full of quotation marks. */
function firstWordFrom(words: readonly Word[], place: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
