import type { Task } from '../../../src/conversation/Guidance.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { readCursor, readTaskCursor, writeCursor, writeTaskCursor } from '../pageCursor.ts';
import { storeClosed } from '../storeUnavailable.ts';
import type {
  Commit,
  ContactCount,
  ContactQuery,
  ConversationPage,
  ConversationQuery,
  ConversationState,
  NewConversation,
  Store,
  StoredContact,
  StoredConversation,
  StoredEvent,
  StoredFlowVersion,
  TaskPage,
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
  readonly tasks: Map<string, KeptTask>;
}

/** The number says which came first; it stays when the task changes. */
interface KeptTask {
  readonly number: number;
  readonly task: Task;
}

class MemoryStore implements Store {
  readonly #flowVersions = new Map<string, string>();
  readonly #conversations = new Map<string, Kept>();
  #last = 0;
  #lastTask = 0;
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
    const kept: Kept = {
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
      tasks: new Map(),
    };
    this.#conversations.set(key, kept);
    this.#keepTasks(kept, tasks);
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
    this.#keepTasks(kept, tasks);
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

  async tasks({ tenant, status, agent, dueBefore = Infinity, cursor, limit }: TaskQuery): Promise<TaskPage> {
    this.#answer();
    const after = readTaskCursor(cursor);
    const found = [...this.#conversations.values()]
      .filter((kept) => kept.tenant === tenant && (agent === undefined || kept.state.agent === agent))
      .flatMap((kept) => [...kept.tasks.values()].map(({ number, task }) => ({ kept, number, task, due: Date.parse(task.dueAt) })))
      .filter(({ task, due }) => (status === undefined || task.status === status) && due < dueBefore)
      .filter(({ due, number }) => due > after.due || (due === after.due && number > after.number))
      .sort((one, other) => one.due - other.due || one.number - other.number);
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const tasks = page.map(({ kept, task }) => ({ ...task, tenant, conversation: kept.id, agent: kept.state.agent }));
    return { tasks, next: found.length > limit && last ? writeTaskCursor(last.due, last.number) : null };
  }

  async contacts({ tenant, agent, limit }: ContactQuery): Promise<readonly StoredContact[]> {
    this.#answer();
    const since = ({ state }: Kept): number => state.waitingSince ?? Number.MAX_SAFE_INTEGER;
    return this.#openOf(tenant, agent)
      .sort((one, other) => since(one) - since(other) || one.number - other.number)
      .slice(0, limit)
      .map(toStoredContact);
  }

  async contactCount(tenant: string, agent: string, except?: string): Promise<ContactCount> {
    this.#answer();
    const open = this.#openOf(tenant, agent).filter(({ id }) => id !== except);
    const on = (channel: string): number => open.filter(({ state }) => state.channel === channel).length;
    const newest = open.sort((one, other) => other.number - one.number)[0];
    return { calls: on('phone'), chats: on('chat'), language: newest?.state.language ?? null };
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

  #openOf(tenant: string, agent: string): Kept[] {
    return [...this.#conversations.values()].filter(({ tenant: own, state }) => own === tenant && state.agent === agent && state.status === 'open');
  }

  #keepTasks(kept: Kept, tasks: readonly Task[] = []): void {
    for (const task of tasks) kept.tasks.set(task.id, { number: kept.tasks.get(task.id)?.number ?? ++this.#lastTask, task: { ...task } });
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

function toStoredContact({ id, flow, opening, state }: Kept): StoredContact {
  const { revision, stage, channel, language, at, waitingSince, replyDue } = state;
  return { id, flow, revision, stage, channel, language, at, waitingSince, replyDue, clock: (JSON.parse(opening) as Opening).clock };
}
