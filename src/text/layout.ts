import { linesOf, type Line, type ListMarker } from './lines.ts';

/** An item of a list: what stands behind its marker, with the lines that carry it on. */
export interface ListItem {
  readonly marker: ListMarker;
  readonly indent: number;
  readonly start: number;
  readonly end: number;
}

export interface List {
  readonly items: readonly ListItem[];
}

/** A line of text and what hangs on it: a list, a link. */
export interface Paragraph {
  /** Of the line of text. */
  readonly start: number;
  readonly textEnd: number;
  /** Of all of it. */
  readonly end: number;
}

/** How a message is laid out. */
export interface Layout {
  readonly lines: readonly Line[];
  readonly lists: readonly List[];
  /** What stands between the dashes of product cards is none. */
  readonly paragraphs: readonly Paragraph[];
  /** Pairs of lines of text, one right under the other. */
  readonly gapless: readonly (readonly [Line, Line])[];
}

/** Reads lines, lists and paragraphs. One pass over the lines; a text of one line takes next to nothing. */
export function layoutOf(text: string): Layout {
  const lines = linesOf(text);
  const lists: List[] = [];
  for (let at = 0; at < lines.length;) at = takeList(text, lines, at, lists);
  const paragraphs: Paragraph[] = [];
  const gapless: [Line, Line][] = [];
  const [firstDashes, lastDashes] = frame(lines);
  let above: Line | null = null;
  for (const [index, line] of lines.entries()) {
    const framed = index >= firstDashes && index <= lastDashes;
    if (framed || line.kind === 'dashes') above = null;
    else if (line.kind === 'text') {
      if (above !== null) gapless.push([above, line]);
      paragraphs.push({ start: line.start, textEnd: line.end, end: line.end });
      above = line;
    } else {
      const last = paragraphs[paragraphs.length - 1];
      if (line.kind !== 'blank' && last !== undefined) paragraphs[paragraphs.length - 1] = { ...last, end: line.end };
      above = null;
    }
  }
  return { lines, lists, paragraphs, gapless };
}

/** From the first line of dashes to the last, where there are two. */
function frame(lines: readonly Line[]): [number, number] {
  const first = lines.findIndex(({ kind }) => kind === 'dashes');
  const last = lines.findLastIndex(({ kind }) => kind === 'dashes');
  return last > first ? [first, last] : [lines.length, -1];
}

/** Reads the list that begins at this line, if one does, and says where to go on. */
function takeList(text: string, lines: Line[], at: number, lists: List[]): number {
  const first = lines[at];
  if (first?.kind !== 'text') return at + 1;
  const header = isHeader(text, lines, at);
  const run = first.marker !== null ? markedRun(lines, at) : header && endsWithSemicolon(text, first) ? unmarkedRun(text, lines, at) : [];
  const items = itemsOf(text, lines, run);
  const isList = items.length > 1 || header || items[0]?.marker.sure === true || (items[0] !== undefined && text[items[0].end - 1] === ';');
  if (items.length === 0 || !isList) return at + 1;
  lists.push({ items });
  for (const index of run) {
    const line = lines[index];
    if (line !== undefined) lines[index] = { ...line, kind: 'item' };
  }
  return (run[run.length - 1] ?? at) + 1;
}

/** Lines with markers, lines that carry one on, and blank ones between them left out. */
function markedRun(lines: readonly Line[], from: number): number[] {
  const run: number[] = [];
  let indent = 0;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.kind === 'dashes') break;
    if (line.kind === 'blank') continue;
    if (line.marker !== null) indent = line.indent;
    else if (line.indent < indent + 2 || run[run.length - 1] !== index - 1) break;
    run.push(index);
  }
  return run;
}

/** Under a header, lines that end like items and begin like none. */
function unmarkedRun(text: string, lines: readonly Line[], from: number): number[] {
  const run: number[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || line.marker !== null) break;
    run.push(index);
    if (endsWithSemicolon(text, line)) continue;
    // The last one may end otherwise, but it goes on in a small letter.
    const letter = text[line.start] ?? '';
    if (letter === letter.toUpperCase()) run.pop();
    break;
  }
  return run;
}

function itemsOf(text: string, lines: readonly Line[], run: readonly number[]): ListItem[] {
  const items: ListItem[] = [];
  const marked = run.some((index) => (lines[index]?.marker ?? null) !== null);
  for (const index of run) {
    const line = lines[index];
    const last = items[items.length - 1];
    if (line === undefined) continue;
    const marker: ListMarker | null = line.marker ?? (marked ? null : { kind: 'none', start: line.start, end: line.start, sure: false });
    if (marker !== null) items.push({ marker, indent: line.indent, start: skipSpace(text, marker.end, line.end), end: line.end });
    else if (last !== undefined) items[items.length - 1] = { ...last, end: line.end };
  }
  return items;
}

/** Whether the line above, blank ones aside, announces a list. */
function isHeader(text: string, lines: readonly Line[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && lines[above]?.kind === 'blank') above -= 1;
  const line = lines[above];
  return line?.kind === 'text' && text[line.end - 1] === ':';
}

function endsWithSemicolon(text: string, line: Line): boolean {
  return text[line.end - 1] === ';';
}

function skipSpace(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && /\s/.test(text[index] ?? '')) index += 1;
  return index;
}
