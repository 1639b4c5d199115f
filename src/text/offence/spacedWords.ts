import type { MaskedWord, OffenceWords, Stem } from './compileLexicons.ts';
import { worstOf, type StemHit, type Vocabulary } from './StemHit.ts';
import { ANY_LETTER, readingsOf } from './lookAlikes.ts';
import { matchBlurred } from './matchBlurred.ts';
import { matchMasked } from './matchMasked.ts';
import { matchPlain, matchSpaced } from './matchPlain.ts';
import type { PlainText } from './plainText.ts';
import type { WordRun } from './wordRuns.ts';

const CERTAINTY = 0.95;
/** Fewer letters in a row are words of one letter: "а я и в", "a i o". */
const LEAST_LETTERS = 3;
const LEAST_SINGLE = 2;
const LONGEST_PIECE = 3;
/** So many pieces are looked at together, and so many of them again with the next ones. */
const WINDOW = 60;
const OVERLAP = 20;
const LONGEST_MASKED = 12;
const MAX_PIECES = 8;
const SCRIPTS = ['cyrillic', 'latin'] as const;
const APOSTROPHES = "'’";

/** Words that are taken apart: letter by letter ("х у й", "f.u.c.k"), or into pieces ("пиз-дец", "fu ck"). */
export function spacedWords(plain: PlainText, runs: readonly WordRun[], vocabulary: Vocabulary): StemHit[] {
  return [...letterByLetter(plain, runs, vocabulary), ...inPieces(plain, runs, vocabulary)];
}

/** Letters that stand alone, perhaps with pieces of two or three among them and the rest of the word behind ("ch u j", "х у йня"). */
function letterByLetter(plain: PlainText, runs: readonly WordRun[], vocabulary: Vocabulary): StemHit[] {
  const hits: StemHit[] = [];
  for (let first = 0; first < runs.length;) {
    let next = first + 1;
    if (isPiece(runs[first])) while (isPiece(runs[next]) && isNear(runs[next])) next += 1;
    const end = isNear(runs[next]) ? next + 1 : next;
    for (let from = first; from === first || from + OVERLAP < end; from += WINDOW - OVERLAP) {
      const hit = spelled(plain, runs.slice(from, Math.min(from + WINDOW, end)), vocabulary);
      if (hit !== null) hits.push(hit);
    }
    first = next;
  }
  return hits;
}

function spelled(plain: PlainText, pieces: readonly WordRun[], vocabulary: Vocabulary): StemHit | null {
  if (pieces.filter(isSingle).length < LEAST_SINGLE) return null;
  const joined = join(plain, pieces);
  const latin = pieces.some((piece) => piece.latin);
  if (latin && pieces.some((piece) => piece.cyrillic)) {
    const stem = worstObscene(readMixed(joined.text, vocabulary), LEAST_LETTERS);
    return stem === null ? null : hitOf(pieces, stem);
  }
  const words = latin ? vocabulary.latin : vocabulary.cyrillic;
  return spelledIn(pieces, joined, words) ?? spelledWhole(pieces, joined, words);
}

function spelledIn(pieces: readonly WordRun[], joined: PlainText, words: OffenceWords): StemHit | null {
  const begins = new Map<number, number>();
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    begins.set(length, index);
    length += piece.end - piece.start;
  }
  let rest: readonly WordRun[] = [];
  const stem = matchSpaced(words, joined, (stems, from) => {
    const worst = worstObscene(stems, LEAST_LETTERS);
    rest = pieces.slice(begins.get(from) ?? pieces.length);
    return worst !== null && isTakenApart(rest, worst.length) ? worst : null;
  });
  if (stem === null) return null;
  // The single letters that follow are its ending; where whole words follow, they are others.
  let used = piecesWith(rest, stem.length);
  while (rest[used] !== undefined && isSingle(rest[used] as WordRun)) used += 1;
  return hitOf(rest.slice(0, used), stem);
}

/** Nothing but this one word; then it need not be among the worst. */
function spelledWhole(pieces: readonly WordRun[], joined: PlainText, words: OffenceWords): StemHit | null {
  if (pieces.length <= LEAST_LETTERS || !pieces.every(isSingle)) return null;
  const stem = worstOf(matchPlain(words, joined, 0, joined.text.length));
  return stem?.class === 'vulgar' ? hitOf(pieces, stem) : null;
}

/** How many of the pieces hold so many letters. */
function piecesWith(pieces: readonly WordRun[], letters: number): number {
  let left = letters;
  let used = 0;
  while (left > 0 && used < pieces.length) {
    left -= (pieces[used]?.end ?? 0) - (pieces[used]?.start ?? 0);
    used += 1;
  }
  return used;
}

/** Whether so many letters lie in three pieces or more, most of them single. */
function isTakenApart(pieces: readonly WordRun[], letters: number): boolean {
  const used = piecesWith(pieces, letters);
  return used >= LEAST_LETTERS && pieces.slice(0, used).filter(isSingle).length >= LEAST_SINGLE;
}

function hitOf(pieces: readonly WordRun[], stem: Stem): StemHit {
  return { start: pieces[0]?.start ?? 0, end: pieces[pieces.length - 1]?.end ?? 0, stem, certainty: CERTAINTY };
}

