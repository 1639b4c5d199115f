import type { FlowBundle } from '../../flow/FlowBundle.ts';
import type { MatchedMachines, Renamed } from '../matching/matchMachines.ts';
import type { FlowChange } from '../FlowChange.ts';

/** Two versions with what of one is what of the other. */
export interface Comparison {
  readonly before: FlowBundle;
  readonly after: FlowBundle;
  readonly machines: MatchedMachines;
  /** Earlier names of phrases to their later ones, where they were only renamed. */
  readonly phrases: ReadonlyMap<string, string>;
  readonly phrase: Renamed;
  /** Languages that both versions speak. */
  readonly languages: readonly string[];
}

/** What differs in one respect, in an order that the versions alone decide. */
export type Aspect = (comparison: Comparison) => readonly FlowChange[];
