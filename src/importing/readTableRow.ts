import type { Findings } from './ImportFinding.ts';
import { plainText } from './plainText.ts';
import type { ScriptLink, ScriptNode, ScriptReply } from './Script.ts';
import type { Column, TableRow } from './TableRow.ts';
import { isTrue, nameIn } from './values.ts';

/** A node while rows are added to it. */
export interface TableNode {
  readonly node: { -readonly [K in keyof ScriptNode]: ScriptNode[K] } & { readonly replies: ScriptReply[]; next: ScriptLink | null };
}

interface Cells {
  readonly node: ReadonlyMap<string, string>;
  /** By number: words and target. */
  readonly replies: ReadonlyMap<string, { words: string; target: string | null }>;
  readonly source: string | null;
}

const LONGEST_CELL = 20_000;
/** `Yes -> 5; No -> 6` in one cell. */
const ARROW = /->|=>|→|⇒/;

/** Adds a row to the nodes. Returns the name of its node where the script says that it begins there. */
export function readTableRow(row: TableRow, columns: readonly (Column | null)[], nodes: Map<string, TableNode>, findings: Findings): string | null {
  const cells = cellsOf(row, columns);
  const place = { line: row.line };
  const name = cells.source ?? nameIn(cells.node.get('name') ?? cells.node.get('title') ?? '');
  if (name === null) {
    findings.add('import-not-understood', place, { what: 'a node: it has no name' });
    return null;
  }
  const known = nodes.get(name);
  const text = plainText(cells.node.get('text') ?? '');
  if (known !== undefined && text !== '' && known.node.text !== '' && known.node.text !== text) {
    findings.add('import-duplicate-id', place, { name });
    return null;
  }
  const table = known ?? begun(name, row.line);
  nodes.set(name, table);
  addFields(table, cells.node, text);
  addWays(table, cells, row.line);
  return isTrue(cells.node.get('begins')) || cells.node.get('kind') === 'start' ? name : null;
}

function addFields({ node }: TableNode, fields: ReadonlyMap<string, string>, text: string): void {
  node.text = node.text || text;
  // Without a name of its own the title is the name.
  if (fields.has('name')) node.title ??= fields.get('title') ?? null;
  node.comment ??= fields.get('comment') ?? null;
  node.ends ||= isTrue(fields.get('ends')) || fields.get('kind') === 'end';
}

function begun(name: string, line: number): TableNode {
  return { node: { name, place: { line }, title: null, text: '', comment: null, replies: [], next: null, ends: false } };
}

function cellsOf({ cells }: TableRow, columns: readonly (Column | null)[]): Cells {
  const node = new Map<string, string>();
  const replies = new Map<string, { words: string; target: string | null }>();
  let source: string | null = null;
  columns.forEach((column, index) => {
    const cell = (cells[index] ?? '').slice(0, LONGEST_CELL).trim();
    if (column === null || cell === '') return;
    if (column.of === 'node') node.set(column.field, column.field === 'text' && node.has('text') ? `${node.get('text') ?? ''}\n\n${cell}` : cell);
    else if (column.field === 'source') source = nameIn(cell);
    else {
      const reply = replies.get(column.number) ?? { words: '', target: null };
      if (column.field === 'words') reply.words = cell;
      else reply.target = nameIn(cell);
      replies.set(column.number, reply);
    }
  });
  return { node, replies, source };
}

function addWays({ node }: TableNode, { node: fields, replies }: Cells, line: number): void {
  const place = { line };
  const lists = [
    fields.get('replies') ?? '',
    ...[...replies.values()].filter(({ words, target }) => target === null && ARROW.test(words)).map(({ words }) => words),
  ];
  for (const list of lists) {
    for (const one of list.split(/[;\n]/)) {
      const [words = '', target = ''] = one.split(ARROW);
      if (words.trim() !== '') node.replies.push({ words: plainText(words), target: nameIn(target), place });
    }
  }
  for (const { words, target } of replies.values()) {
    if (target === null && ARROW.test(words)) continue;
    if (words === '' && target !== null) node.next ??= { target, place };
    else if (words !== '') node.replies.push({ words: plainText(words), target, place });
  }
}
