import { pointerTo } from '../../problems/pointer.ts';

/** What is wrong with a JSON text: the place where its syntax breaks, and keys that an object has twice. */
export interface JsonScan {
  readonly fault: JsonFault | null;
  readonly duplicates: readonly DuplicateKey[];
}

export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

export interface DuplicateKey {
  readonly name: string;
  /** Of the second one. */
  readonly pointer: string;
  readonly firstLine: number;
}

/** An object or list that is open. */
interface Level {
  readonly keys: Map<string, number> | null;
  step: string | number;
}

interface Scanner {
  readonly text: string;
  at: number;
  readonly levels: Level[];
  readonly duplicates: DuplicateKey[];
  fault: JsonFault | null;
}

/** Reads one token and says what may come next; null at the end or at a fault. */
type Step = (scanner: Scanner) => Step | null;

const MOST_DUPLICATES = 200;
const MOST_LEVELS = 1_000;
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const TOKEN = /[^\s,:[\]{}"]{1,20}|["\s,:[\]{}]/uy;

/**
 * Reads a text again, slowly but without recursion, to say what `JSON.parse` cannot: the line and column of a mistake
 * (Node's messages name a place for some only) and the keys that are there twice (JSON.parse silently keeps the last).
 */
export function scanJson(text: string): JsonScan {
  const scanner: Scanner = { text, at: 0, levels: [], duplicates: [], fault: null };
  let step: Step | null = value;
  while (step !== null) {
    skipSpace(scanner);
    step = step(scanner);
  }
  return { fault: scanner.fault, duplicates: scanner.duplicates };
}

const value: Step = (scanner) => {
  const first = scanner.text[scanner.at];
  if (first === '{' || first === '[') {
    if (scanner.levels.length === MOST_LEVELS) return fail(scanner, `nested more than ${MOST_LEVELS} deep`);
    scanner.at += 1;
    scanner.levels.push({ keys: first === '{' ? new Map<string, number>() : null, step: first === '{' ? '' : 0 });
    return first === '{' ? firstKey : firstItem;
  }
  const end = first === '"' ? endOfString(scanner.text, scanner.at) : endOfScalar(scanner.text, scanner.at);
  if (end < 0)
    return fail(scanner, first === '"' ? 'this text in quotes is not closed, or holds what must be escaped' : expected(scanner, 'a value'));
  scanner.at = end;
  return afterValue;
};

const firstItem: Step = (scanner) => (scanner.text[scanner.at] === ']' ? close(scanner) : value(scanner));

const firstKey: Step = (scanner) => (scanner.text[scanner.at] === '}' ? close(scanner) : key(scanner));

const key: Step = (scanner) => {
  const start = scanner.at;
  const end = scanner.text[start] === '"' ? endOfString(scanner.text, start) : -1;
  if (end < 0) return fail(scanner, expected(scanner, 'a key in quotes'));
  takeKey(scanner, start, JSON.parse(scanner.text.slice(start, end)) as string);
  scanner.at = end;
  return colon;
};

const colon: Step = (scanner) => {
  if (scanner.text[scanner.at] !== ':') return fail(scanner, expected(scanner, '":"'));
  scanner.at += 1;
  return value;
};

const afterValue: Step = (scanner) => {
  const level = scanner.levels.at(-1);
  const next = scanner.text[scanner.at];
  if (level === undefined) return next === undefined ? null : fail(scanner, expected(scanner, 'the end'));
  const closer = level.keys === null ? ']' : '}';
  if (next === closer) return close(scanner);
  if (next !== ',') return fail(scanner, expected(scanner, `"," or "${closer}"`));
  scanner.at += 1;
  if (typeof level.step === 'number') level.step += 1;
  return level.keys === null ? value : key;
};

function close(scanner: Scanner): Step {
  scanner.levels.pop();
  scanner.at += 1;
  return afterValue;
}

function takeKey(scanner: Scanner, start: number, name: string): void {
  const level = scanner.levels.at(-1);
  if (level === undefined || level.keys === null) return;
  level.step = name;
  const before = level.keys.get(name);
  if (before === undefined) level.keys.set(name, start);
  else if (scanner.duplicates.length < MOST_DUPLICATES) {
    scanner.duplicates.push({ name, pointer: pointerOf(scanner), firstLine: placeAt(scanner.text, before).line });
  }
}

function pointerOf(scanner: Scanner): string {
  return scanner.levels.reduce((pointer, level) => pointerTo(pointer, level.step), '');
}

function fail(scanner: Scanner, reason: string): null {
  scanner.fault = { ...placeAt(scanner.text, scanner.at), reason };
  return null;
}

function expected(scanner: Scanner, what: string): string {
  TOKEN.lastIndex = scanner.at;
  const found = TOKEN.exec(scanner.text)?.[0];
  return `expected ${what}, not ${found === undefined ? 'the end' : JSON.stringify(found)}`;
}

function skipSpace(scanner: Scanner): void {
  for (;;) {
    const code = scanner.text.charCodeAt(scanner.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    scanner.at += 1;
  }
}

/** The place after the closing quote; -1 for a text that is not closed or holds a control character or a wrong escape. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return -1;
    if (code !== 92) continue;
    const escape = text[at + 1] ?? '';
    if (escape === 'u' ? !/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) : !'"\\/bfnrt'.includes(escape) || escape === '') return -1;
    at += escape === 'u' ? 5 : 1;
  }
  return -1;
}

function endOfScalar(text: string, start: number): number {
  SCALAR.lastIndex = start;
  return SCALAR.test(text) ? SCALAR.lastIndex : -1;
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: offset - start + 1 };
}
