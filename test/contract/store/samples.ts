import type { LogRecord } from '../../../src/conversation/Conversation.ts';
import type { Task } from '../../../src/conversation/Guidance.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import type { Commit, ConversationState, NewConversation, NewEvent, Store } from '../../../server/store/Store.ts';

/** Small conversations, complete enough for a store, in which a test names only what it is about. */

export const NOON = Date.UTC(2026, 0, 5, 12);

let tenants = 0;

/** A store is shared by the tests of its suite; each test has a tenant of its own and so sees only what it did. */
export function newTenant(): string {
  return `tenant-${++tenants}`;
}

export function stateAt(revision: number, changes: Partial<ConversationState> = {}): ConversationState {
  const at = NOON + revision * 1_000;
  return {
    ...{ revision, status: 'open', outcome: null, stage: 'greeting', channel: 'chat', language: 'ru', direction: 'inbound', agent: 'a1', at },
    ...{ nextDue: null, waitingSince: null, replyDue: null },
    ...changes,
  };
}

export function newConversation(
  tenant: string,
  id: string,
  changes: Partial<Omit<NewConversation, 'opening'>> & { opening?: Partial<Opening> } = {},
): NewConversation {
  const { opening, ...rest } = changes;
  return {
    tenant,
    opening: { id, flow: 'shop-chat', hash: 'hash-1', language: 'ru', clock: 'wall', at: NOON, brand: null, ...opening },
    digest: `digest of ${id}`,
    snapshot: '{"revision":1}',
    state: stateAt(1),
    ...rest,
  };
}

export function newEvent(id: string | null, changes: Partial<LogRecord> = {}): NewEvent {
  return {
    record: { id, type: 'agent.says', at: NOON, data: { text: 'Здравствуйте!' }, recognised: [], violations: [], findings: [], ...changes },
    receivedAt: NOON + 5,
    digest: `digest of ${id}`,
  };
}

export function newTask(id: string, changes: Partial<Task> = {}): Task {
  return { id, kind: 'callback', dueAt: '2026-01-05T12:05:00.000Z', status: 'due', ...changes };
}

/** The commit that follows `expectedRevision`, with one event. */
export function commitAfter(expectedRevision: number, tenant: string, id: string, changes: Partial<Commit> = {}): Commit {
  const revision = expectedRevision + 1;
  return { tenant, id, expectedRevision, state: stateAt(revision), records: [newEvent(`event-${revision}`)], ...changes };
}

/** A conversation at the given revision; every commit after the first brought one event. */
export async function conversationAt(revision: number, store: Store, tenant: string, id: string): Promise<void> {
  await store.create(newConversation(tenant, id));
  for (let at = 1; at < revision; at++) await store.commit(commitAfter(at, tenant, id));
}
