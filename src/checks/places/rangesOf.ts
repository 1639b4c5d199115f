import { createScanner, type JSONScanner } from 'jsonc-parser';

/** A stretch of a text, the end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A step of the pointers that are looked for. */
interface Wanted {
  readonly inner: Map<string, Wanted>;
  range: TextRange | null;
}

/** An object or a list that is open, and what is looked for in it; null where nothing is. */
interface Level {
  readonly wanted: Wanted | null;
  readonly isList: boolean;
  index: number;
}

/** The library's names of tokens, which as a const enum cannot be imported. */
const TOKEN = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, end: 17 } as const;

const WHOLE: TextRange = { start: 0, end: 0 };

/**
 * Where the values of some pointers stand in a JSON text: a scalar itself, of an object or list its key, and its opening
 * bracket where it has none. A pointer that leads nowhere has the place of the innermost that is there. Goes through the
 * text once and without recursion, whatever is in it; what is no JSON any more has the places that were found before.
 */
export function rangesOf(text: string, pointers: readonly string[]): ReadonlyMap<string, TextRange> {
  const root: Wanted = { inner: new Map(), range: null };
  for (const pointer of pointers) want(root, pointer);
  find(createScanner(text, true), root);
  return new Map(pointers.map((pointer) => [pointer, nearest(root, pointer)]));
}

function want(root: Wanted, pointer: string): void {
  let at = root;
  for (const step of stepsOf(pointer)) {
    const next = at.inner.get(step) ?? { inner: new Map<string, Wanted>(), range: null };
    at.inner.set(step, next);
    at = next;
  }
}

function nearest(root: Wanted, pointer: string): TextRange {
  let at: Wanted | undefined = root;
  let range = root.range ?? WHOLE;
  for (const step of stepsOf(pointer)) {
    at = at?.inner.get(step);
    if (!at?.range) break;
    range = at.range;
  }
  return range;
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Where the scan stands: the levels that are open, what is looked for in the value that comes next, and its key. */
interface Cursor {
  readonly levels: Level[];
  wanted: Wanted | null;
  key: TextRange | null;
  isKeyNext: boolean;
}

function find(scanner: JSONScanner, root: Wanted): void {
  const cursor: Cursor = { levels: [], wanted: root, key: null, isKeyNext: false };
  for (let kind: number = scanner.scan(); kind !== TOKEN.end; kind = scanner.scan()) {
    if (kind === TOKEN.colon) continue;
    const top = cursor.levels.at(-1);
    if (kind === TOKEN.comma) goOn(cursor, top);
    else if (kind === TOKEN.closeBrace || kind === TOKEN.closeBracket) {
      cursor.levels.pop();
      cursor.isKeyNext = false;
    } else if (cursor.isKeyNext) {
      cursor.wanted = top?.wanted?.inner.get(scanner.getTokenValue()) ?? null;
      cursor.key = rangeOf(scanner);
      cursor.isKeyNext = false;
    } else takeValue(cursor, kind, scanner);
  }
}

function goOn(cursor: Cursor, top: Level | undefined): void {
  if (top === undefined) return;
  top.index += 1;
  cursor.isKeyNext = !top.isList;
  if (top.isList) [cursor.wanted, cursor.key] = [top.wanted?.inner.get(String(top.index)) ?? null, null];
}

function takeValue(cursor: Cursor, kind: number, scanner: JSONScanner): void {
  const { wanted, key } = cursor;
  const isList = kind === TOKEN.openBracket;
  const opens = isList || kind === TOKEN.openBrace;
  // Of a key that stands twice the last one counts, as it does to JSON.parse.
  if (wanted !== null) wanted.range = opens && key !== null ? key : rangeOf(scanner);
  if (!opens) return;
  cursor.levels.push({ wanted, isList, index: 0 });
  cursor.isKeyNext = !isList;
  [cursor.wanted, cursor.key] = [isList ? (wanted?.inner.get('0') ?? null) : null, null];
}

function rangeOf(scanner: JSONScanner): TextRange {
  const start = scanner.getTokenOffset();
  return { start, end: start + scanner.getTokenLength() };
}
