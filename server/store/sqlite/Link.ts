import type { Answer, Batch } from './operations.ts';

/** The way to the database: through a thread of its own, or straight. One batch at a time. */
export interface Link {
  send(batch: Batch): void;
  /** Resolves when the database is closed. */
  close(): Promise<void>;
}

/** What comes back. */
export interface LinkEvents {
  /** Called once for the reads and once for the writes of a batch, leaving out what it has none of; the writes come last and are durable. */
  onAnswer(part: keyof Batch, answer: Answer): void;
  /** No answer will come any more. */
  onDeath(cause: unknown): void;
}
