import type { NodeField } from './fieldNames.ts';

/** What a column holds: of a node, of one of its replies (numbered where there are several), or of an edge. */
export type Column =
  | { readonly of: 'node'; readonly field: NodeField }
  | { readonly of: 'reply'; readonly field: 'words' | 'target' | 'source'; readonly number: string };

/** A line of the table: its cells by column, and where it stands. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}
