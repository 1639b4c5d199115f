import type { Box, Line } from '../Drawing.ts';
import { textWidth } from '../textWidth.ts';

/** Sizes of type and room around it, in pixels. */
export const TITLE_SIZE = 13;
export const TEXT_SIZE = 11;
export const TITLE_HEIGHT = 20;
export const LINE_HEIGHT = 15;
export const ROOM = 10;
const DOT = 14;
const MOST_LETTERS = 38;

/** Lines broken between words, so that none is longer than what can be read at a glance. */
export function broken(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap(({ text, tone }) => pieces(text).map((piece) => ({ text: piece, tone })));
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let piece: string[] = [];
  let length = 0;
  for (const word of text.split(' ').flatMap(parts)) {
    const letters = [...word].length;
    if (piece.length > 0 && length + 1 + letters > MOST_LETTERS) {
      found.push(piece.join(' '));
      piece = [];
      length = 0;
    }
    length += letters + (piece.length > 0 ? 1 : 0);
    piece.push(word);
  }
  return piece.length > 0 ? [...found, piece.join(' ')] : found;
}

/** A word that is longer than a line. */
function parts(word: string): string[] {
  const letters = [...word];
  if (letters.length <= MOST_LETTERS) return [word];
  return Array.from({ length: Math.ceil(letters.length / MOST_LETTERS) }, (_, at) =>
    letters.slice(at * MOST_LETTERS, (at + 1) * MOST_LETTERS).join(''),
  );
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function sizeOfLines(lines: readonly Line[]): Size {
  return { width: Math.max(0, ...lines.map(({ text }) => textWidth(text, TEXT_SIZE))), height: lines.length * LINE_HEIGHT };
}

/** Of a box without others in it; of one with others, the room that its heading takes. */
export function sizeOfBox(box: Box, lines: readonly Line[]): Size {
  if (box.kind === 'initial') return { width: DOT, height: DOT };
  const text = sizeOfLines(lines);
  const title = box.kind === 'anywhere' ? TEXT_SIZE : TITLE_SIZE;
  return {
    width: Math.max(textWidth(box.title, title), text.width) + 2 * ROOM,
    height: TITLE_HEIGHT + text.height + (lines.length > 0 ? ROOM + 4 : ROOM - 2),
  };
}
