import type { LogRecord } from '../../src/conversation/Conversation.ts';
import type { Task } from '../../src/conversation/Guidance.ts';
import type { Opening } from '../../src/conversation/Opening.ts';
import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import type { BrandStore } from './BrandStore.ts';
import type { CommittedTold, ContactStore, Purpose } from './ContactStore.ts';
import type { ScoreStore } from './ScoreStore.ts';
import type { TrainingStore } from './TrainingStore.ts';
import type { CommittedUsage, UsageStore } from './UsageStore.ts';
import type { VersionStore } from './VersionStore.ts';

/**
 * Where conversations live. One port, one contract suite (test/contract/), and for each kind of store a folder with the
 * same set of files. The log is the truth: a snapshot may be older than the last event, the rest is replayed.
 * Everything carries its tenant. No method throws for a thing that is merely not there.
 */
export interface Store extends VersionStore, BrandStore, UsageStore, ContactStore, ScoreStore, TrainingStore {
  /** The bundle of a flow version, kept for as long as a conversation may be pinned to it. Storing the same hash again does nothing. */
  saveFlowVersion(version: StoredFlowVersion): Promise<void>;
  loadFlowVersion(tenant: string, hash: string): Promise<StoredFlowVersion | null>;

  /** `'exists'` when the tenant has a conversation of that id; nothing is changed then. Durable when it resolves. It has no events yet. */
  create(conversation: NewConversation): Promise<'created' | 'exists'>;
  load(tenant: string, id: string): Promise<StoredConversation | null>;
  /**
   * Appends the records and moves the conversation from one revision to the next, all or nothing. Durable when it resolves.
   * `'stale'` when the conversation is not at `expectedRevision` any more (or is not there); nothing is changed then.
   * An event id that the conversation has already rejects with the problem `event-repeated`; nothing is changed then either.
   * Commits that arrive together may share a transaction; one that fails does not harm the others.
   */
  commit(commit: Commit): Promise<'committed' | 'stale'>;
  /** Keeps a newer snapshot so that a restart replays less; not a commit, and ignored when the conversation has moved on. */
  saveSnapshot(tenant: string, id: string, revision: number, snapshot: string): Promise<void>;
  /** The log of a conversation from a sequence number on, in order; without a limit, all of it. */
  events(tenant: string, id: string, from?: number, limit?: number): Promise<readonly StoredEvent[]>;
  /** The newest first. A cursor that no page gave rejects with the problem `invalid-data`. */
  list(query: ConversationQuery): Promise<ConversationPage>;
  /** Conversations of the wall clock whose next timer is due by then, the earliest first. */
  due(by: number, limit: number): Promise<readonly { tenant: string; id: string; due: number }[]>;
  /** The earliest due first. A cursor that no page gave rejects with the problem `invalid-data`. */
  tasks(query: TaskQuery): Promise<TaskPage>;
  /** The open contacts of an agent, the one first whose customer waits longest for an answer; those in which nobody waits last, as they were opened. */
  contacts(query: ContactQuery): Promise<readonly StoredContact[]>;
  /** How many contacts an agent has open. `except` is one that is not counted. */
  contactCount(tenant: string, agent: string, except?: string): Promise<ContactCount>;
  /** Removes the conversation with its log, tasks, timers, what it told, its scores and its simulation. False when there was none. */
  erase(tenant: string, id: string): Promise<boolean>;
  /** Resolves when the store answers; rejects when it cannot. */
  ping(): Promise<void>;
  /** How many calls wait for their answer. Who sees many refuses new work (`overloaded`) before the queue grows. */
  pending(): number;
  /** Finishes what was begun, then lets go of files, threads and connections. Every later call rejects; closing again does nothing. */
  close(): Promise<void>;
}

/** What of a store is about conversations alone. */
export type ConversationStore = Omit<
  Store,
  | 'saveFlowVersion'
  | 'loadFlowVersion'
  | keyof VersionStore
  | keyof BrandStore
  | keyof UsageStore
  | keyof ContactStore
  | keyof ScoreStore
  | keyof TrainingStore
>;

export interface StoredFlowVersion {
  readonly tenant: string;
  readonly hash: string;
  readonly flow: string;
  readonly version: string;
  readonly bundle: FlowBundle;
  readonly savedAt: number;
}

