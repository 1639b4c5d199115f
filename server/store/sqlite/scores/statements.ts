import type { Database } from 'better-sqlite3';
import type { StoredOverride, StoredScorecard } from '../../ScoreStore.ts';
import type { ReportedFilter } from '../contacts/operations.ts';
import { reportedContacts } from '../contacts/reportedContacts.ts';
import { preparedOnce } from '../preparedOnce.ts';
import type { Prepare } from '../statements.ts';
import type { ListedScoreRow, ScoreRow } from './operations.ts';

const NUMBER = '(SELECT number FROM conversations WHERE tenant = ? AND id = ?)';

export function scoreStatements(sql: Prepare) {
  return {
    insertScorecard: sql<[StoredScorecard]>(
      'INSERT INTO scorecards (tenant, hash, card, saved_at) VALUES (@tenant, @hash, @card, @savedAt) ON CONFLICT DO NOTHING',
    ),
    selectScorecard: sql<[tenant: string, hash: string], StoredScorecard>(
      'SELECT tenant, hash, card, saved_at AS savedAt FROM scorecards WHERE tenant = ? AND hash = ?',
    ),
    /** The conversation that a score is of, and where it is now. */
    selectJudged: sql<[tenant: string, id: string], { number: number; revision: number }>(
      'SELECT number, revision FROM conversations WHERE tenant = ? AND id = ?',
    ),
    upsertScore: sql<[conversation: number, tenant: string, revision: number, scoredAt: number, score: string]>(
      `INSERT INTO scores (conversation, tenant, revision, scored_at, score) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (conversation) DO UPDATE SET revision = excluded.revision, scored_at = excluded.scored_at, score = excluded.score
       WHERE excluded.revision >= scores.revision`,
    ),
    selectScore: sql<[tenant: string, id: string], ScoreRow>(
      `SELECT c.tenant, c.id AS conversation, s.score, s.scored_at AS scoredAt
       FROM conversations c JOIN scores s ON s.conversation = c.number WHERE c.tenant = ? AND c.id = ?`,
    ),
    insertUnscored: sql<[tenant: string, conversation: number]>('INSERT INTO unscored (tenant, conversation) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    deleteUnscored: sql<[conversation: number]>('DELETE FROM unscored WHERE conversation = ?'),
    selectUnscored: sql<[tenant: string, limit: number], { id: string }>(
      'SELECT c.id FROM unscored u JOIN conversations c ON c.number = u.conversation WHERE u.tenant = ? ORDER BY u.place LIMIT ?',
    ),
    insertOverride: sql<[StoredOverride]>(
      `INSERT INTO score_overrides (tenant, conversation, total, author, reason, at)
       SELECT tenant, number, @total, @author, @reason, @at FROM conversations WHERE tenant = @tenant AND id = @conversation`,
    ),
    selectOverrides: sql<[tenant: string, id: string], StoredOverride>(
      `SELECT c.tenant, c.id AS conversation, o.total, o.author, o.reason, o.at
       FROM score_overrides o JOIN conversations c ON c.number = o.conversation
       WHERE o.conversation = ${NUMBER} ORDER BY o.number`,
    ),
  };
}

/** One statement for each set of filters in use. */
export function scoreListStatements(database: Database) {
  const prepare = preparedOnce<ListedScoreRow>(database);
  return (filter: ReportedFilter): ListedScoreRow[] => {
    const { index, where, values } = reportedContacts(filter);
    const source = `
      SELECT c.number, c.tenant, c.id AS conversation, c.flow, c.hash, c.brand, c.agent, c.opened_at AS openedAt, s.score,
             o.total, o.author, o.reason, o.at
      FROM conversations c INDEXED BY ${index} CROSS JOIN scores s ON s.conversation = c.number
      LEFT JOIN score_overrides o ON o.number = (SELECT max(number) FROM score_overrides WHERE conversation = c.number)
      ${where}`;
    return prepare(source).all(...values);
  };
}
