import type { Place } from './RecordFinding.ts';

/** A conversation that was had, read from a transcript or a chat log: what happened, one after the other. */
export interface Recording {
  readonly happenings: readonly Happening[];
  /** When the first thing happened, milliseconds since the epoch; null where the source tells no time. */
  readonly at: number | null;
  /** The rules that the source says were broken and not excused; null where it says nothing about that. */
  readonly violations: readonly string[] | null;
}

export interface Happening {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Milliseconds since the beginning of the recording; may lie before what stands above it. */
  readonly at: number;
  /** The name by which a later event rejects what was recognised in it; null where none does. */
  readonly id: string | null;
  /** Intents that were rejected; the customer's words are understood without them. */
  readonly rejected: readonly string[];
  /** The meanings of a customer's words as they were recognised then; null where they are to be recognised now. */
  readonly meanings: readonly Meaning[] | null;
  readonly place: Place;
}

export interface Meaning {
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>>;
}
