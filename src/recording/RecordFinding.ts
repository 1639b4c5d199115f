import { boundedFindings, type BoundedFindings, type SourceFinding } from '../problems/boundedFindings.ts';
import type { Severity } from '../problems/checkProblems.ts';

/**
 * What recording has to say: `error` is a part of the conversation that is not in the test, `warning` a place where the
 * conversation and the script part, `info` what was supposed.
 */
export const RECORD_SEVERITIES = Object.freeze({
  'record-refused': 'error',
  'record-after-end': 'error',
  'record-astray': 'error',
  'record-not-understood': 'warning',
  'record-no-meaning': 'warning',
  'record-no-move': 'warning',
  'record-not-said': 'warning',
  'record-violation': 'warning',
  'record-wording': 'warning',
  'record-differs': 'warning',
  'record-masked': 'info',
  'record-supposed': 'info',
} as const satisfies Record<string, Severity>);

export type RecordCode = keyof typeof RECORD_SEVERITIES;

export type RecordFinding = SourceFinding<RecordCode>;
export type RecordFindings = BoundedFindings<RecordCode>;

/** Where something stands in the source: a JSON pointer of a transcript, or a line of a chat log. */
export interface Place {
  readonly pointer?: string;
  readonly line?: number;
}

/** More of a kind than anybody reads. */
const MOST_OF_A_KIND = 1_000;

export function recordFindingsOf(file: string): RecordFindings {
  return boundedFindings(file, RECORD_SEVERITIES, MOST_OF_A_KIND);
}
