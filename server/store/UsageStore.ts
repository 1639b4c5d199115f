import type { ExperimentTally, PhraseTally } from '../../src/experiments/tallies.ts';
import type { MissedKind, MissedText, Usage } from '../../src/usage/Usage.ts';

/**
 * What conversations tell about their scripts. It is written with the commits that it comes from (`Commit.usage`), is erased with
 * the conversation, and can be worked out again from the log.
 */
export interface UsageStore {
  /** The newest first. A cursor that no page gave rejects with the problem `invalid-data`. */
  missed(query: MissedQuery): Promise<MissedPage>;
  /** Of the flow's open entries those with these numbers become what the decision says. The numbers of those that did, ascending. */
  decideMissed(decision: MissedDecision): Promise<readonly number[]>;
  /** What became of recommended phrases, counted. */
  phraseCounts(query: UsageQuery): Promise<readonly PhraseTally[]>;
  /** How many conversations took part in experiments and reached their goal, counted. */
  experimentCounts(query: UsageQuery): Promise<readonly ExperimentTally[]>;
}

/**
 * What a commit adds: entries by their keys, exposures by their experiment, of which the first showing stays and the goal is set once.
 * Of uses of a phrase with the same key the best stays.
 * After a correction `whole` is true: then it is all that the conversation tells, and takes the place of what was
 * known; entries whose key stays keep their number and what was decided of them.
 */
export interface CommittedUsage extends Usage {
  readonly whole: boolean;
}

export type MissedStatus = 'open' | 'added' | 'dismissed';

export interface StoredMissed extends MissedText {
  readonly tenant: string;
  readonly number: number;
  readonly flow: string;
  readonly conversation: string;
  readonly status: MissedStatus;
}

export interface MissedQuery {
  readonly tenant: string;
  readonly flow: string;
  readonly status?: MissedStatus;
  readonly hash?: string;
  readonly language?: string;
  readonly kind?: MissedKind;
  readonly cursor?: string;
  readonly limit: number;
}

export interface MissedPage {
  readonly entries: readonly StoredMissed[];
  readonly next: string | null;
}

export interface MissedDecision {
  readonly tenant: string;
  readonly flow: string;
  readonly numbers: readonly number[];
  readonly status: Exclude<MissedStatus, 'open'>;
}

export interface UsageQuery {
  readonly tenant: string;
  readonly flow: string;
  /** Milliseconds since the epoch, both inclusive and exclusive as usual: from <= at < to. Of exposures it is the time of showing. */
  readonly from?: number;
  readonly to?: number;
  readonly hash?: string;
  readonly language?: string;
}
