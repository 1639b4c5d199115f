import type { Database } from 'better-sqlite3';
import { preparedOnce } from '../preparedOnce.ts';
import type { Prepare } from '../statements.ts';
import type { ReportedFilter, ReportedRow } from './operations.ts';
import { reportedContacts } from './reportedContacts.ts';

export function contactStatements(sql: Prepare) {
  return {
    insertTold: sql<[conversation: number, revision: number, tenant: string, told: string]>(
      'INSERT INTO told (conversation, revision, tenant, told) VALUES (?, ?, ?, ?)',
    ),
    upsertFigures: sql<[conversation: number, tenant: string, figures: string]>(
      `INSERT INTO contact_figures (conversation, tenant, figures) VALUES (?, ?, ?)
       ON CONFLICT (conversation) DO UPDATE SET figures = excluded.figures`,
    ),
    deleteTold: sql<[conversation: number]>('DELETE FROM told WHERE conversation = ?'),
    deleteFigures: sql<[conversation: number]>('DELETE FROM contact_figures WHERE conversation = ?'),
  };
}

/** One statement for each set of filters in use. */
export function reportedStatements(database: Database) {
  const prepare = preparedOnce<ReportedRow>(database);
  return (filter: ReportedFilter): ReportedRow[] => {
    const { index, where, values } = reportedContacts(filter);
    const source = `
      SELECT c.number, c.id, c.flow, c.hash, c.brand, c.opened_at AS openedAt, c.revision, c.status, c.outcome, c.stage, c.channel, c.language,
             c.direction, c.agent, c.at, c.waiting_since AS waitingSince, c.reply_due AS replyDue, f.figures,
             (SELECT group_concat(t.told, ',' ORDER BY t.revision) FROM told t WHERE t.conversation = c.number) AS told
      FROM conversations c INDEXED BY ${index} LEFT JOIN contact_figures f ON f.conversation = c.number
      ${where}`;
    return prepare(source).all(...values);
  };
}
