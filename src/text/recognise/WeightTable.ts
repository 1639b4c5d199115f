import type { FeatureIndex } from './FeatureIndex.ts';

/** The weights of features, laid out small: a language takes less than half a megabyte. */
export interface WeightTable {
  /** Open addressing: a feature, 0 for an empty slot, and behind it where its weights begin with how many they are. */
  readonly slots: Int32Array;
  /** Slots less one; their number is a power of two. */
  readonly mask: number;
  /** A weight in fractions of `FRACTION`, and in the lowest bits the number of the meaning that it is for. */
  readonly weights: Int32Array;
}

/** Numbers that a slot takes. */
export const SLOT = 2;
/** Bits for how many weights a feature has, and for the number of a meaning; there are no more than a hundred meanings. */
export const COUNT_BITS = 7;
export const COUNT_MASK = (1 << COUNT_BITS) - 1;
/** What a weight is counted in. */
export const FRACTION = 1 / 65_536;

/** Lays out the weights that tell something: one in seven, and the accuracy stays. A row of `weights` is a feature's, with `count` in it. */
export function weightTable(features: FeatureIndex, weights: Float32Array, count: number, least: number): WeightTable {
  let slotCount = 16;
  while (slotCount < features.size * 2) slotCount *= 2;
  const slots = new Int32Array(slotCount * SLOT);
  const mask = slotCount - 1;
  const packed: number[] = [];
  for (const [feature, row] of features.entries()) {
    const start = packed.length;
    for (let index = 0; index < count; index += 1) {
      const weight = weights[row * count + index] as number;
      if (Math.abs(weight) >= least) packed.push((Math.round(weight / FRACTION) << COUNT_BITS) | index);
    }
    if (packed.length === start) continue;
    let place = feature & mask;
    while (slots[place * SLOT] !== 0) place = (place + 1) & mask;
    slots.set([feature, (start << COUNT_BITS) | (packed.length - start)], place * SLOT);
  }
  return { slots, mask, weights: Int32Array.from(packed) };
}
