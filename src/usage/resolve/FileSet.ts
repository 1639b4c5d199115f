import { applyEdits, modify } from 'jsonc-parser';
import type { Problem } from '../../problems/Problem.ts';
import { found, wrong, type Read } from '../../problems/Read.ts';
import { parseJson, type JsonDocument } from '../../flow/json/parseJson.ts';

/** Files of a flow and what it shares, by their paths in the folder of all flows. */
export type FileSet = ReadonlyMap<string, string>;

/** Files with their new texts. */
export type ChangedFiles = ReadonlyMap<string, string>;

const FORMAT = { insertSpaces: true, tabSize: 2 };

/** A file of the set as JSON; null where it is not there. */
export function jsonIn(files: FileSet, path: string): Read<JsonDocument | null> {
  const text = files.get(path);
  if (text === undefined) return found(null);
  const read = parseJson(text);
  return read.ok ? read : wrong(read.problems.map((problem): Problem => ({ ...problem, file: path })));
}

/** Puts a value at a place of a JSON text, the form of the rest kept. */
export function withValue(text: string, path: readonly (string | number)[], value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, { formattingOptions: FORMAT }));
}

/** Puts a value into a list of a JSON text before the one at that place; at its length, behind the last. */
export function withItem(text: string, path: readonly (string | number)[], index: number, value: unknown): string {
  return applyEdits(text, modify(text, [...path, index], value, { formattingOptions: FORMAT, isArrayInsertion: true }));
}

/** The steps of a JSON pointer; those that are numbers stay text, as keys of objects are. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
