import { writeCursor, writeTimeCursor } from '../pageCursor.ts';
import { pageOf } from '../pageOf.ts';
import type {
  Commit,
  ContactCount,
  ContactQuery,
  ConversationPage,
  ConversationQuery,
  ConversationStore,
  NewConversation,
  StoredContact,
  StoredConversation,
  StoredEvent,
  StoredFlowVersion,
  TaskPage,
  TaskQuery,
} from '../Store.ts';
import * as mapping from './mapping.ts';
import type { DueRow } from './operations.ts';
import type { OperationQueue } from './OperationQueue.ts';

/** More events than any log has. */
const ALL = Number.MAX_SAFE_INTEGER;

/** Conversations, their bundles, and the door of the database. */
export class SqliteConversations implements ConversationStore {
  readonly #queue: OperationQueue;

  constructor(queue: OperationQueue) {
    this.#queue = queue;
  }

  async saveFlowVersion(version: StoredFlowVersion): Promise<void> {
    await this.#queue.ask<'saveFlowVersion'>({ kind: 'saveFlowVersion', ...mapping.toFlowVersionRow(version) });
  }

  async loadFlowVersion(tenant: string, hash: string): Promise<StoredFlowVersion | null> {
    const row = await this.#queue.ask<'loadFlowVersion'>({ kind: 'loadFlowVersion', tenant, hash });
    return row === undefined ? null : mapping.fromFlowVersionRow(row);
  }

  async create(conversation: NewConversation): Promise<'created' | 'exists'> {
    return (await this.#queue.ask<'create'>(mapping.toCreateOperation(conversation))) ? 'created' : 'exists';
  }

  async load(tenant: string, id: string): Promise<StoredConversation | null> {
    const row = await this.#queue.ask<'load'>({ kind: 'load', tenant, id });
    return row === undefined ? null : mapping.fromConversationRow(row);
  }

  async commit(commit: Commit): Promise<'committed' | 'stale'> {
    return (await this.#queue.ask<'commit'>(mapping.toCommitOperation(commit))) ? 'committed' : 'stale';
  }

  async saveSnapshot(tenant: string, id: string, revision: number, snapshot: string): Promise<void> {
    await this.#queue.ask<'saveSnapshot'>({ kind: 'saveSnapshot', tenant, id, revision, snapshot });
  }

  async events(tenant: string, id: string, from = 1, limit = ALL): Promise<readonly StoredEvent[]> {
    const rows = await this.#queue.ask<'events'>({ kind: 'events', tenant, id, from, limit: Math.min(limit, ALL) });
    return rows.map(mapping.fromEventRow);
  }

  async list(query: ConversationQuery): Promise<ConversationPage> {
    const rows = await this.#queue.ask<'list'>(mapping.toListOperation(query));
    const { page, next } = pageOf(rows, query.limit, ({ number }) => writeCursor(number));
    return { conversations: page.map(mapping.fromConversationRow), next };
  }

  async due(by: number, limit: number): Promise<readonly DueRow[]> {
    return this.#queue.ask<'due'>({ kind: 'due', by, limit });
  }

  async tasks(query: TaskQuery): Promise<TaskPage> {
    const rows = await this.#queue.ask<'tasks'>(mapping.toTasksOperation(query));
    const { page, next } = pageOf(rows, query.limit, ({ due, number }) => writeTimeCursor(due, number));
    return { tasks: page.map((row) => mapping.fromTaskRow(query.tenant, row)), next };
  }

  async contacts({ tenant, agent, limit }: ContactQuery): Promise<readonly StoredContact[]> {
    return this.#queue.ask<'contacts'>({ kind: 'contacts', tenant, agent, limit });
  }

  async contactCount(tenant: string, agent: string, except?: string): Promise<ContactCount> {
    return mapping.fromCountRows(await this.#queue.ask<'contactCount'>({ kind: 'contactCount', tenant, agent, except: except ?? null }));
  }

  async erase(tenant: string, id: string): Promise<boolean> {
    return this.#queue.ask<'erase'>({ kind: 'erase', tenant, id });
  }

  async ping(): Promise<void> {
    await this.#queue.ask<'ping'>({ kind: 'ping' });
  }

  pending(): number {
    return this.#queue.pending;
  }

  transactions(): number {
    return this.#queue.groups;
  }

  close(): Promise<void> {
    return this.#queue.close();
  }
}