export interface NewConversation {
  readonly tenant: string;
  readonly opening: Opening;
  /** Hash of the request that opened it; the same id with another digest is a conflict. */
  readonly digest: string;
  readonly snapshot: string;
  readonly state: ConversationState;
  /** Tasks that the first states of the machines made. */
  readonly tasks?: readonly Task[];
  /** A real contact unless told: those of a training room are left out of lists, work, load, tasks and timers' queues of real ones. */
  readonly purpose?: Purpose;
  /** What it tells already: the stage that it begins in. */
  readonly told?: CommittedTold;
}

/** What is kept of a conversation in columns of its own, to be found by. */
export interface ConversationState {
  readonly revision: number;
  readonly status: 'open' | 'ended';
  readonly outcome: string | null;
  readonly stage: string;
  readonly channel: string;
  readonly language: string;
  /** Of the leg that it is on. */
  readonly direction: 'inbound' | 'outbound';
  readonly agent: string | null;
  /** Milliseconds since the epoch: the conversation's time. */
  readonly at: number;
  /** When the next timer is due, for conversations of the wall clock; null when none runs. */
  readonly nextDue: number | null;
  /** Since when the customer waits for an answer; null when nobody waits. */
  readonly waitingSince: number | null;
  /** Until when that answer is in time; null when nobody waits, or no rule says so. */
  readonly replyDue: number | null;
}

export interface Commit {
  readonly tenant: string;
  readonly id: string;
  readonly expectedRevision: number;
  readonly state: ConversationState;
  readonly records: readonly NewEvent[];
  /** Given when it should be written now, left out when the log is enough. */
  readonly snapshot?: string;
  /** Tasks that are new or whose status changed. */
  readonly tasks?: readonly Task[];
  /** Ids of tasks that are none any more: what had made them was taken back. */
  readonly withdrawn?: readonly string[];
  /** What it tells about the script. */
  readonly usage?: CommittedUsage;
  /** What it adds to the reports. */
  readonly told?: CommittedTold;
}

export interface NewEvent {
  readonly record: LogRecord;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly receivedAt: number;
  /** Hash of type and content: tells a retry from an id used twice. */
  readonly digest: string;
}

export interface StoredEvent extends NewEvent {
  /** 1, 2, 3 … within the conversation. */
  readonly seq: number;
  /** The revision of the commit that it came with. */
  readonly revision: number;
}

export interface StoredConversation {
  readonly tenant: string;
  readonly id: string;
  readonly opening: Opening;
  readonly digest: string;
  readonly state: ConversationState;
  readonly snapshot: string;
  /** The revision that the snapshot was taken at; at most `state.revision`. */
  readonly snapshotRevision: number;
  readonly purpose: Purpose;
}

export interface ConversationQuery {
  readonly tenant: string;
  /** Real contacts unless told. */
  readonly purpose?: Purpose;
  readonly status?: 'open' | 'ended';
  readonly flow?: string;
  readonly agent?: string;
  /** Where the last page ended, as it said. */
  readonly cursor?: string;
  readonly limit: number;
}

export interface ConversationPage {
  readonly conversations: readonly StoredConversation[];
  /** Null on the last page. */
  readonly next: string | null;
}

export interface TaskQuery {
  readonly tenant: string;
  readonly status?: Task['status'];
  /** Of the conversations that this agent has. */
  readonly agent?: string;
  /** Due before this time, milliseconds since the epoch. */
  readonly dueBefore?: number;
  /** Where the last page ended, as it said. */
  readonly cursor?: string;
  readonly limit: number;
}

export interface TaskPage {
  readonly tasks: readonly StoredTask[];
  /** Null on the last page. */
  readonly next: string | null;
}

export interface StoredTask extends Task {
  readonly tenant: string;
  readonly conversation: string;
  /** Who has the conversation now: a promise goes along with it. */
  readonly agent: string | null;
}

export interface ContactQuery {
  readonly tenant: string;
  readonly agent: string;
  readonly limit: number;
}

/** What a list of contacts shows, without the conversation itself. */
export interface StoredContact extends Pick<ConversationState, 'revision' | 'stage' | 'channel' | 'language' | 'at' | 'waitingSince' | 'replyDue'> {
  readonly id: string;
  readonly flow: string;
  readonly clock: Opening['clock'];
}

export interface ContactCount {
  readonly calls: number;
  readonly chats: number;
  /** Of the newest of them; null when there is none. */
  readonly language: string | null;
}
