import type { Score } from '../../../../src/scoring/Score.ts';
import type { ListedScore, ScoreQuery, StoredOverride, StoredScore } from '../../ScoreStore.ts';
import { toReportedFilter } from '../contacts/mapping.ts';
import type { ReportedFilter } from '../contacts/operations.ts';
import type { ListedScoreRow, ScoreRow } from './operations.ts';

/** From what the port speaks of to rows, and back. */

export function toScoreRow({ tenant, conversation, score, scoredAt }: StoredScore): ScoreRow {
  return { tenant, conversation, score: JSON.stringify(score), scoredAt };
}

export function fromScoreRow({ score, ...row }: ScoreRow): StoredScore {
  return { ...row, score: JSON.parse(score) as Score };
}

export function toScoresFilter(query: ScoreQuery): ReportedFilter {
  return toReportedFilter({ ...query, status: 'ended' });
}

export function fromListedRow(row: ListedScoreRow): ListedScore {
  const { conversation, flow, hash, brand, agent, openedAt } = row;
  return { conversation, flow, hash, brand, agent, openedAt, score: JSON.parse(row.score) as Score, override: overrideOf(row) };
}

function overrideOf({ tenant, conversation, total, author, reason, at }: ListedScoreRow): StoredOverride | null {
  return total === null || author === null || reason === null || at === null ? null : { tenant, conversation, total, author, reason, at };
}
