import { fold, originalSpan, type Folded } from '../text/fold.ts';
import { flatten, matchPatternsOf, type MatchPattern } from './matchPattern.ts';
import type { Phrasebook } from './Phrasebook.ts';

/** A phrase found in what the agent said. */
export interface PhraseMatch {
  readonly phrase: string;
  /** UTF-16 code units of the text, end exclusive. */
  readonly span: [number, number];
  /** Letters of the phrase that had to be there word for word. */
  readonly literal: number;
  /** The phrase is all that the text says. */
  readonly whole: boolean;
}

export type PhraseMatcher = (text: string) => PhraseMatch[];

const MAX_TEXT = 20_000;
/** Sentences at which a phrase that begins with a variable is looked for. */
const MAX_OPEN_STARTS = 50;

const TITLES: ReadonlySet<string> = new Set(['ms', 'mr', 'mrs', 'dr', 'prof', 'p']);

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Recognises the phrases of a language in what the agent wrote or said: as the whole text, or as sentences of their own
 * within it. Variables stand for anything of at least a character; case, ё and е, white space, quotes and final
 * punctuation do not matter. The phrase with the longest fixed part comes first.
 */
export function buildPhraseMatcher(phrasebook: Phrasebook, language: string): PhraseMatcher {
  const subjects = new Set(phrasebook.phrases.map((phrase) => phrasebook.entry(phrase)?.subject));
  const patterns = phrasebook
    .patterns(language)
    .filter(({ phrase }) => !subjects.has(phrase))
    .flatMap(({ phrase, elements }) => matchPatternsOf(phrase, elements));
  const byWord = new Map<string, MatchPattern[]>();
  const open: { readonly pattern: MatchPattern; readonly anchor: string }[] = [];
  for (const pattern of patterns) {
    const word = firstWord(pattern);
    if (word === null) open.push({ pattern, anchor: longest(pattern.literals) });
    else byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
  }

  return (text) => {
    const folded = fold(text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text);
    const flat = flatten(folded.text);
    const best = new Map<string, PhraseMatch>();
    const keep = (pattern: MatchPattern, place: Place | null): void => {
      if (place === null || (best.get(pattern.phrase)?.literal ?? -1) >= pattern.literal) return;
      best.set(pattern.phrase, matchOf(pattern, place, folded, flat, text.length));
    };
    const starts = sentenceStarts(flat, folded.text);
    for (const start of starts) {
      for (const pattern of byWord.get(wordAt(flat, start)) ?? []) keep(pattern, matchAt(pattern, flat, folded.text, start));
    }
    for (const { pattern, anchor } of open) {
      if (flat.includes(anchor)) keep(pattern, matchOpen(pattern, flat, folded.text, starts));
    }
    return best.size === 0 ? [] : [...best.values()].sort((one, other) => other.literal - one.literal || one.span[0] - other.span[0]);
  };
}

function matchOf(pattern: MatchPattern, place: Place, folded: Folded, flat: string, length: number): PhraseMatch {
  const end = endOfPunctuation(folded.text, place.end);
  const whole = !hasWord(flat, 0, place.start) && !hasWord(flat, end, flat.length);
  return { phrase: pattern.phrase, span: originalSpan(folded, place.start, end, length), literal: pattern.literal, whole };
}

/** A phrase that begins with a variable: at the last sentence from which it fits, so that the variable takes in the least. */
function matchOpen(pattern: MatchPattern, flat: string, lines: string, starts: readonly number[]): Place | null {
  if (pattern.limits[0] === Infinity) return matchAt(pattern, flat, lines, starts[0] ?? 0);
  let found: Place | null = null;
  for (const start of starts.slice(0, MAX_OPEN_STARTS)) found = matchAt(pattern, flat, lines, start) ?? found;
  return found;
}

/** Fixed part after fixed part, each at its first place: linear in the text. */
function matchAt(pattern: MatchPattern, flat: string, lines: string, start: number): Place | null {
  const { literals, limits } = pattern;
  const first = literals[0] ?? '';
  if (!flat.startsWith(first, start)) return null;
  let position = start + first.length;
  if (literals.length === 1) return endsSentence(lines, position) ? { start, end: position } : null;
  for (let index = 1; index < literals.length; index += 1) {
    const literal = literals[index] ?? '';
    const limit = limits[index - 1] ?? Infinity;
    if (literal === '') return position < flat.length ? { start, end: flat.length } : null;
    let at = flat.indexOf(literal, position + 1);
    if (index === literals.length - 1) {
      while (at >= 0 && !endsSentence(lines, at + literal.length)) at = flat.indexOf(literal, at + 1);
    }
    if (at < 0 || at - position > limit) return null;
    position = at + literal.length;
  }
  return { start, end: position };
}

/** Where sentences begin: behind dashes and quotes, at their first letter or digit. */
function sentenceStarts(flat: string, lines: string): number[] {
  const starts: number[] = [];
  let atStart = true;
  for (let index = 0; index < flat.length; index += 1) {
    const code = flat.charCodeAt(index);
    if (atStart) {
      if (!isSign(code)) {
        starts.push(index);
        atStart = false;
      } else if (starts.length === 0 && code !== 0x20) {
        starts.push(index);
      }
    }
    if (code === 0x2e || code === 0x3f || code === 0x3b) atStart = isSign(flat.charCodeAt(index + 1)) && !isTitle(flat, index);
    else if (lines.charCodeAt(index) === 0x0a) atStart = true;
  }
  return starts;
}

/** "Ms. Smith" is no end of a sentence. */
function isTitle(flat: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && start > stop - 4 && !isSign(flat.charCodeAt(start - 1))) start -= 1;
  return TITLES.has(flat.slice(start, stop));
}

/** Space, ASCII punctuation. */
function isSign(code: number): boolean {
  return code < 0x30 || (code > 0x39 && code < 0x41) || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0x80);
}

/** Nothing but punctuation follows in the sentence: a stop and a space, a line break, or no letter up to the end of the line. */
function endsSentence(lines: string, end: number): boolean {
  let stopped = false;
  for (let index = end; index < lines.length; index += 1) {
    const code = lines.charCodeAt(index);
    if (code === 0x0a) return true;
    if (code === 0x20) {
      if (stopped) return true;
    } else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b || code === 0x2026) stopped = true;
    else if (!isSign(code)) return false;
  }
  return true;
}

function endOfPunctuation(lines: string, end: number): number {
  let index = end;
  while (index < lines.length && /[.!?…;,:")]/.test(lines[index] ?? '')) index += 1;
  return index;
}

function hasWord(flat: string, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isSign(flat.charCodeAt(index))) return true;
  return false;
}

/** The first word if it is fixed as a whole, else null. */
function firstWord(pattern: MatchPattern): string | null {
  const first = pattern.literals[0] ?? '';
  const word = wordAt(first, 0);
  // A word that the literal breaks off may go on in the variable.
  return word === '' || (word === first && pattern.literals.length > 1) ? null : word;
}

function wordAt(flat: string, start: number): string {
  let end = start;
  while (end < flat.length && !isWordEnd(flat.charCodeAt(end))) end += 1;
  return flat.slice(start, end);
}

/** ASCII punctuation and space, but for the apostrophe, which stands inside words. */
function isWordEnd(code: number): boolean {
  return code !== 0x27 && isSign(code);
}

function longest(literals: readonly string[]): string {
  return literals.reduce((best, literal) => (literal.length > best.length ? literal : best), '');
}
