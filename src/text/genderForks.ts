import { fold } from './fold.ts';
import { genderForms, type EndingPair } from './genderForms.ts';

/** Two forms of a word of which one should have been chosen: "ответил\а", "Pone / Ponia", "zadowolony(a)". */
export interface GenderFork {
  readonly span: [number, number];
  /** The forms, as they would stand in the text; null where they cannot be told. */
  readonly masculine: string | null;
  readonly feminine: string | null;
  /** What is forked: a form of address, a pronoun, which may well be left so, or any other word. */
  readonly kind: 'address' | 'pronoun' | 'word';
}

const LONGEST = 30;
const LEAST_STEM = 2;
const LEAST_WORD = 3;

/** Unresolved forks in a text, in order. "24/7", "и/или", "90 km/h", "item(s)" and links are none. */
export function genderForksIn(text: string, language: string): GenderFork[] {
  const forms = genderForms[language];
  if (forms === undefined) return [];
  const forks: GenderFork[] = [];
  for (let index = 1; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    // Slash, backslash, opening parenthesis.
    if (sign !== 0x2f && sign !== 0x5c && sign !== 0x28) continue;
    const fork = sign === 0x28 ? parenthesised(text, index, language) : slashed(text, index, language);
    if (fork === null || fork.span[0] < (forks[forks.length - 1]?.span[1] ?? 0)) continue;
    forks.push(fork);
    index = fork.span[1] - 1;
  }
  return forks;
}

/** "рад/рада", "Pone / Ponia", "nepatenkintas/-a", "Mr./Mrs.". */
function slashed(text: string, slash: number, language: string): GenderFork | null {
  // Of a link.
  if (text[slash + 1] === '/' || text[slash - 1] === '/') return null;
  let leftEnd = text[slash - 1] === ' ' ? slash - 1 : slash;
  let rightStart = text[slash + 1] === ' ' ? slash + 2 : slash + 1;
  if (text[leftEnd - 1] === '.') leftEnd -= 1;
  const hyphen = text[rightStart] === '-';
  if (hyphen) rightStart += 1;
  const left = wordBefore(text, leftEnd);
  const right = wordBehind(text, rightStart);
  if (left === '' || right === '') return null;
  const isSpaced = rightStart - slash > 1 && !hyphen;
  return forkOf(text, left, right, [leftEnd - left.length, rightStart + right.length], language, isSpaced);
}

/** "понял(а)", "chciał(a)bym", "nepatenkintas (-a)", "Pone (Ponia)", "(s)he". */
function parenthesised(text: string, open: number, language: string): GenderFork | null {
  if (language === 'en') return englishShe(text, open);
  const spaced = text[open - 1] === ' ';
  const hyphen = text[open + 1] === '-';
  const left = wordBefore(text, spaced ? open - 1 : open);
  const start = open + (hyphen ? 2 : 1);
  const right = wordBehind(text, start);
  if (left === '' || right === '' || text[start + right.length] !== ')') return null;
  const close = start + right.length + 1;
  const tail = spaced ? '' : wordBehind(text, close);
  const span: [number, number] = [open - left.length - (spaced ? 1 : 0), close + tail.length];
  const fork = forkOf(text, left, right, span, language, spaced && !hyphen);
  if (fork === null || tail === '') return fork;
  return { ...fork, masculine: fork.masculine === null ? null : left + tail, feminine: fork.feminine === null ? null : fork.feminine + tail };
}

function englishShe(text: string, open: number): GenderFork | null {
  if (text.slice(open, open + 5).toLowerCase() !== '(s)he' || wordBehind(text, open + 5) !== '') return null;
  return { span: [open, open + 5], masculine: null, feminine: null, kind: 'pronoun' };
}

