import type { Database, Statement } from 'better-sqlite3';
import type { StoredContact } from '../Store.ts';
import { brandStatements } from './brands/statements.ts';
import { contactStatements, reportedStatements } from './contacts/statements.ts';
import type { ConversationRow, CountRow, DueRow, EventRow, FlowVersionRow, ListOperation, TaskRow, TasksOperation } from './operations.ts';
import { preparedOnce } from './preparedOnce.ts';
import { scoreListStatements, scoreStatements } from './scores/statements.ts';
import { simulationListStatements, trainingStatements } from './training/statements.ts';
import { missedStatements, usageStatements } from './usage/statements.ts';
import { draftStatements, publicationStatements, versionStatements } from './versions/statements.ts';

const conversation = (indexed = '') => `
  SELECT c.number, c.tenant, c.id, o.opening, o.digest, c.revision, c.status, c.outcome, c.stage, c.channel, c.language, c.direction,
         c.agent, c.at, c.next_due AS nextDue, c.waiting_since AS waitingSince, c.reply_due AS replyDue, s.snapshot,
         s.revision AS snapshotRevision, c.purpose
  FROM conversations c ${indexed} JOIN openings o ON o.number = c.number JOIN snapshots s ON s.number = c.number`;

/** All SQL of the store, prepared once: preparing costs more than most of them do. */
export type Statements = ReturnType<typeof prepareStatements>;

/** What `moveConversation` tells of the conversation it moved: the columns that it leaves alone. */
export interface MovedRow {
  readonly number: number;
  readonly lastSeq: number;
  readonly status: string;
  readonly agent: string | null;
  readonly nextDue: number | null;
  readonly purpose: string;
}

export function prepareStatements(database: Database) {
  const sql = <Parameters extends unknown[], Row = unknown>(source: string) => database.prepare<Parameters, Row>(source);
  return {
    database,
    begin: sql<[]>('BEGIN IMMEDIATE'),
    commit: sql<[]>('COMMIT'),
    rollback: sql<[]>('ROLLBACK'),
    savepoint: sql<[]>('SAVEPOINT one'),
    release: sql<[]>('RELEASE one'),
    rollbackToSavepoint: sql<[]>('ROLLBACK TO one'),
    ping: sql<[]>('SELECT count(*) FROM (SELECT 1 FROM conversations LIMIT 1)'),
    ...flowVersionStatements(sql),
    ...conversationStatements(sql),
    ...logStatements(sql),
    ...agentStatements(sql),
    ...versionStatements(sql),
    ...publicationStatements(sql),
    ...draftStatements(sql),
    ...brandStatements(sql),
    ...usageStatements(sql),
    ...contactStatements(sql),
    ...scoreStatements(sql),
    ...trainingStatements(sql),
    list: listStatements(database),
    tasks: taskStatements(database),
    missed: missedStatements(database),
    reported: reportedStatements(database),
    scoreList: scoreListStatements(database),
    simulationList: simulationListStatements(database),
  };
}

export type Prepare = <Parameters extends unknown[], Row = unknown>(source: string) => Statement<Parameters, Row>;

