import type { Spread } from './statistics.ts';

/** One row of a result. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  readonly value: Spread;
  /** Ratio to the row that it is compared with, from the same run. */
  readonly ratio?: { readonly to: string; readonly value: number };
}

/** What a goal asks for, and whether this run met it. */
export interface Goal {
  readonly text: string;
  readonly met: boolean;
  readonly came: string;
}

export interface BenchResult {
  readonly measurements: readonly Measurement[];
  readonly goals: readonly Goal[];
  readonly notes?: readonly string[];
}

/** A benchmark: a data module of one shape, run by bench/main.ts. */
export interface BenchCase {
  readonly name: string;
  readonly description: string;
  run(): Promise<BenchResult>;
}
