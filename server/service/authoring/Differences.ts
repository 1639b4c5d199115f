import { LRUCache } from 'lru-cache';
import { diffBundles } from '../../../src/diff/diffBundles.ts';
import type { FlowChange } from '../../../src/diff/FlowChange.ts';
import type { FlowBundle } from '../../../src/flow/FlowBundle.ts';

/** A version with its hash. */
export interface Hashed {
  readonly hash: string;
  readonly bundle: FlowBundle;
}

const MOST_KEPT = 32;

/** Differences between versions; versions never change, so what was worked out once stays right. */
export class Differences {
  readonly #known = new LRUCache<string, readonly FlowChange[]>({ max: MOST_KEPT });

  between(from: Hashed, to: Hashed): readonly FlowChange[] {
    if (from.hash === to.hash) return [];
    const key = `${from.hash} ${to.hash}`;
    const differences = this.#known.get(key) ?? diffBundles(from.bundle, to.bundle);
    this.#known.set(key, differences);
    return differences;
  }

  /** The same counted by kind, in the order of the registry of kinds. */
  counts(from: Hashed, to: Hashed): Readonly<Record<string, number>> {
    const counts = new Map<string, number>();
    for (const { kind } of this.between(from, to)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return Object.fromEntries(counts);
  }

  /** Those that make rules of conduct weaker, or can. */
  softening(from: Hashed, to: Hashed): readonly FlowChange[] {
    return this.between(from, to).filter(({ softens }) => softens.length > 0);
  }
}
