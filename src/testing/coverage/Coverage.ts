/** What tests reached of flows and rules, as data. */
export interface CoverageReport {
  /** Flows first, then rule machines by rank. */
  readonly machines: readonly MachineCoverage[];
  /** Of all these machines together. */
  readonly states: Share;
  readonly transitions: Share;
  /** Rules that some machine can hold against the agent. */
  readonly rules: Share & { readonly checked: number; readonly uncovered: readonly string[] };
  /** By language, phrases that some machine can say. */
  readonly phrases: readonly (Share & { readonly language: string; readonly uncovered: readonly string[] })[];
}

export interface MachineCoverage {
  readonly machine: string;
  readonly kind: 'flow' | 'rule';
  readonly file: string;
  readonly states: Share & { readonly uncovered: readonly Uncovered[] };
  readonly transitions: Share & { readonly uncovered: readonly Uncovered[] };
}

export interface Share {
  readonly covered: number;
  readonly total: number;
}

/** A state or transition that no test reached, with the place where its author wrote it. */
export interface Uncovered {
  /** `offer.chosen`; of a transition `offer.chosen: agent.says → asked`. */
  readonly name: string;
  readonly file: string;
  readonly pointer: string;
}

/** In per cent, rounded down to a tenth: 99.96 % is not all. Nothing to cover is covered. */
export function percentOf({ covered, total }: Share): number {
  return total === 0 ? 100 : Math.floor((covered / total) * 1_000) / 10;
}
