import type { ProblemCode } from '../problems/codes.ts';
import type { SliceProof } from './proveSlice.ts';

/** What was shown of a flow, or found broken in it: plain data, so that threads can hand it on. */
export interface FlowProof {
  readonly flow: string;
  readonly slices: readonly SliceReport[];
  readonly random: RandomReport;
}

/** What came of exploring one machine with those that it listens to. */
export interface SliceReport extends Omit<SliceProof, 'broken'> {
  readonly flow: string;
  readonly broken: readonly BrokenReport[];
}

/** What came of random turns of the whole troupe. */
export interface RandomReport {
  readonly flow: string;
  readonly turns: number;
  readonly conversations: number;
  readonly broken: readonly BrokenReport[];
}

/** A broken guarantee with the shortest conversation that breaks it. */
export interface BrokenReport {
  readonly code: ProblemCode;
  readonly args: Readonly<Record<string, string | number>>;
  /** The whole troupe breaks it by these very lines; else it is broken where the others are as `assumed`. */
  readonly confirmed: boolean;
  readonly assumed: Readonly<Record<string, unknown>>;
  /** Lines for `sufler play`, the command in the first; empty where nothing leads there. */
  readonly script: readonly string[];
}
