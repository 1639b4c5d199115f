import type { Store } from '../store/Store.ts';
import type { AuthoringThread } from './authoring/thread/AuthoringThread.ts';
import type { Clock } from './Clock.ts';
import type { CommitListener } from './CommitListener.ts';
import type { Flows } from './FlowVersions.ts';
import type { Log } from './Log.ts';

export interface ServiceOptions {
  readonly store: Store;
  readonly flows: Flows;
  /** Where the flows stand, as far as they are files: for checking and publishing them as they stand there. */
  readonly flowsFolder?: string;
  /** A thread for authors that several servers of a process share; each has its own unless told. */
  readonly thread?: AuthoringThread;
  readonly clock: Clock;
  readonly log: Log;
  /** Names conversations whose starters did not. */
  readonly makeId: () => string;
  /** Conversations kept live at most. */
  readonly mostLive?: number;
  /** Turns under way or waiting, beyond which new ones are refused. */
  readonly mostWaiting?: number;
  /** A snapshot is written every so many commits. */
  readonly snapshotEvery?: number;
  /** How often the store is asked for timers of conversations that are not live. */
  readonly pollMilliseconds?: number;
  /** Told of every commit; nobody by default. */
  readonly listeners?: readonly CommitListener[];
}

/** Guidance as it goes out. */
export interface Answer {
  readonly revision: number;
  /** JSON of a Guidance. */
  readonly body: string;
}

export interface Started extends Answer {
  readonly id: string;
  /** False when the conversation was there already, opened by the same request. */
  readonly created: boolean;
}

export const DEFAULTS = Object.freeze({
  mostLive: 5_000,
  mostWaiting: 4_000,
  snapshotEvery: 20,
  pollMilliseconds: 500,
  listeners: [] as readonly CommitListener[],
});
