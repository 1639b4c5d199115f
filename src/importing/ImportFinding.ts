import type { Problem } from '../problems/Problem.ts';
import type { Place } from './Script.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * What an import has to say: `error` is a fault of the script that the draft cannot show as it was meant, `warning` one that
 * somebody should look at, `info` what was supposed or left out on purpose.
 */
export const IMPORT_SEVERITIES = Object.freeze({
  'import-duplicate-id': 'error',
  'import-dangling-target': 'error',
  'import-reply-without-target': 'error',
  'import-silent-loop': 'error',
  'import-not-understood': 'error',
  'import-text-cut': 'error',
  'import-unreachable': 'warning',
  'import-dead-end': 'warning',
  'import-endless-road': 'warning',
  'import-empty-text': 'warning',
  'import-identical-nodes': 'warning',
  'import-repeated-reply': 'warning',
  'import-same-meaning': 'warning',
  'import-no-example': 'warning',
  'import-unfilled': 'warning',
  'import-unknown-field': 'warning',
  'import-supposed': 'info',
} as const satisfies Record<string, Severity>);

export type ImportCode = keyof typeof IMPORT_SEVERITIES;

export interface ImportFinding extends Problem {
  readonly code: ImportCode;
  readonly severity: Severity;
  /** The line of a table. */
  readonly line?: number;
}

/** Takes findings as they are made; keeps a bounded number of each kind, and counts all. */
export interface Findings {
  add(code: ImportCode, place: Place, args?: Problem['args']): void;
  readonly list: readonly ImportFinding[];
  readonly counts: ReadonlyMap<ImportCode, number>;
}

/** More of a kind than anybody reads. */
const MOST_OF_A_KIND = 5_000;
const LONGEST_ARGUMENT = 120;

export function findingsOf(file: string): Findings {
  const list: ImportFinding[] = [];
  const counts = new Map<ImportCode, number>();
  return {
    list,
    counts,
    add(code, place, args = {}) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > MOST_OF_A_KIND) return;
      const short = Object.fromEntries(
        Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST_ARGUMENT) : value]),
      );
      list.push({ code, severity: IMPORT_SEVERITIES[code], args: short, file, ...place });
    },
  };
}
