import type { MeaningExamples } from '../flow/schema/texts.ts';
import { parseJson } from '../flow/json/parseJson.ts';
import { coreFacts } from '../flow/coreFacts.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { blanksOf } from './blanks.ts';
import { draftOf, type DraftFiles, type DraftOptions } from './draftOf.ts';
import { reachableIn, tellFaults } from './faultsOf.ts';
import { findingsOf, type ImportCode, type ImportFinding } from './ImportFinding.ts';
import { meaningsOf } from './meanings.ts';
import { readScript } from './readScript.ts';
import { readTable } from './readTable.ts';
import type { Script, ScriptNode } from './Script.ts';
import { tidyScript } from './tidyScript.ts';

export const IMPORT_FORMATS = ['nodes', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** As many states as a flow may have, but for those that are added. */
const MOST_NODES = 9_000;
/** So many are looked at, used or not. */
const MOST_READ = 50_000;
/** Flow files are read up to this size. */
const MOST_LETTERS = 4_000_000;

export interface ImportOptions extends DraftOptions {
  readonly format: ImportFormat;
  /** What customers write to any flow, in the language of the script. */
  readonly examples: MeaningExamples;
  /** Nodes that nothing leads to are in the draft too. */
  readonly all: boolean;
}

/** A draft, and all that was found about the script. */
export interface Imported {
  readonly files: DraftFiles;
  readonly findings: readonly ImportFinding[];
  /** Of each code how often, also beyond those that are listed. */
  readonly counts: ReadonlyMap<ImportCode, number>;
  readonly nodes: number;
  readonly ways: number;
  readonly states: number;
}

/**
 * Makes the draft of a flow from the text of a call script. Wrong where the text is no script at all, or too large; whatever
 * else is the matter with it is told in findings. Never throws, whatever the text.
 */
export function importScript(text: string, options: ImportOptions): Read<Imported> {
  const findings = findingsOf(options.source);
  const read = options.format === 'csv' ? readTable(text, findings) : readNodes(text, findings);
  if (!read.ok) return wrong(read.problems.map((problem) => ({ file: options.source, ...problem })));
  const { nodes } = read.value;
  if (nodes.length === 0) return wrong([{ code: 'import-no-script', args: { reason: 'it has no nodes' }, file: options.source }]);
  if (nodes.length > MOST_READ) return tooLarge(options.source, 'nodes', nodes.length, MOST_READ);
  const script = tidyScript(read.value, findings);
  const meanings = meaningsOf(options.examples, options.language);
  tellFaults(script, meanings.takesLeave, options.all, findings);
  const reachable = reachableIn(script);
  const kept = [...script.nodes.values()].filter(({ name }) => options.all || reachable.has(name));
  if (kept.length > MOST_NODES) return tooLarge(options.source, 'nodes', kept.length, MOST_NODES);
  const blanks = blanksOf(new Set(Object.keys(coreFacts)), findings);
  const files = draftOf(script, kept, options, { meanings, blanks, findings });
  const letters = JSON.stringify(files).length;
  if (letters > MOST_LETTERS) return tooLarge(options.source, 'letters', letters, MOST_LETTERS);
  return found({ files, findings: findings.list, counts: findings.counts, nodes: nodes.length, ways: waysIn(nodes), states: kept.length + 2 });
}

function readNodes(text: string, findings: ReturnType<typeof findingsOf>): Read<Script> {
  const parsed = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (!parsed.ok) return parsed;
  const script = readScript(parsed.value.value, findings);
  return script === null
    ? wrong([{ code: 'import-no-script', args: { reason: 'there is no list or map of nodes with texts or replies' } }])
    : found(script);
}

function waysIn(nodes: readonly ScriptNode[]): number {
  return nodes.reduce((sum, { replies, next }) => sum + replies.length + (next === null ? 0 : 1), 0);
}

function tooLarge(file: string, what: string, count: number, limit: number): Read<Imported> {
  return wrong([{ code: 'import-too-large', args: { what, count, limit }, file }]);
}
