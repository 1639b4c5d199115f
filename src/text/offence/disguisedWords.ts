import type { OffenceWords, Stem } from './compileLexicons.ts';
import { worstOf, type StemHit, type Vocabulary } from './StemHit.ts';
import { ANY_LETTER, isCyrillic, isDigit, isLatin, isLeet, isLetter, isMask, readingsOf, type Script } from './lookAlikes.ts';
import { matchBlurred } from './matchBlurred.ts';
import { matchMasked } from './matchMasked.ts';
import type { PlainText } from './plainText.ts';
import type { WordRun } from './wordRuns.ts';

const SCRIPTS: readonly Script[] = ['cyrillic', 'latin'];
/** Longer than any swear word with its disguise; what is longer is a code or an address. */
const MAX_LENGTH = 40;
const CERTAINTY = { lookAlikes: 0.97, masked: 0.93 };

/** Words with look-alike letters of the other script, with digits or signs for letters, and with masked letters. */
export function disguisedWords(plain: PlainText, runs: readonly WordRun[], vocabulary: Vocabulary): StemHit[] {
  const hits: StemHit[] = [];
  for (let first = 0; first < runs.length;) {
    let next = first + 1;
    while (runs[next]?.gap === 'disguise') next += 1;
    const place = placeOf(plain.text, runs, first, next);
    if (place !== null) {
      const hit = readDisguised(plain.text, place, vocabulary);
      if (hit !== null) hits.push(hit);
    }
    first = next;
  }
  return hits;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The whole of a disguised word, with the signs that stand for its first or last letters; null for one that is written openly. */
function placeOf(text: string, runs: readonly WordRun[], first: number, next: number): Place | null {
  const from = runs[first]?.start ?? 0;
  const to = endOf(runs[next - 1]);
  if (to - from > MAX_LENGTH) return null;
  const least = Math.max(from - MAX_LENGTH, endOf(runs[first - 1]));
  const most = Math.min(to + MAX_LENGTH, runs[next]?.start ?? text.length);
  let start = from;
  let end = to;
  while (start > least && mayBeginWord(text[start - 1] ?? '')) start -= 1;
  while (end < most && mayEndWord(text[end] ?? '')) end += 1;
  const isOpen = start === from && end === to && next - first === 1 && !isMixed(runs[first]);
  return isOpen || isPartOfMore(text, start, end) ? null : { start, end };
}

function endOf(run: WordRun | undefined): number {
  return run?.end ?? 0;
}

function isMixed(run: WordRun | undefined): boolean {
  return run !== undefined && run.latin && run.cyrillic;
}

/** Of a number; or of an address, in which the sign is no letter. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  if (isDigit(text[start - 1] ?? '') || isDigit(text[end] ?? '')) return true;
  return text[end] === '.' && text.slice(start, end).includes('@');
}

function mayBeginWord(sign: string): boolean {
  return isLeet(sign) || sign === '*' || sign === '#';
}

/** An exclamation mark behind a word is one. */
function mayEndWord(sign: string): boolean {
  return sign !== '!' && sign !== '|' && sign !== '+' && sign !== '<' && (isLeet(sign) || isMask(sign));
}

function readDisguised(text: string, { start, end }: Place, vocabulary: Vocabulary): StemHit | null {
  const word = text.slice(start, end);
  const signs = [...word];
  if (!mayBeSpelt(signs)) return null;
  for (const script of SCRIPTS) {
    // Letters of one script are of that script; what only looks like another in all its letters stands in the lists.
    if (!signs.some((sign) => isOf(sign, script))) continue;
    const read = readAs(signs, script, vocabulary[script]);
    if (read !== null) return { start, end, ...read };
  }
  return null;
}

const FIRST_DIGITS = '356';
const LAST_DIGITS = '0134579';
const LEAST_BEFORE_DIGIT = { cyrillic: 2, latin: 4 };

/**
 * Digits for letters stand alone among more letters; article numbers and "36 мес" have two in a row. Before and behind a
 * word stand numbers more often than disguised letters: "1 банка", "её6".
 */
function mayBeSpelt(signs: readonly string[]): boolean {
  const digits = signs.filter(isDigit).length;
  if (digits === 0) return true;
  const letters = signs.filter((sign) => isLetter(sign.charCodeAt(0))).length;
  if (letters < 2 * digits || signs.some((sign, index) => isDigit(sign) && isDigit(signs[index + 1] ?? ''))) return false;
  const [first = '', last = ''] = [signs[0], signs[signs.length - 1]];
  if (isDigit(first) && !FIRST_DIGITS.includes(first)) return false;
  if (!isDigit(last)) return true;
  const least = signs.some((sign) => isOf(sign, 'cyrillic')) ? LEAST_BEFORE_DIGIT.cyrillic : LEAST_BEFORE_DIGIT.latin;
  return LAST_DIGITS.includes(last) && letters >= least;
}

function isOf(sign: string, script: Script): boolean {
  const code = sign.charCodeAt(0);
  return script === 'cyrillic' ? isCyrillic(code) : isLatin(code);
}

interface Read {
  readonly stem: Stem;
  readonly certainty: number;
}

function readAs(signs: readonly string[], script: Script, words: OffenceWords): Read | null {
  const letters = signs.map((sign) => readingsOf(sign, script, false));
  const spelt = isComplete(letters) ? worstOf(matchBlurred(words, letters).map(({ stem }) => stem)) : null;
  if (spelt !== null && isReadThroughLookAlikes(spelt, script, signs)) return { stem: spelt, certainty: CERTAINTY.lookAlikes };
  const masked = signs.map((sign) => readingsOf(sign, script, true));
  if (!masked.includes(ANY_LETTER) || !isComplete(masked)) return null;
  const stem = matchMasked(words.masked, masked) ?? guessed(words, masked);
  return stem === null ? null : { stem, certainty: CERTAINTY.masked };
}

function isComplete(readings: readonly (string | null)[]): readings is readonly string[] {
  return !readings.includes(null);
}

/**
 * An obscene word of which one letter in three is masked at most, neither the first nor the last, and of its stem one
 * letter: "за*бали". As many letters are hidden as there are signs; or, where there are several, one more, for nobody counts them.
 */
function guessed(words: OffenceWords, readings: readonly string[]): Stem | null {
  const hidden = readings.filter((reading) => reading === ANY_LETTER).length;
  if (readings.length < hidden * 3 || readings[0] === ANY_LETTER || readings[readings.length - 1] === ANY_LETTER) return null;
  for (const variant of variantsOf(readings)) {
    const firm = matchBlurred(words, variant).filter(({ stem, from }) => stem.class === 'clean' || isFirm(variant.slice(from, from + stem.length)));
    const stem = worstOf(firm.map((found) => found.stem));
    if (stem?.class === 'obscene') return stem;
  }
  return null;
}

const LEAST_SEEN = 3;
/** Article numbers are as short as that: "F4G". */
const SHORT_CODE = 3;
const LEAST_MILD = 4;

function isFirm(stem: readonly string[]): boolean {
  const seen = stem.filter((reading) => reading !== ANY_LETTER).length;
  return stem[0] !== ANY_LETTER && seen >= LEAST_SEEN && seen >= (stem.length - seen) * 2;
}

function variantsOf(readings: readonly string[]): readonly (readonly string[])[] {
  const at = readings.findIndex((reading, index) => reading === ANY_LETTER && readings[index + 1] === ANY_LETTER);
  return at < 0 ? [readings] : [readings, [...readings.slice(0, at), ANY_LETTER, ...readings.slice(at)]];
}

/** Ordinary words with a digit in them are many; coarse words of a few letters would be found in article numbers. */
function isReadThroughLookAlikes(stem: Stem, script: Script, signs: readonly string[]): boolean {
  if (stem.class === 'obscene') return script === 'cyrillic' || signs.length > SHORT_CODE || !signs.some(isDigit);
  if (stem.class === 'mild') return stem.length >= LEAST_MILD && !signs.some(isDigit);
  return stem.length >= (script === 'cyrillic' ? 3 : 4) && (stem.class === 'vulgar' || (stem.class === 'abuse' && stem.length >= LEAST_MILD));
}
