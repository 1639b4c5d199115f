import { createHash } from 'node:crypto';
import type { RunningExperiment } from './experimentsOf.ts';

/**
 * The place of the variant that a conversation has: by a hash of both names, so that it is the same whenever it is asked for, on
 * every node and in every replay, and nothing is kept of it. The hash is a cryptographic one, so that the variants of one
 * experiment tell nothing about those of another.
 */
export function assignVariant({ id, variants, weight }: Pick<RunningExperiment, 'id' | 'variants' | 'weight'>, conversation: string): number {
  // 48 bits are exact in a double.
  const share = createHash('sha256').update(`${id}\n${conversation}`).digest().readUIntBE(0, 6) / 2 ** 48;
  let below = share * weight;
  const place = variants.findIndex((variant) => (below -= variant.weight) < 0);
  return place < 0 ? variants.length - 1 : place;
}
