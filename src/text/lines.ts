import { trimEnd } from './trimEnd.ts';

/** What a line is: empty, the dashes around a product card, an item of a list, nothing but a link, or text. */
export type LineKind = 'blank' | 'dashes' | 'item' | 'link' | 'text';

/** A line without the white space around it: UTF-16 offsets, end exclusive. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** White space before it. */
  readonly indent: number;
  readonly kind: LineKind;
  /** Set where it begins as items do; whether it is one, only its neighbours tell. */
  readonly marker: ListMarker | null;
}

/** How items begin: "-", "1.", "а)", another sign, or not at all. */
export type MarkerKind = 'dash' | 'digit' | 'letter' | 'bullet' | 'none';

/** What stands before an item of a list. */
export interface ListMarker {
  readonly kind: MarkerKind;
  readonly start: number;
  readonly end: number;
  /** Nothing but a list begins like this, even in a line of its own. */
  readonly sure: boolean;
}

const DASHES = /^[-–—]{3,}$/;
const LETTER = /\p{L}/u;
/** Bullets of which one is enough, and signs that mean a bullet only in company. */
const BULLETS = new Set('•●○◦▪▫■□‣⁃▸►▶➤➢✓✔✅☑🔹🔸👉❖✦');
const WEAK_BULLETS = new Set('–—−*+·→★☆');

/** The lines of a text. One pass; only the first signs of a line are looked at twice. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length;) {
    const broken = text.indexOf('\n', from);
    const to = broken < 0 ? text.length : broken;
    let start = from;
    while (start < to && isSpace(text.charCodeAt(start))) start += 1;
    let end = to;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    lines.push(readLine(text, start, end, start - from));
    from = to + 1;
  }
  return lines;
}

function readLine(text: string, start: number, end: number, indent: number): Line {
  if (start === end) return { start, end, indent, kind: 'blank', marker: null };
  const marker = markerAt(text, start, end);
  const line = text.slice(start, Math.min(end, start + 2_000));
  const kind = isDashCode(text.charCodeAt(start)) && DASHES.test(line) ? 'dashes' : isLink(line) ? 'link' : 'text';
  return { start, end, indent, kind, marker: kind === 'text' ? marker : null };
}

function isLink(line: string): boolean {
  if (line.includes(' ')) return false;
  const lower = trimEnd(line.toLowerCase(), ';');
  return lower.startsWith('http://') || lower.startsWith('https://') || lower.startsWith('www.');
}

function markerAt(text: string, start: number, end: number): ListMarker | null {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const next = start + first.length;
  const behind = next < end ? (text[next] ?? '') : '';
  if (first === '-') return isSpaceSign(behind) || LETTER.test(behind) ? { kind: 'dash', start, end: next, sure: false } : null;
  if (first >= '0' && first <= '9') return numberAt(text, start, end);
  if (BULLETS.has(first)) {
    const joined = text[next] === '\ufe0f' ? next + 1 : next;
    return { kind: 'bullet', start, end: joined, sure: true };
  }
  if (WEAK_BULLETS.has(first)) return isSpaceSign(behind) ? { kind: 'bullet', start, end: next, sure: false } : null;
  return behind === ')' || behind === '.' ? letterAt(text, start, end) : null;
}

/** "1.", "12)", not "14.50" and not "1.5 kg". */
function numberAt(text: string, start: number, end: number): ListMarker | null {
  let next = start + 1;
  while (next < end && next < start + 3 && (text[next] ?? '') >= '0' && (text[next] ?? '') <= '9') next += 1;
  const sign = text[next];
  if (next >= end || (sign !== '.' && sign !== ')')) return null;
  const behind = next + 1 < end ? (text[next + 1] ?? '') : '';
  return isSpaceSign(behind) || LETTER.test(behind) ? { kind: 'digit', start, end: next + 1, sure: false } : null;
}

/** "а)", "b)", and "a." in small letters: "A. Kowalski" is a name. */
function letterAt(text: string, start: number, end: number): ListMarker | null {
  const letter = text[start] ?? '';
  if (!LETTER.test(letter)) return null;
  const behind = start + 2 < end ? (text[start + 2] ?? '') : '';
  const fits = text[start + 1] === ')' ? isSpaceSign(behind) || LETTER.test(behind) : isSpaceSign(behind) && letter === letter.toLowerCase();
  return fits ? { kind: 'letter', start, end: start + 2, sure: false } : null;
}

function isDashCode(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014;
}

function isSpaceSign(sign: string): boolean {
  return sign !== '' && isSpace(sign.charCodeAt(0));
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0 || code === 0x202f || code === 0x2009;
}
