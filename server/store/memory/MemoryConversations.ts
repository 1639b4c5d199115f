import type { Task } from '../../../src/conversation/Guidance.ts';
import type { Opening } from '../../../src/conversation/Opening.ts';
import { ProblemError } from '../../../src/problems/Problem.ts';
import { readCursor, readTimeCursor, writeCursor, writeTimeCursor } from '../pageCursor.ts';
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
  TaskPage,
  TaskQuery,
} from '../Store.ts';
import { keepTold, nothingTold } from './keepTold.ts';
import { keepUsage, noUsage } from './keepUsage.ts';
import { keyOf, type Kept, type Shelves } from './Shelves.ts';

export class MemoryConversations implements ConversationStore {
  readonly #shelves: Shelves;
  #last = 0;
  #lastTask = 0;
  #lastMissed = 0;
  #lastUnscored = 0;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
  }

  async create(conversation: NewConversation): Promise<'created' | 'exists'> {
    const { tenant, opening, digest, snapshot, state, tasks, purpose = 'live', told } = conversation;
    this.#shelves.answer();
    const key = keyOf(tenant, opening.id);
    if (this.#shelves.conversations.has(key)) return 'exists';
    const kept: Kept = {
      number: ++this.#last,
      tenant,
      id: opening.id,
      opening: JSON.stringify(opening),
      flow: opening.flow,
      hash: opening.hash,
      brand: opening.brand?.id ?? null,
      openedAt: opening.at,
      purpose,
      digest,
      state: { ...state },
      snapshot,
      snapshotRevision: state.revision,
      events: [],
      eventIds: new Set(),
      tasks: new Map(),
      usage: noUsage(),
      told: nothingTold(),
      unscoredSince: null,
      score: null,
      overrides: [],
      simulation: null,
    };
    this.#shelves.conversations.set(key, kept);
    this.#keepTasks(kept, tasks);
    if (told !== undefined) keepTold(kept.told, told);
    this.#awaitScore(kept);
    return 'created';
  }

  async load(tenant: string, id: string): Promise<StoredConversation | null> {
    this.#shelves.answer();
    const kept = this.#shelves.conversations.get(keyOf(tenant, id));
    return kept === undefined ? null : toStoredConversation(kept);
  }

  async commit(commit: Commit): Promise<'committed' | 'stale'> {
    const { tenant, id, expectedRevision, state, records, snapshot, tasks, withdrawn, usage, told } = commit;
    this.#shelves.answer();
    const kept = this.#shelves.conversations.get(keyOf(tenant, id));
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
    if (usage !== undefined) keepUsage(kept.usage, usage, () => ++this.#lastMissed);
    if (told !== undefined) keepTold(kept.told, told);
    kept.state = { ...state };
    this.#awaitScore(kept);
    if (snapshot !== undefined) keepSnapshot(kept, state.revision, snapshot);
    return 'committed';
  }

  async saveSnapshot(tenant: string, id: string, revision: number, snapshot: string): Promise<void> {
    this.#shelves.answer();
    const kept = this.#shelves.conversations.get(keyOf(tenant, id));
    if (kept?.state.revision === revision) keepSnapshot(kept, revision, snapshot);
  }

  async events(tenant: string, id: string, from = 1, limit = Infinity): Promise<readonly StoredEvent[]> {
    this.#shelves.answer();
    const first = Math.max(from - 1, 0);
    const kept = this.#shelves.conversations.get(keyOf(tenant, id))?.events ?? [];
    return kept.slice(first, first + limit).map((event) => JSON.parse(event) as StoredEvent);
  }

  async list({ tenant, purpose = 'live', status, flow, agent, cursor, limit }: ConversationQuery): Promise<ConversationPage> {
    this.#shelves.answer();
    const below = readCursor(cursor);
    const found = [...this.#shelves.conversations.values()]
      .filter((kept) => kept.tenant === tenant && kept.purpose === purpose && kept.number < below)
      .filter((kept) => status === undefined || kept.state.status === status)
      .filter((kept) => flow === undefined || kept.flow === flow)
      .filter((kept) => agent === undefined || kept.state.agent === agent)
      .sort((one, other) => other.number - one.number);
    const { page, next } = pageOf(found, limit, ({ number }) => writeCursor(number));
    return { conversations: page.map(toStoredConversation), next };
  }

  async due(by: number, limit: number): Promise<readonly { tenant: string; id: string; due: number }[]> {
    this.#shelves.answer();
    return [...this.#shelves.conversations.values()]
      .flatMap((kept) => (kept.state.nextDue !== null && kept.state.nextDue <= by ? [{ kept, due: kept.state.nextDue }] : []))
      .sort((one, other) => one.due - other.due || one.kept.number - other.kept.number)
      .slice(0, limit)
      .map(({ kept, due }) => ({ tenant: kept.tenant, id: kept.id, due }));
  }

  async tasks({ tenant, status, agent, dueBefore = Infinity, cursor, limit }: TaskQuery): Promise<TaskPage> {
    this.#shelves.answer();
    const after = readTimeCursor(cursor);
    const found = [...this.#shelves.conversations.values()]
      .filter((kept) => kept.tenant === tenant && kept.purpose === 'live' && (agent === undefined || kept.state.agent === agent))
      .flatMap((kept) => [...kept.tasks.values()].map(({ number, task }) => ({ kept, number, task, due: Date.parse(task.dueAt) })))
      .filter(({ task, due }) => (status === undefined || task.status === status) && due < dueBefore)
      .filter(({ due, number }) => due > after.at || (due === after.at && number > after.number))
      .sort((one, other) => one.due - other.due || one.number - other.number);
    const { page, next } = pageOf(found, limit, ({ due, number }) => writeTimeCursor(due, number));
    const tasks = page.map(({ kept, task }) => ({ ...task, tenant, conversation: kept.id, agent: kept.state.agent }));
    return { tasks, next };
  }

  async contacts({ tenant, agent, limit }: ContactQuery): Promise<readonly StoredContact[]> {
    this.#shelves.answer();
    const since = ({ state }: Kept): number => state.waitingSince ?? Number.MAX_SAFE_INTEGER;
    return this.#openOf(tenant, agent)
      .sort((one, other) => since(one) - since(other) || one.number - other.number)
      .slice(0, limit)
      .map(toStoredContact);
  }

  async contactCount(tenant: string, agent: string, except?: string): Promise<ContactCount> {
    this.#shelves.answer();
    const open = this.#openOf(tenant, agent).filter(({ id }) => id !== except);
    const on = (channel: string): number => open.filter(({ state }) => state.channel === channel).length;
    const newest = open.sort((one, other) => other.number - one.number)[0];
    return { calls: on('phone'), chats: on('chat'), language: newest?.state.language ?? null };
  }

  async erase(tenant: string, id: string): Promise<boolean> {
    this.#shelves.answer();
    return this.#shelves.conversations.delete(keyOf(tenant, id));
  }

  async ping(): Promise<void> {
    this.#shelves.answer();
  }

  pending(): number {
    return 0;
  }

  async close(): Promise<void> {
    this.#shelves.closed = true;
  }

  #openOf(tenant: string, agent: string): Kept[] {
    return [...this.#shelves.conversations.values()].filter(
      ({ tenant: own, purpose, state }) => own === tenant && purpose === 'live' && state.agent === agent && state.status === 'open',
    );
  }

  /** One that ended, or changed after that, waits to be scored; it keeps its place. */
  #awaitScore(kept: Kept): void {
    kept.unscoredSince = kept.state.status === 'ended' ? (kept.unscoredSince ?? ++this.#lastUnscored) : null;
  }

  #keepTasks(kept: Kept, tasks: readonly Task[] = []): void {
    for (const task of tasks) kept.tasks.set(task.id, { number: kept.tasks.get(task.id)?.number ?? ++this.#lastTask, task: { ...task } });
  }
}

function keepSnapshot(kept: Kept, revision: number, snapshot: string): void {
  kept.snapshot = snapshot;
  kept.snapshotRevision = revision;
}

function toStoredConversation(kept: Kept): StoredConversation {
  const { tenant, id, digest, snapshot, snapshotRevision, purpose } = kept;
  return { tenant, id, opening: JSON.parse(kept.opening) as Opening, digest, state: { ...kept.state }, snapshot, snapshotRevision, purpose };
}

function toStoredContact({ id, flow, opening, state }: Kept): StoredContact {
  const { revision, stage, channel, language, at, waitingSince, replyDue } = state;
  return { id, flow, revision, stage, channel, language, at, waitingSince, replyDue, clock: (JSON.parse(opening) as Opening).clock };
}
