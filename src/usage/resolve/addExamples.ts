import { customerMeanings } from '../../flow/vocabulary/customer.ts';
import { isRecord } from '../../flow/walkMachine.ts';
import { nearestName } from '../../problems/nearestName.ts';
import type { Problem } from '../../problems/Problem.ts';
import { found, wrong, type Read } from '../../problems/Read.ts';
import { foldText } from '../../text/fold.ts';
import { jsonIn, withItem, withValue, type ChangedFiles, type FileSet } from './FileSet.ts';

/** What customers write, to be learnt. */
export interface Examples {
  readonly meaning: string;
  /** Which of the flow's own groups of the meaning says the same. */
  readonly group?: number | undefined;
  /** The meaning may be an intent that no example declares yet. */
  readonly isNew?: boolean;
  /** Language to texts that say the same in other words. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

const SCHEMA = '../../examples.schema.json';
const INTENT = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;
const LONGEST_INTENT = 60;
/** What a text can mean without any flow's declaring it. */
const MEANINGS: ReadonlySet<string> = new Set(customerMeanings.map(({ name }) => name).filter((name) => name !== 'customer.means'));

/**
 * Adds texts to the flow's own examples of a meaning, a group for those of one language. What stands there already is not added
 * again, so doing it twice changes nothing more. A file that is not there is made.
 */
export function addExamples(files: FileSet, flow: string, examples: Examples): Read<ChangedFiles> {
  const unknown = problemWithMeaning(files, flow, examples);
  if (unknown !== null) return wrong([unknown]);
  const changed = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [language, texts] of examples.texts) {
    const read = addTo(files, { flow, language, texts, meaning: examples.meaning, group: examples.group });
    if (!read.ok) problems.push(...read.problems);
    else if (read.value !== null) changed.set(pathOf(flow, language), read.value);
  }
  return problems.length > 0 ? wrong(problems) : found(changed);
}

interface Addition {
  readonly flow: string;
  readonly language: string;
  readonly texts: readonly string[];
  readonly meaning: string;
  readonly group: number | undefined;
}

/** The new text of the language's file; null where nothing changes. */
function addTo(files: FileSet, { flow, language, texts, meaning, group }: Addition): Read<string | null> {
  const path = pathOf(flow, language);
  const own = jsonIn(files, path);
  const common = jsonIn(files, `common/examples/${language}.json`);
  if (!own.ok) return own;
  if (!common.ok) return common;
  const taken = new Map([...textsIn(common.value?.value), ...textsIn(own.value?.value)]);
  const fresh = new Map<string, string>();
  for (const text of texts) if (!fresh.has(foldText(text))) fresh.set(foldText(text), text);
  const problems: Problem[] = [];
  for (const [key, text] of fresh) {
    const other = taken.get(key);
    if (other === undefined) continue;
    fresh.delete(key);
    if (other !== meaning) problems.push({ code: 'example-taken', args: { text: text.slice(0, 60), meaning: other }, pointer: '/as' });
  }
  if (problems.length > 0) return wrong(problems);
  if (fresh.size === 0) return found(null);
  return written(files.get(path), own.value?.value, { meaning, group, texts: [...fresh.values()] });
}

function written(text: string | undefined, value: unknown, { meaning, group, texts }: Pick<Addition, 'meaning' | 'group' | 'texts'>): Read<string> {
  const groups: unknown = isRecord(value) ? value[meaning] : undefined;
  const known = Array.isArray(groups) ? groups : [];
  if (group !== undefined && !Array.isArray(known[group])) {
    const reason = `the flow has ${known.length} groups of "${meaning}" of its own; leave "group" out for a new one`;
    return wrong([{ code: 'invalid-data', args: { reason }, pointer: '/as/example/group' }]);
  }
  if (text === undefined || !isRecord(value)) return found(`${JSON.stringify({ $schema: SCHEMA, [meaning]: [texts] }, null, 2)}\n`);
  if (!Array.isArray(groups)) return found(withValue(text, [meaning], [texts]));
  if (group === undefined) return found(withItem(text, [meaning], known.length, texts));
  const into = known[group] as readonly unknown[];
  return found(texts.reduce((made, one, index) => withItem(made, [meaning, group], into.length + index, one), text));
}

function problemWithMeaning(files: FileSet, flow: string, { meaning, isNew = false }: Examples): Problem | null {
  if (MEANINGS.has(meaning)) return null;
  const intents = intentsIn(files, flow);
  if (intents.has(meaning)) return null;
  if (isNew && INTENT.test(meaning) && meaning.length <= LONGEST_INTENT) return null;
  const suggestion = nearestName(meaning, [...MEANINGS, ...intents]);
  return { code: 'unknown-meaning', args: { name: meaning }, pointer: '/as', ...(suggestion === undefined ? {} : { suggestion }) };
}

/** Intents that the common examples or the flow's own declare, in any language. */
export function intentsIn(files: FileSet, flow: string): ReadonlySet<string> {
  const intents = new Set<string>();
  for (const path of files.keys()) {
    if (!path.startsWith('common/examples/') && !path.startsWith(`${flow}/examples/`)) continue;
    const read = jsonIn(files, path);
    if (!read.ok || !isRecord(read.value?.value)) continue;
    for (const name of Object.keys(read.value.value)) if (name !== '$schema' && !MEANINGS.has(name)) intents.add(name);
  }
  return intents;
}

/** Folded texts with what they are examples of. */
function* textsIn(value: unknown): Generator<[text: string, meaning: string]> {
  if (!isRecord(value)) return;
  for (const [meaning, groups] of Object.entries(value)) {
    if (!Array.isArray(groups)) continue;
    for (const text of groups.flat() as unknown[]) if (typeof text === 'string') yield [foldText(text), meaning];
  }
}

function pathOf(flow: string, language: string): string {
  return `${flow}/examples/${language}.json`;
}
