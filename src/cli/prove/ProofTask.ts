import type { RandomReport, SliceReport } from '../../proof/FlowProof.ts';

/** A piece of a proof, small enough that threads share the work evenly. What comes of it does not depend on who does it. */
export type ProofTask =
  | { readonly kind: 'slices'; readonly flow: string; readonly machines: readonly string[] }
  | { readonly kind: 'random'; readonly flow: string; readonly turns: number; readonly seed: number };

export type ProofAnswer = { readonly kind: 'slice'; readonly report: SliceReport } | { readonly kind: 'random'; readonly report: RandomReport };

/** Random turns of one task. */
export const TURNS_AT_ONCE = 20_000;
