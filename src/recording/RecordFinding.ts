import type { Problem } from '../problems/Problem.ts';

export type Severity = 'error' | 'warning' | 'info';

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

export interface RecordFinding extends Problem {
  readonly code: RecordCode;
  readonly severity: Severity;
  /** The line of a chat log, from 1. */
  readonly line?: number;
}

/** Where something stands in the source: a JSON pointer of a transcript, or a line of a chat log. */
export interface Place {
  readonly pointer?: string;
  readonly line?: number;
}

/** Takes findings of one source as they are made; keeps a bounded number of each kind, and counts all. */
export interface RecordFindings {
  add(code: RecordCode, place: Place, args: NonNullable<Problem['args']>): void;
  readonly list: readonly RecordFinding[];
  readonly counts: ReadonlyMap<RecordCode, number>;
}

/** More of a kind than anybody reads. */
const MOST_OF_A_KIND = 1_000;
const LONGEST_ARGUMENT = 120;

export function recordFindingsOf(file: string): RecordFindings {
  const list: RecordFinding[] = [];
  const counts = new Map<RecordCode, number>();
  return {
    list,
    counts,
    add(code, place, args) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > MOST_OF_A_KIND) return;
      const short = Object.fromEntries(
        Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST_ARGUMENT) : value]),
      );
      list.push({ code, severity: RECORD_SEVERITIES[code], args: short, file, ...place });
    },
  };
}