function join(plain: PlainText, pieces: readonly WordRun[]): PlainText {
  return {
    text: pieces.map(({ start, end }) => plain.text.slice(start, end)).join(''),
    marked: pieces.map(({ start, end }) => plain.marked.slice(start, end)).join(''),
    places: null,
  };
}

function readMixed(text: string, vocabulary: Vocabulary): Stem[] {
  return SCRIPTS.flatMap((script) => {
    const readings = [...text].map((sign) => readingsOf(sign, script, false));
    return readings.every((reading) => reading !== null) ? matchBlurred(vocabulary[script], readings).map(({ stem }) => stem) : [];
  });
}

function inPieces(plain: PlainText, runs: readonly WordRun[], vocabulary: Vocabulary): StemHit[] {
  const hits: StemHit[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    const gap = runs[first + 1]?.gap;
    if (gap !== 'space' && gap !== 'joint') continue;
    const found = brokenAt(plain, runs, first, vocabulary) ?? (gap === 'joint' ? hyphenatedAt(plain, runs, first, vocabulary) : null);
    if (found !== null) hits.push(hitOf(runs.slice(first, found.last + 1), found.stem));
  }
  return hits;
}

interface Joined {
  readonly stem: Stem;
  readonly last: number;
}

/** Two pieces of which the first is no word by itself, or a single consonant. */
function brokenAt(plain: PlainText, runs: readonly WordRun[], first: number, vocabulary: Vocabulary): Joined | null {
  const [one, other] = [runs[first], runs[first + 1]];
  if (one === undefined || other === undefined) return null;
  if (one.end - one.start > 5 || one.latin !== other.latin || one.cyrillic !== other.cyrillic) return null;
  const words = one.latin ? vocabulary.latin : vocabulary.cyrillic;
  if (!words.broken.has(plain.text.slice(one.start, one.end))) return null;
  return joinedStem(plain, [one, other], words, first + 1);
}

/** Pieces with hyphens or stops between them, one of them too short for a word. */
function hyphenatedAt(plain: PlainText, runs: readonly WordRun[], first: number, vocabulary: Vocabulary): Joined | null {
  if (runs[first]?.gap === 'joint') return null;
  let next = first + 1;
  while (runs[next]?.gap === 'joint' && next - first < MAX_PIECES) next += 1;
  const pieces = runs.slice(first, next);
  if (!pieces.some(({ start, end }) => end - start <= 3) || pieces.some(({ latin }) => latin !== pieces[0]?.latin)) return null;
  if (pieces.some(({ latin, cyrillic }) => latin && cyrillic)) return null;
  // "who're" is two words.
  if (pieces.slice(1).some(({ start }) => APOSTROPHES.includes(plain.text[start - 1] ?? ''))) return null;
  const words = pieces[0]?.latin ? vocabulary.latin : vocabulary.cyrillic;
  return joinedStem(plain, pieces, words, next - 1) ?? overDots(plain, pieces, words, next - 1);
}

/** The stem of the pieces put together. */
function joinedStem(plain: PlainText, pieces: readonly WordRun[], words: OffenceWords, last: number): Joined | null {
  const joined = join(plain, pieces);
  if (pieces.slice(1).some(({ start }, index) => start - (pieces[index]?.end ?? 0) !== 1)) return null;
  const stem = worstObscene(matchPlain(words, joined, 0, joined.text.length, true), leastOf(pieces));
  return stem !== null && isAcross(pieces, stem) ? { stem, last } : null;
}

/** A single Latin letter is often an initial. */
function leastOf([first]: readonly WordRun[]): number {
  return first !== undefined && first.latin && isSingle(first) ? LEAST_LETTERS + 1 : LEAST_LETTERS;
}

/** Not within the first piece, where it was found already. */
function isAcross(pieces: readonly WordRun[], stem: Stem): boolean {
  return (pieces[0]?.end ?? 0) - (pieces[0]?.start ?? 0) < stem.length;
}

/** Dots and dashes stand in many ordinary words. */
function famousOf({ masked }: OffenceWords): MaskedWord[] {
  return masked.filter(({ famous, loose }) => famous && !loose);
}

/** Dots and dashes for letters: "п...ц", "f--k". */
function overDots(plain: PlainText, pieces: readonly WordRun[], words: OffenceWords, last: number): Joined | null {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || pieces.length > 2 || second.end - first.start > LONGEST_MASKED) return null;
  const hidden = second.start - first.end;
  const readings = [
    ...plain.text.slice(first.start, first.end),
    ...Array<string>(hidden).fill(ANY_LETTER),
    ...plain.text.slice(second.start, second.end),
  ];
  const stem = matchMasked(famousOf(words), readings);
  return stem === null ? null : { stem, last };
}

/** Short stems are found anywhere where the words are lost. */
function worstObscene(stems: readonly Stem[], least: number): Stem | null {
  const stem = worstOf(stems.filter((each) => each.class === 'clean' || (each.class === 'obscene' && each.length >= least)));
  return stem?.class === 'obscene' ? stem : null;
}

function isSingle(run: WordRun): boolean {
  return run.end - run.start === 1;
}

function isPiece(run: WordRun | undefined): boolean {
  return run !== undefined && run.end - run.start <= LONGEST_PIECE;
}

function isNear(run: WordRun | undefined): boolean {
  return run?.gap === 'space' || run?.gap === 'joint' || run?.gap === 'disguise';
}
