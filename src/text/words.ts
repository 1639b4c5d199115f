/** A word and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a folded text; hyphens and apostrophes inside a word belong to it. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let index = 0; index <= folded.length; index += 1) {
    if (isWordAt(folded, index)) {
      if (start < 0) start = index;
    } else if (start >= 0 && !(isJoiner(folded.charCodeAt(index)) && isWordAt(folded, index + 1))) {
      words.push({ text: folded.slice(start, index), start, end: index });
      start = -1;
    }
  }
  return words;
}

/** Anything but ASCII, Cyrillic and general punctuation. */
const HAS_MARKS = /[^\u0000-\u007f\u00a0-\u00bf\u0400-\u045f\u2010-\u2026]/;

/** Letters without their marks: what somebody types who has no Lithuanian or Polish keyboard. */
export function withoutMarks(text: string): string {
  if (!HAS_MARKS.test(text)) return text;
  // й is a letter of its own, not и with a mark.
  return text
    .replace(/й/g, '\u0001')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/\u0001/g, 'й');
}

/** Hyphen and apostrophe. */
function isJoiner(code: number): boolean {
  return code === 0x2d || code === 0x27;
}

const RARE_WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;

/** Letter, mark or digit. The usual ones by their codes: a Unicode pattern for each sign takes ten times as long. */
function isWordAt(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const code = text.charCodeAt(index);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
  if ((code >= 0xc0 && code <= 0x17f) || (code >= 0x400 && code <= 0x481)) return code !== 0xd7 && code !== 0xf7;
  return RARE_WORD_SIGN.test(String.fromCodePoint(text.codePointAt(index) ?? 0)) || isLowSurrogateOfWord(text, index);
}

function isLowSurrogateOfWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff && index > 0 && RARE_WORD_SIGN.test(text.slice(index - 1, index + 1));
}
