import type { Paint } from '../Paint.ts';
import type { Session } from './Session.ts';

/** What the player's line is played on. */
export interface Table {
  readonly session: Session;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly paint: Paint;
}

/** What came of a line. */
export interface Played {
  readonly session?: Session;
  /** Told before the guidance. */
  readonly lines?: readonly string[];
  /** Seconds that the clock is put forward by. */
  readonly passed?: number;
  /** The guidance need not be shown: nothing has changed. */
  readonly quiet?: boolean;
  /** The line could not be played. */
  readonly failed?: boolean;
  readonly over?: boolean;
}

/** One command of the player. All are of this shape; `playCommands` has them in order. */
export interface PlayCommand {
  /** What the line begins with. */
  readonly key: string;
  /** How it is written, for the help. */
  readonly form: string;
  readonly help: string;
  play(table: Table, rest: string): Played;
}
