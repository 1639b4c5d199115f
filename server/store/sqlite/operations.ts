import type { Purpose } from '../ContactStore.ts';
import type { ConversationState, StoredContact } from '../Store.ts';
import type { BrandRead, BrandResults, BrandWrite } from './brands/operations.ts';
import type { ContactRead, ContactResults, ToldValues } from './contacts/operations.ts';
import type { ScoreRead, ScoreResults, ScoreWrite } from './scores/operations.ts';
import type { TrainingRead, TrainingResults, TrainingWrite } from './training/operations.ts';
import type { UsageRead, UsageResults, UsageValues, UsageWrite } from './usage/operations.ts';
import type { VersionRead, VersionResults, VersionWrite } from './versions/operations.ts';

/**
 * What the client asks of the database, maybe across a thread: plain data, texts already serialised, so that the thread
 * that owns the database only binds them. `Results` says what each kind answers.
 */
export type ReadOperation = ConversationRead | VersionRead | BrandRead | UsageRead | ContactRead | ScoreRead | TrainingRead;
export type WriteOperation = ConversationWrite | VersionWrite | BrandWrite | UsageWrite | ScoreWrite | TrainingWrite;

export type ConversationRead =
  | { readonly kind: 'loadFlowVersion'; readonly tenant: string; readonly hash: string }
  | { readonly kind: 'load'; readonly tenant: string; readonly id: string }
  | { readonly kind: 'events'; readonly tenant: string; readonly id: string; readonly from: number; readonly limit: number }
  | ListOperation
  | { readonly kind: 'due'; readonly by: number; readonly limit: number }
  | TasksOperation
  | { readonly kind: 'contacts'; readonly tenant: string; readonly agent: string; readonly limit: number }
  | { readonly kind: 'contactCount'; readonly tenant: string; readonly agent: string; readonly except: string | null }
  | { readonly kind: 'ping' };

export type ConversationWrite =
  | ({ readonly kind: 'saveFlowVersion' } & FlowVersionRow)
  | CreateOperation
  | CommitOperation
  | { readonly kind: 'saveSnapshot'; readonly tenant: string; readonly id: string; readonly revision: number; readonly snapshot: string }
  | { readonly kind: 'erase'; readonly tenant: string; readonly id: string };

export type Operation = ReadOperation | WriteOperation;

export interface ListOperation {
  readonly kind: 'list';
  readonly tenant: string;
  readonly purpose: Purpose;
  readonly status: string | null;
  readonly flow: string | null;
  readonly agent: string | null;
  /** Numbers below this one. */
  readonly below: number;
  readonly limit: number;
}

export interface TasksOperation {
  readonly kind: 'tasks';
  readonly tenant: string;
  readonly status: string | null;
  readonly agent: string | null;
  readonly dueBefore: number | null;
  /** After this time, or at it with a higher number; null for the first page. */
  readonly after: readonly [due: number, number: number] | null;
  readonly limit: number;
}

export interface CreateOperation {
  readonly kind: 'create';
  readonly tenant: string;
  readonly id: string;
  readonly flow: string;
  readonly hash: string;
  readonly brand: string | null;
  readonly openedAt: number;
  readonly purpose: Purpose;
  readonly opening: string;
  readonly digest: string;
  readonly snapshot: string;
  readonly state: StateValues;
  readonly tasks: readonly TaskValues[] | null;
  readonly told: ToldValues | null;
}

export interface CommitOperation {
  readonly kind: 'commit';
  readonly tenant: string;
  readonly id: string;
  readonly expectedRevision: number;
  readonly state: StateValues;
  readonly events: readonly EventValues[];
  readonly snapshot: string | null;
  readonly tasks: readonly TaskValues[] | null;
  readonly withdrawn: readonly string[] | null;
  readonly usage: UsageValues | null;
  readonly told: ToldValues | null;
}

/** The state of a conversation. A tuple, as is what follows: it crosses to the thread with every turn, where an object costs twice as much. */
export type StateValues = readonly [
  revision: number,
  status: ConversationState['status'],
  outcome: string | null,
  stage: string,
  channel: string,
  language: string,
  direction: ConversationState['direction'],
  agent: string | null,
  at: number,
  nextDue: number | null,
  waitingSince: number | null,
  replyDue: number | null,
];
export type EventValues = readonly [eventId: string | null, receivedAt: number, digest: string, record: string];
export type TaskValues = readonly [id: string, status: string, due: number, task: string];

export interface FlowVersionRow {
  readonly tenant: string;
  readonly hash: string;
  readonly flow: string;
  readonly version: string;
  readonly bundle: string;
  readonly savedAt: number;
}

export interface ConversationRow {
  readonly number: number;
  readonly tenant: string;
  readonly id: string;
  readonly opening: string;
  readonly digest: string;
  readonly revision: number;
  readonly status: ConversationState['status'];
  readonly outcome: string | null;
  readonly stage: string;
  readonly channel: string;
  readonly language: string;
  readonly direction: ConversationState['direction'];
  readonly agent: string | null;
  readonly at: number;
  readonly nextDue: number | null;
  readonly waitingSince: number | null;
  readonly replyDue: number | null;
  readonly snapshot: string;
  readonly snapshotRevision: number;
  readonly purpose: Purpose;
}

export interface EventRow {
  readonly seq: number;
  readonly revision: number;
  readonly receivedAt: number;
  readonly digest: string;
  readonly record: string;
}

export interface DueRow {
  readonly tenant: string;
  readonly id: string;
  readonly due: number;
}

export interface TaskRow {
  readonly number: number;
  readonly due: number;
  readonly conversation: string;
  readonly agent: string | null;
  readonly task: string;
}

export interface CountRow {
  readonly channel: string;
  readonly contacts: number;
  /** The number of the newest of them, and its language. */
  readonly newest: number;
  readonly language: string;
}

export interface Results extends VersionResults, BrandResults, UsageResults, ContactResults, ScoreResults, TrainingResults {
  loadFlowVersion: FlowVersionRow | undefined;
  load: ConversationRow | undefined;
  events: readonly EventRow[];
  list: readonly ConversationRow[];
  due: readonly DueRow[];
  tasks: readonly TaskRow[];
  contacts: readonly StoredContact[];
  contactCount: readonly CountRow[];
  ping: true;
  saveFlowVersion: true;
  /** False when there was one. */
  create: boolean;
  /** False when stale. */
  commit: boolean;
  saveSnapshot: true;
  /** False when there was none. */
  erase: boolean;
}

/** Operations that travel together: the reads see what is committed, the writes share a transaction. */
export interface Batch {
  readonly reads: readonly ReadOperation[];
  readonly writes: readonly WriteOperation[];
}

/** The results of the reads or the writes of a batch, in their order. Where one failed, its place stands among the failures. */
export interface Answer {
  readonly values: readonly unknown[];
  readonly failures: readonly (readonly [place: number, error: unknown])[];
}
