import { isCyrillic, isLatin, isLeet, isMask } from './lookAlikes.ts';

/**
 * What stands between two runs of letters: nothing but digits and signs that may stand for letters, a hyphen or full stop,
 * a space, the end of a sentence, or anything else.
 */
export type Gap = 'disguise' | 'joint' | 'space' | 'other' | 'sentence';

/** Letters in a row. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  readonly latin: boolean;
  readonly cyrillic: boolean;
  /** Before it. */
  readonly gap: Gap;
}

const MAX_GAP = 12;
const JOINTS = "-._'’~+=:|/\\,–—‑·";

/** The runs of letters of a plain text, in order. */
export function wordRuns(text: string): WordRun[] {
  const runs: WordRun[] = [];
  let last = 0;
  let index = 0;
  while (index < text.length) {
    const start = index;
    let latin = false;
    let cyrillic = false;
    for (; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (isLatin(code)) latin = true;
      else if (isCyrillic(code)) cyrillic = true;
      else break;
    }
    if (index === start) {
      index += 1;
      continue;
    }
    runs.push({ start, end: index, latin, cyrillic, gap: runs.length === 0 ? 'sentence' : gapOf(text, last, start) });
    last = index;
  }
  return runs;
}

function gapOf(text: string, start: number, end: number): Gap {
  if (end - start === 1) {
    const code = text.charCodeAt(start);
    if (code === 0x20 || code === 0xa0) return 'space';
  }
  if (endsSentence(text, start, end)) return 'sentence';
  if (end - start > MAX_GAP) return 'other';
  let spaces = 0;
  let joints = 0;
  let disguises = 0;
  for (let index = start; index < end; index += 1) {
    const sign = text[index] ?? '';
    if (sign === ' ' || sign === '\u00a0' || sign === '\t') spaces += 1;
    else if (isMask(sign) || isLeet(sign)) disguises += 1;
    else if (JOINTS.includes(sign)) joints += 1;
    else return 'other';
  }
  if (disguises === end - start) return 'disguise';
  if (joints === end - start) return joints <= 3 ? 'joint' : 'other';
  return spaces <= 4 && joints + disguises <= 1 ? 'space' : 'other';
}

/** A line break; or a stop, exclamation or question mark with white space behind it. */
function endsSentence(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === 0x0a || sign === 0x0d) return true;
    if (sign !== 0x2e && sign !== 0x21 && sign !== 0x3f && sign !== 0x2026 && sign !== 0x3b) continue;
    const next = text.charCodeAt(index + 1);
    // "п.и.з.д.а" and "х . у . й" are one word, not many sentences: a stop between single letters ends nothing.
    if (next === 0x20 || next === 0xa0 || next === 0x0a) return !(sign === 0x2e && isLonely(text, start, end));
  }
  return false;
}

/** Between two letters that stand alone. */
function isLonely(text: string, start: number, end: number): boolean {
  return !isWordSign(text, start - 2) && !isWordSign(text, end + 1);
}

function isWordSign(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return isLatin(code) || isCyrillic(code);
}
