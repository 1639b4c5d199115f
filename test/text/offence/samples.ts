import { readFileSync } from 'node:fs';
import type { OffenceKind } from '../../../src/text/offence/Offence.ts';

/** A text and the offences in it; none where it only looks like one. */
export interface Sample {
  readonly text: string;
  readonly kinds: readonly OffenceKind[];
}

/** Texts of customers: what offends by kind, and beside it what looks alike. Written for these tests. */
export function samplesOf(language: string): Sample[] {
  return linesOf(`samples/${language}.tsv`).map((line) => {
    const [kinds = '', text = ''] = line.split('\t');
    return { text, kinds: kinds === 'clean' ? [] : (kinds.split('+') as OffenceKind[]) };
  });
}

/** Swear words in disguise, a text a line. Written for these tests. */
export function evasionsOf(language: string): string[] {
  return linesOf(`evasions/${language}.txt`);
}

function linesOf(file: string): string[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
