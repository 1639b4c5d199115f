import { pointerTo } from '../problems/pointer.ts';
import { isRecord } from '../flow/walkMachine.ts';
import { foldName, LOOKS, REPLY_NAMES } from './fieldNames.ts';
import type { Findings } from './ImportFinding.ts';
import type { ScriptReply } from './Script.ts';
import { nameIn, textIn } from './values.ts';

/** What a reply may have beside words and target, and what nobody misses. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'id',
  'key',
  'value',
  'type',
  'order',
  'index',
  'data',
  'animated',
  'sourcehandle',
  'targethandle',
  'markerend',
]);

/** The replies of a node, in any of the forms that they come in: a list of texts or objects, or a map from words to a target. */
export function readReplies(value: unknown, pointer: string, findings: Findings): ScriptReply[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => readReply(one, null, pointerTo(pointer, index), findings));
  if (isRecord(value)) return Object.entries(value).flatMap(([words, one]) => readReply(one, words, pointerTo(pointer, words), findings));
  if (value !== null && value !== '') findings.add('import-not-understood', { pointer }, { what: 'replies' });
  return [];
}

function readReply(value: unknown, key: string | null, pointer: string, findings: Findings): ScriptReply[] {
  const place = { pointer };
  if (!isRecord(value)) {
    const text = key === null ? textIn(value) : null;
    if (key !== null) return [{ words: key, target: nameIn(value), place }];
    if (text !== null && !Array.isArray(value)) return [{ words: text, target: null, place }];
    findings.add('import-not-understood', place, { what: 'a reply' });
    return [];
  }
  const words = fieldOf(value, REPLY_NAMES.words, textIn) ?? key ?? '';
  tellUnknown(value, [REPLY_NAMES.words, REPLY_NAMES.target, REPLY_NAMES.source], pointer, findings);
  return [{ words, target: fieldOf(value, REPLY_NAMES.target, nameIn), place }];
}

/** An edge that stands by itself; null where it is none. */
export function readEdge(value: unknown, pointer: string, findings: Findings): { source: string; reply: ScriptReply }[] | null {
  const source = isRecord(value) ? fieldOf(value, REPLY_NAMES.source, nameIn) : null;
  if (source === null) {
    findings.add('import-not-understood', { pointer }, { what: 'an edge' });
    return null;
  }
  return readReply(value, null, pointer, findings).map((reply) => ({ source, reply }));
}

function fieldOf<T>(value: Readonly<Record<string, unknown>>, names: readonly string[], read: (value: unknown) => T | null): T | null {
  const byName = new Map(Object.entries(value).map(([name, one]) => [foldName(name), one]));
  for (const name of names) {
    const found = byName.has(name) ? read(byName.get(name)) : null;
    if (found !== null && (found as unknown) !== '') return found;
  }
  return null;
}

function tellUnknown(value: Readonly<Record<string, unknown>>, known: readonly (readonly string[])[], pointer: string, findings: Findings): void {
  for (const name of Object.keys(value)) {
    const folded = foldName(name);
    if (LOOKS.has(folded) || PASSED_OVER.has(folded) || known.some((names) => names.includes(folded))) continue;
    findings.add('import-unknown-field', { pointer: pointerTo(pointer, name) }, { name });
  }
}
