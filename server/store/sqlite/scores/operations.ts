import type { ListedScore, StoredOverride, StoredScorecard } from '../../ScoreStore.ts';
import type { ReportedFilter } from '../contacts/operations.ts';

export type ScoreRead =
  | { readonly kind: 'loadScorecard'; readonly tenant: string; readonly hash: string }
  | { readonly kind: 'loadScore'; readonly tenant: string; readonly conversation: string }
  | { readonly kind: 'unscored'; readonly tenant: string; readonly limit: number }
  | ({ readonly kind: 'scores' } & ReportedFilter)
  | { readonly kind: 'overrides'; readonly tenant: string; readonly conversation: string };

export type ScoreWrite =
  | { readonly kind: 'saveScorecard'; readonly card: StoredScorecard }
  | ({ readonly kind: 'saveScore'; readonly revision: number } & ScoreRow)
  | { readonly kind: 'addOverride'; readonly override: StoredOverride };

/** The score is JSON. */
export interface ScoreRow {
  readonly tenant: string;
  readonly conversation: string;
  readonly score: string;
  readonly scoredAt: number;
}

export interface ListedScoreRow extends Omit<ListedScore, 'score' | 'override'> {
  readonly number: number;
  readonly tenant: string;
  readonly score: string;
  /** Of the last override; null where there is none, or it took the others back. */
  readonly total: number | null;
  readonly author: string | null;
  readonly reason: string | null;
  readonly at: number | null;
}

export interface ScoreResults {
  loadScorecard: StoredScorecard | undefined;
  loadScore: ScoreRow | undefined;
  unscored: readonly string[];
  scores: readonly ListedScoreRow[];
  overrides: readonly StoredOverride[];
  saveScorecard: true;
  saveScore: true;
  /** False where there is no such conversation. */
  addOverride: boolean;
}
