import { parse, type CsvError } from 'csv-parse/sync';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { foldName, nodeFieldOf, REPLY_NAMES } from './fieldNames.ts';
import type { Findings } from './ImportFinding.ts';
import { readTableRow, type TableNode } from './readTableRow.ts';
import type { Script } from './Script.ts';
import type { Column, TableRow } from './TableRow.ts';

const DELIMITERS = [';', '\t', ',', '|'] as const;
const MOST_ROWS = 200_000;
const MOST_COLUMNS = 200;

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a call script from a table with a line of names: a row a node, with columns for its replies, or a row a reply; rows
 * with the same name are the same node. Delimiters, quotes and a byte order mark are found out.
 */
export function readTable(text: string, findings: Findings): Read<Script> {
  const rows = parsed(text);
  if (!rows.ok) return rows;
  const [head, ...rest] = rows.value;
  const columns = head === undefined ? [] : columnsOf(head.cells);
  const has = (field: string): boolean => columns.some((column) => column?.field === field);
  if (!has('text') && !has('source')) return wrong([{ code: 'import-no-script', args: { reason: 'no column is called "text", "from" or alike' } }]);
  columns.forEach((column, index) => {
    if (column === null && rest.some(({ cells }) => (cells[index] ?? '').trim() !== ''))
      findings.add('import-unknown-field', { line: head?.line ?? 1 }, { name: head?.cells[index] ?? '' });
  });
  const nodes = new Map<string, TableNode>();
  let start: string | null = null;
  for (const row of rest) start = readTableRow(row, columns, nodes, findings) ?? start;
  return found({ nodes: [...nodes.values()].map(({ node }) => node), start });
}

function parsed(text: string): Read<TableRow[]> {
  const delimiter = delimiterOf(text);
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      to: MOST_ROWS + 2,
    }) as unknown as CsvRecord[];
    if (records.length > MOST_ROWS + 1) return wrong([{ code: 'import-too-large', args: { what: 'rows', count: records.length, limit: MOST_ROWS } }]);
    return found(records.map(({ record, info }) => ({ line: info.lines, cells: record.slice(0, MOST_COLUMNS) })));
  } catch (cause) {
    return wrong([malformed(cause as CsvError)]);
  }
}

function malformed(cause: CsvError): Problem {
  return { code: 'import-no-script', args: { reason: `it is no table, ${cause.message.slice(0, 200)}` }, cause };
}

/** The sign that divides the line of names most often, outside of quotes. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const head = text.slice(0, Math.min(end < 0 ? text.length : end, 20_000)).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => head.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A column of a reply may carry a number: `answer1`, `next1`. */
function columnsOf(cells: readonly string[]): readonly (Column | null)[] {
  const folded = cells.map((cell) => foldName(cell));
  const hasEdges = folded.some((name) => named(REPLY_NAMES.source, name));
  return folded.map((name) => {
    const [, stem = name, number = ''] = /^(.*?)(\d{1,2})$/.exec(name) ?? [];
    const field = nodeFieldOf(name);
    if (number === '' && (field === 'ends' || field === 'begins') && !(hasEdges && named(REPLY_NAMES.source, name))) return { of: 'node', field };
    if (hasEdges && named(REPLY_NAMES.source, stem)) return { of: 'reply', field: 'source', number };
    if (named(REPLY_NAMES.target, stem)) return { of: 'reply', field: 'target', number };
    if (isWords(stem, hasEdges, number)) return { of: 'reply', field: 'words', number };
    return field === undefined ? null : { of: 'node', field };
  });
}

/** In a table of nodes "text" is the node's; in one of edges, or with a number, the reply's. */
function isWords(stem: string, hasEdges: boolean, number: string): boolean {
  if (!named(REPLY_NAMES.words, stem)) return false;
  return hasEdges ? stem !== 'text' && stem !== 'текст' : number !== '' || !['text', 'title', 'name', 'phrase', 'текст'].includes(stem);
}

function named(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
