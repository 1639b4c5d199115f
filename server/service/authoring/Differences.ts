import { LRUCache } from 'lru-cache';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';

/** What changed between two versions, as far as it is told here. */
export interface Difference {
  readonly kind: string;
}

export type Differ<D extends Difference> = (from: FlowBundle, to: FlowBundle) => readonly D[];

/** A version with its hash. */
export interface Hashed {
  readonly hash: string;
  readonly bundle: FlowBundle;
}

const MOST_KEPT = 32;

/** Differences between versions; versions never change, so what was worked out once stays right. */
export class Differences<D extends Difference> {
  readonly #differ: Differ<D>;
  readonly #known = new LRUCache<string, readonly D[]>({ max: MOST_KEPT });

  constructor(differ: Differ<D>) {
    this.#differ = differ;
  }

  between(from: Hashed, to: Hashed): readonly D[] {
    if (from.hash === to.hash) return [];
    const key = `${from.hash} ${to.hash}`;
    const differences = this.#known.get(key) ?? this.#differ(from.bundle, to.bundle);
    this.#known.set(key, differences);
    return differences;
  }

  /** The same counted by kind, in the order of their first. */
  counts(from: Hashed, to: Hashed): Readonly<Record<string, number>> {
    const counts = new Map<string, number>();
    for (const { kind } of this.between(from, to)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return Object.fromEntries(counts);
  }
}
