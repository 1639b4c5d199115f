import BetterSqlite3 from 'better-sqlite3';
import { ProblemError } from '../../../src/problems/Problem.ts';
import type { CommitOperation, CreateOperation, EventValues, Results, TaskValues, WriteOperation } from './operations.ts';
import type { Statements } from './statements.ts';

/** One write within the transaction that is open. When it throws, what it wrote so far must be rolled back. */
export function performWrite(statements: Statements, operation: WriteOperation): Results[WriteOperation['kind']] {
  switch (operation.kind) {
    case 'commit':
      return commit(statements, operation);
    case 'create':
      return create(statements, operation);
    case 'saveSnapshot': {
      const { tenant, id, revision, snapshot } = operation;
      statements.saveSnapshot.run(revision, snapshot, tenant, id, revision);
      return true;
    }
    case 'saveFlowVersion': {
      const { tenant, hash, flow, version, bundle, savedAt } = operation;
      statements.insertFlowVersion.run(tenant, hash, flow, version, bundle, savedAt);
      return true;
    }
    case 'erase':
      return statements.deleteConversation.run(operation.tenant, operation.id).changes > 0;
  }
}

function create(statements: Statements, { tenant, id, flow, opening, digest, snapshot, state, tasks }: CreateOperation): boolean {
  const [revision, status, outcome, stage, channel, language, agent, at, nextDue, waitingSince, replyDue] = state;
  const values = [outcome, stage, channel, language, at, waitingSince, replyDue] as const;
  const created = statements.insertConversation.get(tenant, id, flow, revision, ...values, status, agent, nextDue);
  if (created === undefined) return false;
  statements.insertOpening.run(created.number, tenant, opening, digest);
  statements.insertSnapshot.run(created.number, tenant, revision, snapshot);
  if (tasks !== null) upsertTasks(statements, [tenant, created.number, agent], tasks);
  return true;
}

function commit(statements: Statements, { tenant, id, expectedRevision, state, events, snapshot, tasks, withdrawn }: CommitOperation): boolean {
  const [revision, status, outcome, stage, channel, language, agent, at, nextDue, waitingSince, replyDue] = state;
  const values = [outcome, stage, channel, language, at, waitingSince, replyDue] as const;
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
  if (tasks !== null) upsertTasks(statements, [tenant, moved.number, agent], tasks);
  for (const task of withdrawn ?? []) statements.deleteTask.run(moved.number, task);
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

type TaskOwner = readonly [tenant: string, conversation: number, agent: string | null];

function upsertTasks(statements: Statements, owner: TaskOwner, tasks: readonly TaskValues[]): void {
  for (const [id, status, due, task] of tasks) statements.upsertTask.run(...owner, id, status, due, task);
}
