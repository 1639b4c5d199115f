import { LRUCache } from 'lru-cache';
import type { Conversation } from '../../src/conversation/Conversation.ts';
import { advanceLogged, replay } from '../../src/conversation/replay.ts';
import { hashOfSnapshot, restoreSnapshot, saveSnapshot } from '../../src/conversation/snapshot.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import type { Store, StoredConversation, StoredEvent } from '../store/Store.ts';
import { castsOfLog } from './castsOfLog.ts';
import type { FlowVersions } from './FlowVersions.ts';
import { postedByCommit, type LiveConversation } from './LiveConversation.ts';
import type { Log } from './Log.ts';
import { contactKey } from './Timekeeper.ts';

export interface LiveConversationsOptions {
  readonly store: Store;
  readonly versions: FlowVersions;
  readonly log: Log;
  /** How many are kept at most; the longest unused goes first. */
  readonly most: number;
  /** Told of one that is not kept any more. */
  readonly onEvicted: (key: string) => void;
}

/**
 * Conversations kept worked out in memory, a bounded number. One is valid as long as the store is at its revision; a
 * commit notices when it is not. One that has to go leaves its snapshot in the store, so that coming back is cheap.
 */
export class LiveConversations {
  readonly #options: LiveConversationsOptions;
  readonly #live: LRUCache<string, LiveConversation>;
  readonly #saving = new Set<Promise<void>>();

  constructor(options: LiveConversationsOptions) {
    this.#options = options;
    this.#live = new LRUCache({
      max: options.most,
      dispose: (live, key, reason) => {
        if (reason !== 'evict') return;
        options.onEvicted(key);
        this.#saveLater(live);
      },
    });
  }

  get(key: string): LiveConversation | undefined {
    return this.#live.get(key);
  }

  add(live: LiveConversation): LiveConversation {
    this.#live.set(contactKey(live.tenant, live.id), live);
    return live;
  }

  /** It is not what the store has any more. */
  drop(key: string): void {
    this.#live.delete(key);
  }

  /** Works out what the store has: its snapshot, and the events since. Null when there is no such conversation. */
  async load(tenant: string, id: string): Promise<LiveConversation | null> {
    const { store } = this.#options;
    const stored = await store.load(tenant, id);
    if (stored === null) return null;
    const events = (await store.events(tenant, id)).filter((event) => event.revision <= stored.state.revision);
    const conversation = await this.#restore(stored, events);
    if (conversation.revision !== stored.state.revision) {
      throw new Error(`The conversation ${id} is at revision ${stored.state.revision}, but its log leads to ${conversation.revision}`);
    }
    const known = new Map<string, string>();
    for (const { record, digest } of events) if (record.id !== null) known.set(record.id, digest);
    const { digest, purpose, snapshotRevision } = stored;
    return this.add({ tenant, id, digest, purpose, conversation, known, unsaved: conversation.revision - snapshotRevision });
  }

  /** Saves the snapshots of all that have moved on since their last one; the log alone would do, but this makes a start quick. */
  async saveAll(): Promise<void> {
    for (const live of this.#live.values()) this.#saveLater(live);
    await Promise.all(this.#saving);
  }

  async #restore(stored: StoredConversation, events: readonly StoredEvent[]): Promise<Conversation> {
    const since = postedByCommit(events.filter((event) => event.revision > stored.snapshotRevision));
    const { versions, log } = this.#options;
    const { tenant, opening, snapshot } = stored;
    const hash = hashOfSnapshot(opening, snapshot);
    const castOf = await castsOfLog(versions, tenant, hash, since);
    let conversation: Conversation;
    try {
      conversation = restoreSnapshot(castOf(hash) as Cast, opening, snapshot);
    } catch (error) {
      log.warn({ err: error, conversation: stored.id }, 'A snapshot cannot be used; the log is replayed');
      return this.#replay(stored, events);
    }
    // A correction changes what was before it. It is always committed with a snapshot, but the log does not depend on that.
    if (since.flat().some((event) => isCorrection(event.type))) return this.#replay(stored, events);
    for (const commit of since) [conversation] = advanceLogged(conversation, commit, castOf);
    return conversation;
  }

  async #replay({ tenant, opening }: StoredConversation, events: readonly StoredEvent[]): Promise<Conversation> {
    const commits = postedByCommit(events);
    const castOf = await castsOfLog(this.#options.versions, tenant, opening.hash, commits);
    return replay(castOf(opening.hash) as Cast, opening, commits, { castOf }).conversation;
  }

  #saveLater(live: LiveConversation): void {
    if (live.unsaved === 0) return;
    const { tenant, id, conversation } = live;
    live.unsaved = 0;
    const saving = this.#options.store
      .saveSnapshot(tenant, id, conversation.revision, saveSnapshot(conversation))
      .catch((error: unknown) => this.#options.log.warn({ err: error, conversation: id }, 'A snapshot could not be saved; the log will be replayed'))
      .finally(() => this.#saving.delete(saving));
    this.#saving.add(saving);
  }
}

/** Events that change what was before them. */
export function isCorrection(type: string): boolean {
  return type === 'event.retracted' || type === 'recognition.rejected';
}
