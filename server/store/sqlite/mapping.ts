import type { LogRecord } from '../../../src/conversation/Conversation.ts';
import type { Task } from '../../../src/conversation/Guidance.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';
import { readCursor, readTimeCursor } from '../pageCursor.ts';
import type {
  Commit,
  ContactCount,
  ConversationQuery,
  ConversationState,
  NewConversation,
  NewEvent,
  StoredConversation,
  StoredEvent,
  StoredFlowVersion,
  StoredTask,
  TaskQuery,
} from '../Store.ts';
import type {
  CommitOperation,
  ConversationRow,
  CountRow,
  CreateOperation,
  EventRow,
  EventValues,
  FlowVersionRow,
  ListOperation,
  StateValues,
  TaskRow,
  TasksOperation,
  TaskValues,
} from './operations.ts';
import { toToldValues } from './contacts/mapping.ts';
import { toUsageValues } from './usage/mapping.ts';

/** From what the port speaks of to rows, and back. */

export function toFlowVersionRow({ bundle, ...version }: StoredFlowVersion): FlowVersionRow {
  return { ...version, bundle: JSON.stringify(bundle) };
}

export function fromFlowVersionRow({ bundle, ...version }: FlowVersionRow): StoredFlowVersion {
  return { ...version, bundle: JSON.parse(bundle) as FlowBundle };
}

export function toCreateOperation(conversation: NewConversation): CreateOperation {
  const { tenant, opening, digest, snapshot, state, tasks, purpose = 'live', told } = conversation;
  const { id, flow, hash, brand, at } = opening;
  return {
    kind: 'create',
    tenant,
    id,
    flow,
    hash,
    brand: brand?.id ?? null,
    openedAt: at,
    purpose,
    opening: JSON.stringify(opening),
    digest,
    snapshot,
    state: toStateValues(state),
    tasks: tasks?.map(toTaskValues) ?? null,
    told: toToldValues(told),
  };
}

export function toCommitOperation(commit: Commit): CommitOperation {
  const { tenant, id, expectedRevision, state, records, snapshot, tasks, withdrawn, usage, told } = commit;
  return {
    kind: 'commit',
    tenant,
    id,
    expectedRevision,
    state: toStateValues(state),
    events: records.map(toEventValues),
    snapshot: snapshot ?? null,
    tasks: tasks === undefined || tasks.length === 0 ? null : tasks.map(toTaskValues),
    withdrawn: withdrawn === undefined || withdrawn.length === 0 ? null : withdrawn,
    usage: toUsageValues(usage),
    told: toToldValues(told),
  };
}

/** One more than asked for, to know whether there is a next page. */
export function toListOperation({ tenant, purpose = 'live', status, flow, agent, cursor, limit }: ConversationQuery): ListOperation {
  const below = Math.min(readCursor(cursor), Number.MAX_SAFE_INTEGER);
  return { kind: 'list', tenant, purpose, status: status ?? null, flow: flow ?? null, agent: agent ?? null, below, limit: limit + 1 };
}

export function fromConversationRow(row: ConversationRow): StoredConversation {
  const { tenant, id, digest, snapshot, snapshotRevision, purpose } = row;
  const { revision, status, outcome, stage, channel, language, direction, agent, at, nextDue, waitingSince, replyDue } = row;
  const state = { revision, status, outcome, stage, channel, language, direction, agent, at, nextDue, waitingSince, replyDue };
  return { tenant, id, opening: JSON.parse(row.opening) as Opening, digest, state, snapshot, snapshotRevision, purpose };
}

export function fromEventRow({ record, ...event }: EventRow): StoredEvent {
  return { ...event, record: JSON.parse(record) as LogRecord };
}

/** One more than asked for, to know whether there is a next page. */
export function toTasksOperation({ tenant, status, agent, dueBefore, cursor, limit }: TaskQuery): TasksOperation {
  const { at, number } = readTimeCursor(cursor);
  return {
    kind: 'tasks',
    tenant,
    status: status ?? null,
    agent: agent ?? null,
    dueBefore: dueBefore ?? null,
    after: cursor === undefined ? null : [at, number],
    limit: limit + 1,
  };
}

export function fromTaskRow(tenant: string, { conversation, agent, task }: TaskRow): StoredTask {
  return { ...(JSON.parse(task) as Task), tenant, conversation, agent };
}

export function fromCountRows(rows: readonly CountRow[]): ContactCount {
  const on = (channel: string): number => rows.find((row) => row.channel === channel)?.contacts ?? 0;
  const newest = rows.reduce<CountRow | null>((best, row) => (best === null || row.newest > best.newest ? row : best), null);
  return { calls: on('phone'), chats: on('chat'), language: newest?.language ?? null };
}

function toStateValues(state: ConversationState): StateValues {
  const { revision, status, outcome, stage, channel, language, direction, agent, at, nextDue, waitingSince, replyDue } = state;
  return [revision, status, outcome, stage, channel, language, direction, agent, at, nextDue, waitingSince, replyDue];
}

function toEventValues({ record, receivedAt, digest }: NewEvent): EventValues {
  return [record.id, receivedAt, digest, JSON.stringify(record)];
}

function toTaskValues(task: Task): TaskValues {
  return [task.id, task.status, Date.parse(task.dueAt), JSON.stringify(task)];
}