function forkOf(text: string, left: string, right: string, [start, end]: [number, number], language: string, onlyForms: boolean): GenderFork | null {
  const span: [number, number] = [start, end];
  const forms = genderForms[language];
  if (forms === undefined) return null;
  const one = fold(left).text;
  const other = fold(right).text;
  for (const [masculine, feminine] of forms.pairs) {
    const first = one === masculine;
    if (first && other === feminine) return withSalutation(text, { span, masculine: left, feminine: right, kind: 'address' }, language);
    if (other === masculine && one === feminine) return withSalutation(text, { span, masculine: right, feminine: left, kind: 'address' }, language);
    if (first && one + other === feminine) return withSalutation(text, { span, masculine: left, feminine: left + right, kind: 'address' }, language);
  }
  if (forms.pronouns.some((pair) => pair.includes(one) && pair.includes(other) && one !== other))
    return { span, masculine: null, feminine: null, kind: 'pronoun' };
  if (one.length < LEAST_WORD) return null;
  for (const pair of forms.endings) {
    if (isPair(one, other, pair)) return { span, masculine: left, feminine: right, kind: 'word' };
    if (isPair(other, one, pair)) return { span, masculine: right, feminine: left, kind: 'word' };
  }
  if (onlyForms || !forms.tails.has(other) || right !== right.toLowerCase()) return null;
  return { span, ...withTail(left, one, other, forms.endings), kind: 'word' };
}

/** "Gerbiamas Pone / Ponia": the word before agrees with the form that is chosen. */
function withSalutation(text: string, fork: GenderFork, language: string): GenderFork {
  const end = fork.span[0] - 1;
  const word = text[end] === ' ' ? wordBefore(text, end) : '';
  const folded = word === '' ? '' : fold(word).text;
  const pair = (genderForms[language]?.salutations ?? []).find((forms) => forms.includes(folded));
  if (pair === undefined || fork.masculine === null || fork.feminine === null) return fork;
  const [masculine, feminine] = pair.map((form) => (word === folded ? form : form.slice(0, 1).toUpperCase() + form.slice(1)));
  return {
    ...fork,
    span: [end - word.length, fork.span[1]],
    masculine: `${masculine ?? word} ${fork.masculine}`,
    feminine: `${feminine ?? word} ${fork.feminine}`,
  };
}

function isPair(one: string, other: string, [masculine, feminine]: EndingPair): boolean {
  const stem = one.length - masculine.length;
  if (stem < LEAST_STEM || other.length - feminine.length !== stem) return false;
  return one.endsWith(masculine) && other.endsWith(feminine) && one.slice(0, stem) === other.slice(0, stem);
}

/** Both forms of a word with an ending hung on it: "должен(на)", "mógł(a)". A feminine word with a masculine ending is left alone. */
function withTail(left: string, word: string, tail: string, endings: readonly EndingPair[]): { masculine: string | null; feminine: string | null } {
  // "уверен(а)" keeps the vowel that "должен(на)" drops.
  const fits = ([masculine, feminine]: EndingPair): boolean => feminine.endsWith(tail) && !(masculine === 'ен' && tail === 'а');
  const pair = endings.find((candidate) => word.endsWith(candidate[0]) && fits(candidate));
  if (pair === undefined) return { masculine: null, feminine: null };
  return { masculine: left, feminine: left.slice(0, left.length - pair[0].length) + pair[1] };
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST && isLetterAt(text, start - 1)) start -= 1;
  return end - start > LONGEST ? '' : text.slice(start, end);
}

function wordBehind(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start <= LONGEST && isLetterAt(text, end)) end += 1;
  return end - start > LONGEST ? '' : text.slice(start, end);
}

/** Letters, and the hyphen inside a word ("г-н"). */
function isLetterAt(text: string, index: number): boolean {
  return isLetter(text.charCodeAt(index)) || (text[index] === '-' && isLetter(text.charCodeAt(index - 1)) && isLetter(text.charCodeAt(index + 1)));
}

/** The letters of the four languages, by their codes. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x400 && code <= 0x52f);
}
