import type { Task } from '../../../src/conversation/Guidance.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { readCursor, writeCursor } from '../pageCursor.ts';
import { storeClosed } from '../storeUnavailable.ts';
import type {
  Commit,
  ConversationPage,
  ConversationQuery,
  ConversationState,
  NewConversation,
  Store,
  StoredConversation,
  StoredEvent,
  StoredFlowVersion,
  StoredTask,
  TaskQuery,
} from '../Store.ts';

/** The twin of the real stores for tests and trials: the same promises, but nothing outlives the process. */
export function openMemoryStore(): Store {
  return new MemoryStore();
}

/** Texts, as a database would hold them: what is given and what is handed out shares nothing. */
interface Kept {
  readonly number: number;
  readonly tenant: string;
  readonly id: string;
  readonly opening: string;
  readonly flow: string;
  readonly digest: string;
  state: ConversationState;
  snapshot: string;
  snapshotRevision: number;
  readonly events: string[];
  readonly eventIds: Set<string>;
  readonly tasks: Map<string, Task>;
}

class MemoryStore implements Store {
  readonly #flowVersions = new Map<string, string>();
  readonly #conversations = new Map<string, Kept>();
  #last = 0;
  #closed = false;

  async saveFlowVersion(version: StoredFlowVersion): Promise<void> {
    this.#answer();
    const key = keyOf(version.tenant, version.hash);
    if (!this.#flowVersions.has(key)) this.#flowVersions.set(key, JSON.stringify(version));
  }

  async loadFlowVersion(tenant: string, hash: string): Promise<StoredFlowVersion | null> {
    this.#answer();
    const kept = this.#flowVersions.get(keyOf(tenant, hash));
    return kept === undefined ? null : (JSON.parse(kept) as StoredFlowVersion);
  }

  async create({ tenant, opening, digest, snapshot, state, tasks }: NewConversation): Promise<'created' | 'exists'> {
    this.#answer();
    const key = keyOf(tenant, opening.id);
    if (this.#conversations.has(key)) return 'exists';
    this.#conversations.set(key, {
      number: ++this.#last,
      tenant,
      id: opening.id,
      opening: JSON.stringify(opening),
      flow: opening.flow,
      digest,
      state: { ...state },
      snapshot,
      snapshotRevision: state.revision,
      events: [],
      eventIds: new Set(),
      tasks: new Map(tasks?.map((task) => [task.id, { ...task }])),
    });
    return 'created';
  }

  async load(tenant: string, id: string): Promise<StoredConversation | null> {
    this.#answer();
    const kept = this.#conversations.get(keyOf(tenant, id));
    return kept === undefined ? null : toStoredConversation(kept);
  }

  async commit({ tenant, id, expectedRevision, state, records, snapshot, tasks, withdrawn }: Commit): Promise<'committed' | 'stale'> {
    this.#answer();
    const kept = this.#conversations.get(keyOf(tenant, id));
    if (kept === undefined || kept.state.revision !== expectedRevision) return 'stale';
    const ids = records.flatMap(({ record }) => record.id ?? []);
    const repeated = ids.find((id, index) => kept.eventIds.has(id) || ids.indexOf(id) < index);
    if (repeated !== undefined) throw new ProblemError({ code: 'event-repeated', args: { id: repeated } });

    for (const { record, receivedAt, digest } of records) {
      const event: StoredEvent = { seq: kept.events.length + 1, revision: state.revision, record, receivedAt, digest };
      kept.events.push(JSON.stringify(event));
    }
    for (const id of ids) kept.eventIds.add(id);
    for (const task of tasks ?? []) kept.tasks.set(task.id, { ...task });
    for (const id of withdrawn ?? []) kept.tasks.delete(id);
    kept.state = { ...state };
    if (snapshot !== undefined) keepSnapshot(kept, state.revision, snapshot);
    return 'committed';
  }

  async saveSnapshot(tenant: string, id: string, revision: number, snapshot: string): Promise<void> {
    this.#answer();
    const kept = this.#conversations.get(keyOf(tenant, id));
    if (kept?.state.revision === revision) keepSnapshot(kept, revision, snapshot);
  }

  async events(tenant: string, id: string, from = 1, limit = Infinity): Promise<readonly StoredEvent[]> {
    this.#answer();
    const first = Math.max(from - 1, 0);
    const kept = this.#conversations.get(keyOf(tenant, id))?.events ?? [];
    return kept.slice(first, first + limit).map((event) => JSON.parse(event) as StoredEvent);
  }

  async list({ tenant, status, flow, agent, cursor, limit }: ConversationQuery): Promise<ConversationPage> {
    this.#answer();
    const below = readCursor(cursor);
    const found = [...this.#conversations.values()]
      .filter((kept) => kept.tenant === tenant && kept.number < below)
      .filter((kept) => status === undefined || kept.state.status === status)
      .filter((kept) => flow === undefined || kept.flow === flow)
      .filter((kept) => agent === undefined || kept.state.agent === agent)
      .sort((one, other) => other.number - one.number);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return { conversations: page.map(toStoredConversation), next: found.length > limit && last ? writeCursor(last.number) : null };
  }

  async due(by: number, limit: number): Promise<readonly { tenant: string; id: string; due: number }[]> {
    this.#answer();
    return [...this.#conversations.values()]
      .flatMap((kept) => (kept.state.nextDue !== null && kept.state.nextDue <= by ? [{ kept, due: kept.state.nextDue }] : []))
      .sort((one, other) => one.due - other.due || one.kept.number - other.kept.number)
      .slice(0, limit)
      .map(({ kept, due }) => ({ tenant: kept.tenant, id: kept.id, due }));
  }

  async tasks({ tenant, status, limit }: TaskQuery): Promise<readonly StoredTask[]> {
    this.#answer();
    return [...this.#conversations.values()]
      .filter((kept) => kept.tenant === tenant)
      .flatMap((kept) => [...kept.tasks.values()].map((task) => ({ ...task, tenant, conversation: kept.id })))
      .filter((task) => status === undefined || task.status === status)
      .sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))
      .slice(0, limit);
  }

  async erase(tenant: string, id: string): Promise<boolean> {
    this.#answer();
    return this.#conversations.delete(keyOf(tenant, id));
  }

  async ping(): Promise<void> {
    this.#answer();
  }

  pending(): number {
    return 0;
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #answer(): void {
    if (this.#closed) throw storeClosed();
  }
}

function keyOf(tenant: string, id: string): string {
  return JSON.stringify([tenant, id]);
}

function keepSnapshot(kept: Kept, revision: number, snapshot: string): void {
  kept.snapshot = snapshot;
  kept.snapshotRevision = revision;
}

function toStoredConversation(kept: Kept): StoredConversation {
  const { tenant, id, digest, snapshot, snapshotRevision } = kept;
  return { tenant, id, opening: JSON.parse(kept.opening) as Opening, digest, state: { ...kept.state }, snapshot, snapshotRevision };
}
