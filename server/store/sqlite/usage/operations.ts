import type { MissedKind, PhraseUseKind } from '../../../../src/usage/Usage.ts';
import type { PhraseTally } from '../../../../src/experiments/tallies.ts';
import type { MissedStatus } from '../../UsageStore.ts';

export type UsageRead = MissedOperation | ({ readonly kind: 'phraseCounts' } & UsageFilter) | ({ readonly kind: 'experimentCounts' } & UsageFilter);

export interface UsageWrite {
  readonly kind: 'decideMissed';
  readonly tenant: string;
  readonly flow: string;
  /** JSON: SQLite reads the list itself. */
  readonly numbers: string;
  readonly status: MissedStatus;
}

export interface MissedOperation {
  readonly kind: 'missed';
  readonly tenant: string;
  readonly flow: string;
  readonly status: MissedStatus | null;
  readonly hash: string | null;
  readonly language: string | null;
  readonly why: MissedKind | null;
  /** Numbers below this one. */
  readonly below: number;
  readonly limit: number;
}

export interface UsageFilter {
  readonly tenant: string;
  readonly flow: string;
  readonly from: number;
  readonly to: number;
  readonly hash: string | null;
  readonly language: string | null;
}

/** What travels with a commit: tuples, as the events do. */
export interface UsageValues {
  readonly whole: boolean;
  readonly missed: readonly MissedValues[];
  readonly uses: readonly UseValues[];
  readonly exposures: readonly ExposureValues[];
}

export type MissedValues = readonly [
  key: string,
  kind: MissedKind,
  text: string,
  language: string,
  state: string,
  meanings: string,
  hash: string,
  at: number,
];
export type UseValues = readonly [
  key: string,
  use: PhraseUseKind,
  phrase: string,
  variant: number,
  language: string,
  state: string,
  hash: string,
  at: number,
];
export type ExposureValues = readonly [
  experiment: string,
  digest: string,
  variant: string,
  language: string,
  hash: string,
  shownAt: number,
  goalAt: number | null,
];

export interface MissedRow {
  readonly number: number;
  readonly tenant: string;
  readonly flow: string;
  readonly conversation: string;
  readonly key: string;
  readonly kind: MissedKind;
  readonly text: string;
  readonly language: string;
  readonly state: string;
  readonly meanings: string;
  readonly hash: string;
  readonly at: number;
  readonly status: MissedStatus;
}

export interface ExperimentRow {
  readonly experiment: string;
  readonly digest: string;
  readonly variant: string;
  readonly language: string;
  /** JSON. */
  readonly hashes: string;
  readonly shown: number;
  readonly goals: number;
}

export interface UsageResults {
  missed: readonly MissedRow[];
  phraseCounts: readonly PhraseTally[];
  experimentCounts: readonly ExperimentRow[];
  /** The numbers of those that became it. */
  decideMissed: readonly number[];
}
