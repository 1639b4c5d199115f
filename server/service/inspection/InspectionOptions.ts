/** Bounds of inspection; each has its default below. */
export interface InspectionLimits {
  readonly watchersPerConversation: number;
  readonly watchers: number;
  /** Tickets that were given out and not used; the oldest goes first. */
  readonly tickets: number;
  readonly ticketMilliseconds: number;
  /** Bytes that may wait for a slow watcher, beside what introduces the conversation to it. */
  readonly bufferedBytes: number;
  readonly heartbeatMilliseconds: number;
  /** How long a watcher may take to say goodbye. */
  readonly graceMilliseconds: number;
}

export interface InspectionOptions {
  /** Who knows it may watch any conversation. */
  readonly token: string;
  /** Whether telephone and account numbers and e-mail addresses are masked; they are unless told. */
  readonly masked?: boolean;
  readonly limits?: Partial<InspectionLimits>;
}

export const DEFAULT_LIMITS: InspectionLimits = Object.freeze({
  watchersPerConversation: 8,
  watchers: 64,
  tickets: 1_000,
  ticketMilliseconds: 60_000,
  bufferedBytes: 4 * 1024 * 1024,
  heartbeatMilliseconds: 30_000,
  graceMilliseconds: 1_000,
});
