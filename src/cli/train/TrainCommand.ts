import type { Scorecard } from '../../scoring/Scorecard.ts';
import type { Paint } from '../Paint.ts';
import type { Practice } from './Practice.ts';

/** What a line of the trainee is taken on. */
export interface Desk {
  readonly practice: Practice;
  /** Milliseconds since the epoch, in the contact's time. */
  readonly at: number;
  readonly card: Scorecard;
  /** The prompter is shown; phrases are hidden otherwise, and the score tells how near they came. */
  readonly shown: boolean;
  readonly paint: Paint;
}

/** What came of a line. */
export interface Taken {
  readonly practice?: Practice;
  readonly lines?: readonly string[];
  /** The line could not be taken. */
  readonly failed?: boolean;
  readonly over?: boolean;
}

/** One command of whoever practises. All are of this shape; `trainCommands` has them in order. */
export interface TrainCommand {
  /** What the line begins with, behind the slash. */
  readonly key: string;
  readonly form: string;
  readonly help: string;
  take(desk: Desk, rest: string): Taken;
}
