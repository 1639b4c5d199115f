import type { Score } from '../../src/scoring/Score.ts';
import type { Purpose } from './ContactStore.ts';

/** Scores of ended contacts, and what supervisors said to them. Both are erased with the conversation. */
export interface ScoreStore {
  /** The card that scores were worked out with, kept so that they can be again. Storing the same hash again does nothing. */
  saveScorecard(card: StoredScorecard): Promise<void>;
  loadScorecard(tenant: string, hash: string): Promise<StoredScorecard | null>;
  /** Takes the place of an earlier one; ignored where a later revision was judged, or the conversation is gone. */
  saveScore(score: StoredScore): Promise<void>;
  loadScore(tenant: string, conversation: string): Promise<StoredScore | null>;
  /** Ended conversations that have no score, or one of an earlier revision, those that wait longest first; real ones and those of training. */
  unscored(query: { readonly tenant: string; readonly limit: number }): Promise<readonly string[]>;
  /** Of ended conversations, those opened first first. A cursor that no page gave rejects with the problem `invalid-data`. */
  scores(query: ScoreQuery): Promise<ScorePage>;
  /** Adds to the history; false where there is no such conversation. The last one counts; one with `total` null takes the others back. */
  addOverride(override: StoredOverride): Promise<boolean>;
  /** The oldest first. */
  overrides(tenant: string, conversation: string): Promise<readonly StoredOverride[]>;
}

export interface StoredScorecard {
  readonly tenant: string;
  readonly hash: string;
  /** JSON of the card. */
  readonly card: string;
  readonly savedAt: number;
}

export interface StoredScore {
  readonly tenant: string;
  readonly conversation: string;
  readonly score: Score;
  /** Milliseconds since the epoch. */
  readonly scoredAt: number;
}

export interface StoredOverride {
  readonly tenant: string;
  readonly conversation: string;
  /** 0 to 100; null takes earlier overrides back. */
  readonly total: number | null;
  readonly author: string;
  readonly reason: string;
  readonly at: number;
}

export interface ScoreQuery {
  readonly tenant: string;
  readonly purpose: Purpose;
  readonly flow?: string;
  readonly hash?: string;
  readonly brand?: string;
  readonly agent?: string;
  readonly channel?: string;
  readonly language?: string;
  /** Opened at this time or later, and before that one; milliseconds since the epoch. */
  readonly from?: number;
  readonly to?: number;
  readonly cursor?: string;
  readonly limit: number;
}

export interface ScorePage {
  readonly scores: readonly ListedScore[];
  readonly next: string | null;
}

export interface ListedScore {
  readonly conversation: string;
  readonly flow: string;
  readonly hash: string;
  readonly brand: string | null;
  readonly agent: string | null;
  readonly openedAt: number;
  readonly score: Score;
  /** The last override, where it was not taken back. */
  readonly override: StoredOverride | null;
}
