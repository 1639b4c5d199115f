import { boundedFindings, type BoundedFindings, type SourceFinding } from '../problems/boundedFindings.ts';
import type { Severity } from '../problems/checkProblems.ts';

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

export type ImportFinding = SourceFinding<ImportCode>;
export type Findings = BoundedFindings<ImportCode>;

/** More of a kind than anybody reads. */
const MOST_OF_A_KIND = 5_000;

export function findingsOf(file: string): Findings {
  return boundedFindings(file, IMPORT_SEVERITIES, MOST_OF_A_KIND);
}
