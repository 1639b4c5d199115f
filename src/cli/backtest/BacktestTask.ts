import type { Recorded } from '../../backtest/Recorded.ts';
import type { Tally } from '../../backtest/Tally.ts';
import type { FlowBundle } from '../../flow/FlowBundle.ts';
import type { Problem } from '../../problems/Problem.ts';

/** A line of a file, from 1. */
export type NumberedLine = readonly [line: number, text: string];

/** A piece of a back-test. What comes of it does not depend on who does it. */
export type BacktestTask =
  | { readonly kind: 'lines'; readonly file: string; readonly lines: readonly NumberedLine[] }
  | {
      readonly kind: 'conversations';
      readonly conversations: readonly Recorded[];
      readonly versions: readonly (readonly [hash: string, FlowBundle])[];
    };

export interface Tested {
  readonly tally: Tally;
  /** Conversations of other flows, which were passed over. */
  readonly others: number;
  readonly unreadable: readonly UnreadableLine[];
}

export interface UnreadableLine {
  readonly file: string;
  readonly line: number;
  readonly problem: Problem;
}
