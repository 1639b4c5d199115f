import type { Recorded } from '../../../src/backtest/Recorded.ts';
import type { Tally } from '../../../src/backtest/Tally.ts';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';

/** What the server hands to the thread that tests conversations, and what comes back of it. */
export interface TesterBatch {
  /** Versions that these conversations ran on and that the thread has not seen. */
  readonly versions: readonly (readonly [hash: string, FlowBundle])[];
  readonly conversations: readonly Recorded[];
}

export type TesterAnswer = Tally;