function flowVersionStatements(sql: Prepare) {
  return {
    insertFlowVersion: sql<[tenant: string, hash: string, flow: string, version: string, bundle: string, savedAt: number]>(
      'INSERT INTO flow_versions (tenant, hash, flow, version, bundle, saved_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ),
    selectFlowVersion: sql<[tenant: string, hash: string], FlowVersionRow>(
      'SELECT tenant, hash, flow, version, bundle, saved_at AS savedAt FROM flow_versions WHERE tenant = ? AND hash = ?',
    ),
  };
}

type State = [
  outcome: string | null,
  stage: string,
  channel: string,
  language: string,
  direction: string,
  at: number,
  waitingSince: number | null,
  replyDue: number | null,
];
type Opened = [tenant: string, id: string, flow: string, hash: string, brand: string | null, openedAt: number, purpose: string];
type IndexedState = [status: string, agent: string | null, nextDue: number | null];

function conversationStatements(sql: Prepare) {
  return {
    insertConversation: sql<[...Opened, revision: number, ...State, ...IndexedState], { number: number }>(
      `INSERT INTO conversations
         (tenant, id, flow, hash, brand, opened_at, purpose, revision, last_seq,
          outcome, stage, channel, language, direction, at, waiting_since, reply_due, status, agent, next_due)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING number`,
    ),
    insertOpening: sql<[number: number, tenant: string, opening: string, digest: string]>(
      'INSERT INTO openings (number, tenant, opening, digest) VALUES (?, ?, ?, ?)',
    ),
    insertSnapshot: sql<[number: number, tenant: string, revision: number, snapshot: string]>(
      'INSERT INTO snapshots (number, tenant, revision, snapshot) VALUES (?, ?, ?, ?)',
    ),
    /** Sets no column that has an index: those seldom change, and SQLite would write the index each time. */
    moveConversation: sql<[revision: number, events: number, ...State, tenant: string, id: string, expectedRevision: number], MovedRow>(
      `UPDATE conversations SET revision = ?, last_seq = last_seq + ?, outcome = ?, stage = ?, channel = ?, language = ?, direction = ?,
         at = ?, waiting_since = ?, reply_due = ?
       WHERE tenant = ? AND id = ? AND revision = ?
       RETURNING number, last_seq AS lastSeq, status, agent, next_due AS nextDue, purpose`,
    ),
    updateStatus: sql<[status: string, number: number]>('UPDATE conversations SET status = ? WHERE number = ?'),
    updateAgent: sql<[agent: string | null, number: number]>('UPDATE conversations SET agent = ? WHERE number = ?'),
    updateDue: sql<[nextDue: number | null, number: number]>('UPDATE conversations SET next_due = ? WHERE number = ?'),
    updateSnapshot: sql<[revision: number, snapshot: string, number: number]>('UPDATE snapshots SET revision = ?, snapshot = ? WHERE number = ?'),
    saveSnapshot: sql<[revision: number, snapshot: string, tenant: string, id: string, expectedRevision: number]>(
      `UPDATE snapshots SET revision = ?, snapshot = ?
       WHERE number = (SELECT number FROM conversations WHERE tenant = ? AND id = ? AND revision = ?)`,
    ),
    deleteConversation: sql<[tenant: string, id: string]>('DELETE FROM conversations WHERE tenant = ? AND id = ?'),
    selectConversation: sql<[tenant: string, id: string], ConversationRow>(`${conversation()} WHERE c.tenant = ? AND c.id = ?`),
    selectDue: sql<[by: number, limit: number], DueRow>(
      `SELECT tenant, id, next_due AS due FROM conversations WHERE next_due IS NOT NULL AND next_due <= ? ORDER BY next_due, number LIMIT ?`,
    ),
  };
}

type TaskOwner = [tenant: string, conversation: number, agent: string | null, purpose: string];

function logStatements(sql: Prepare) {
  return {
    insertEvent: sql<
      [
        tenant: string,
        conversation: number,
        seq: number,
        revision: number,
        eventId: string | null,
        receivedAt: number,
        digest: string,
        record: string,
      ]
    >('INSERT INTO events (tenant, conversation, seq, revision, event_id, received_at, digest, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    selectEvents: sql<[tenant: string, id: string, from: number, limit: number], EventRow>(
      `SELECT seq, revision, received_at AS receivedAt, digest, record FROM events
       WHERE conversation = (SELECT number FROM conversations WHERE tenant = ? AND id = ?) AND seq >= ? ORDER BY seq LIMIT ?`,
    ),
    upsertTask: sql<[...TaskOwner, id: string, status: string, due: number, task: string]>(
      `INSERT INTO tasks (tenant, conversation, agent, purpose, id, status, due, task) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (conversation, id) DO UPDATE SET status = excluded.status, due = excluded.due, task = excluded.task`,
    ),
    deleteTask: sql<[conversation: number, id: string]>('DELETE FROM tasks WHERE conversation = ? AND id = ?'),
    updateTaskAgents: sql<[agent: string | null, conversation: number]>('UPDATE tasks SET agent = ? WHERE conversation = ?'),
  };
}

/** What an agent has open of real contacts. These contacts are few, so the longest unanswered one is found by sorting them. */
function agentStatements(sql: Prepare) {
  return {
    selectContacts: sql<[tenant: string, agent: string, limit: number], StoredContact>(
      `SELECT c.id, c.flow, c.revision, c.stage, c.channel, c.language, c.at, c.waiting_since AS waitingSince, c.reply_due AS replyDue,
              o.opening ->> '$.clock' AS clock
       FROM conversations c INDEXED BY conversations_open_by_agent JOIN openings o ON o.number = c.number
       WHERE c.tenant = ? AND c.purpose = 'live' AND c.agent = ? AND c.status = 'open' ORDER BY c.waiting_since NULLS LAST, c.number LIMIT ?`,
    ),
    /** SQLite takes the language from the row that `max` found. */
    countContacts: sql<[tenant: string, agent: string, except: string | null], CountRow>(
      `SELECT channel, count(*) AS contacts, max(number) AS newest, language FROM conversations INDEXED BY conversations_open_by_agent
       WHERE tenant = ? AND purpose = 'live' AND agent = ? AND status = 'open' AND id IS NOT ? GROUP BY channel`,
    ),
  };
}

/** One statement for each set of filters in use, so that each goes by the index that serves it best. */
function listStatements(database: Database) {
  const prepare = preparedOnce<ConversationRow>(database);
  return (list: ListOperation): ConversationRow[] => {
    const { tenant, purpose, status, flow, agent, below, limit } = list;
    const filters = [
      'c.tenant = ?',
      'c.purpose = ?',
      'c.number < ?',
      // A literal: only so does SQLite see that the index of the open ones serves.
      ...(status === null ? [] : [status === 'open' ? "c.status = 'open'" : "c.status = 'ended'"]),
      ...(flow === null ? [] : ['c.flow = ?']),
      ...(agent === null ? [] : ['c.agent = ?']),
    ];
    const source = `${conversation(`INDEXED BY ${indexFor(list)}`)} WHERE ${filters.join(' AND ')} ORDER BY c.number DESC LIMIT ?`;
    return prepare(source).all(tenant, purpose, below, ...[flow, agent].filter((value) => value !== null), limit);
  };
}

function indexFor({ status, flow, agent }: ListOperation): string {
  if (status === 'open') return agent === null ? 'conversations_open' : 'conversations_open_by_agent';
  if (agent !== null) return 'conversations_by_agent';
  return flow === null ? 'conversations_by_purpose' : 'conversations_by_flow';
}

/** As for lists: one statement for each set of filters, each by the index that has its tasks in the order of their times. */
function taskStatements(database: Database) {
  const prepare = preparedOnce<TaskRow>(database);
  return (operation: TasksOperation): TaskRow[] => {
    const { tenant, status, agent, dueBefore, after, limit } = operation;
    const filters = [
      't.tenant = ?',
      // A literal, as above.
      "t.purpose = 'live'",
      ...(agent === null ? [] : ['t.agent = ?']),
      ...(status === null ? [] : ['t.status = ?']),
      ...(dueBefore === null ? [] : ['t.due < ?']),
      ...(after === null ? [] : ['(t.due, t.rowid) > (?, ?)']),
    ];
    const source = `
      SELECT t.rowid AS number, t.due, c.id AS conversation, t.agent, t.task
      FROM tasks t INDEXED BY ${taskIndexFor(operation)} JOIN conversations c ON c.number = t.conversation
      WHERE ${filters.join(' AND ')} ORDER BY t.due, t.rowid LIMIT ?`;
    return prepare(source).all(tenant, ...[agent, status, dueBefore].filter((value) => value !== null), ...(after ?? []), limit);
  };
}

function taskIndexFor({ status, agent }: TasksOperation): string {
  if (agent !== null) return status === null ? 'tasks_by_agent' : 'tasks_by_agent_and_status';
  return status === null ? 'tasks_by_due' : 'tasks_by_status';
}
