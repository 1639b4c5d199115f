import { readFileSync } from 'node:fs';

/** A rule as it was found in the documents that Sufler grew from: the row of the catalogue. */
export interface Row {
  readonly id: string;
  readonly rule: string;
  readonly channels: readonly ('chat' | 'phone')[];
  readonly directions: readonly ('inbound' | 'outbound')[];
  readonly languages: readonly string[];
  readonly kinds: readonly string[];
  /** Document and line. */
  readonly seed: string;
  /** Deduced rather than said. */
  readonly implied?: true;
  /** Why the product does not have it. */
  readonly leftOut?: string;
}

/** All rows, in the order of the catalogue. */
export const rows: readonly Row[] = (JSON.parse(readFileSync(new URL('./rows.json', import.meta.url), 'utf8')) as { rows: Row[] }).rows;
