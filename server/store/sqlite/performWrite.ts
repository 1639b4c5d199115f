import BetterSqlite3 from 'better-sqlite3';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { brandWrites } from './brands/perform.ts';
import { writeTold } from './contacts/perform.ts';
import type { CommitOperation, ConversationWrite, CreateOperation, EventValues, Results, TaskValues, WriteOperation } from './operations.ts';
import type { Performs } from './Performs.ts';
import { awaitScore, scoreWrites } from './scores/perform.ts';
import type { Statements } from './statements.ts';
import { trainingWrites } from './training/perform.ts';
import { usageWrites, writeUsage } from './usage/perform.ts';
import { versionWrites } from './versions/perform.ts';

const conversationWrites: Performs<ConversationWrite> = {
  commit,
  create,
  saveSnapshot(statements, { tenant, id, revision, snapshot }) {
    statements.saveSnapshot.run(revision, snapshot, tenant, id, revision);
    return true;
  },
  saveFlowVersion(statements, { tenant, hash, flow, version, bundle, savedAt }) {
    statements.insertFlowVersion.run(tenant, hash, flow, version, bundle, savedAt);
    return true;
  },
  erase: (statements, { tenant, id }) => statements.deleteConversation.run(tenant, id).changes > 0,
};

const WRITES: Performs<WriteOperation> = {
  ...{ ...conversationWrites, ...versionWrites, ...brandWrites, ...usageWrites },
  ...{ ...scoreWrites, ...trainingWrites },
};

type Write = (statements: Statements, operation: WriteOperation) => Results[WriteOperation['kind']];

/** One write within the transaction that is open. When it throws, what it wrote so far must be rolled back. */
export function performWrite(statements: Statements, operation: WriteOperation): Results[WriteOperation['kind']] {
  return (WRITES[operation.kind] as Write)(statements, operation);
}

function create(statements: Statements, operation: CreateOperation): boolean {
  const { tenant, id, flow, hash, brand, openedAt, purpose, opening, digest, snapshot, state, tasks, told } = operation;
  const [revision, status, outcome, stage, channel, language, direction, agent, at, nextDue, waitingSince, replyDue] = state;
  const values = [outcome, stage, channel, language, direction, at, waitingSince, replyDue] as const;
  const created = statements.insertConversation.get(
    ...([tenant, id, flow, hash, brand, openedAt, purpose, revision] as const),
    ...values,
    status,
    agent,
    nextDue,
  );
  if (created === undefined) return false;
  statements.insertOpening.run(created.number, tenant, opening, digest);
  statements.insertSnapshot.run(created.number, tenant, revision, snapshot);
  if (tasks !== null) upsertTasks(statements, [tenant, created.number, agent, purpose], tasks);
  if (told !== null) writeTold(statements, tenant, created.number, revision, told);
  awaitScore(statements, tenant, created.number, { before: 'open', after: status });
  return true;
}

function commit(statements: Statements, operation: CommitOperation): boolean {
  const { tenant, id, expectedRevision, state, events, snapshot, tasks, withdrawn, usage, told } = operation;
  const [revision, status, outcome, stage, channel, language, direction, agent, at, nextDue, waitingSince, replyDue] = state;
  const values = [outcome, stage, channel, language, direction, at, waitingSince, replyDue] as const;
  const moved = statements.moveConversation.get(revision, events.length, ...values, tenant, id, expectedRevision);
  if (moved === undefined) return false;
  if (moved.status !== status) statements.updateStatus.run(status, moved.number);
  if (moved.agent !== agent) {
    statements.updateAgent.run(agent, moved.number);
    statements.updateTaskAgents.run(agent, moved.number);
  }
  if (moved.nextDue !== nextDue) statements.updateDue.run(nextDue, moved.number);
  let seq = moved.lastSeq - events.length;
  for (const event of events) insertEvent(statements, tenant, moved.number, ++seq, revision, event);
  if (snapshot !== null) statements.updateSnapshot.run(revision, snapshot, moved.number);
  if (tasks !== null) upsertTasks(statements, [tenant, moved.number, agent, moved.purpose], tasks);
  for (const task of withdrawn ?? []) statements.deleteTask.run(moved.number, task);
  if (usage !== null) writeUsage(statements, tenant, moved.number, usage);
  if (told !== null) writeTold(statements, tenant, moved.number, revision, told);
  awaitScore(statements, tenant, moved.number, { before: moved.status, after: status });
  return true;
}

function insertEvent(statements: Statements, tenant: string, conversation: number, seq: number, revision: number, event: EventValues): void {
  const [eventId, receivedAt, digest, record] = event;
  try {
    statements.insertEvent.run(tenant, conversation, seq, revision, eventId, receivedAt, digest, record);
  } catch (error) {
    // The sequence number is the conversation's own count, so it can only be the id.
    const repeated = eventId !== null && error instanceof BetterSqlite3.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE';
    throw repeated ? new ProblemError({ code: 'event-repeated', args: { id: eventId }, cause: error }) : error;
  }
}

type TaskOwner = readonly [tenant: string, conversation: number, agent: string | null, purpose: string];

function upsertTasks(statements: Statements, owner: TaskOwner, tasks: readonly TaskValues[]): void {
  for (const [id, status, due, task] of tasks) statements.upsertTask.run(...owner, id, status, due, task);
}
