import type { FeatureSink } from './features.ts';
import type { Model } from './Model.ts';
import { COUNT_BITS, COUNT_MASK, FRACTION, SLOT } from './WeightTable.ts';

/** Adds up what features speak for. It is where nearly all of the time of a recognition is spent. */
export class Accumulator {
  /** The squared length of what was added since `begin`; known features and unknown ones count. */
  squares = 0;
  /** Whether the first of them was known. */
  knowsFirst = false;
  /** Adds a feature. A function of its own, to be handed to whoever finds features. */
  readonly take: FeatureSink;
  #into: Float64Array = new Float64Array(0);
  #at = 0;

  constructor({ weights: { slots, mask, weights } }: Model) {
    this.take = (feature, value) => {
      const isFirst = this.squares === 0;
      this.squares += value * value;
      let slot = feature & mask;
      while (slots[slot * SLOT] !== feature) {
        if (slots[slot * SLOT] === 0) return;
        slot = (slot + 1) & mask;
      }
      if (isFirst) this.knowsFirst = true;
      const into = this.#into;
      const at = this.#at;
      const share = value * FRACTION;
      const span = slots[slot * SLOT + 1] as number;
      const start = span >> COUNT_BITS;
      const behind = start + (span & COUNT_MASK);
      for (let place = start; place < behind; place += 1) {
        const packed = weights[place] as number;
        const index = at + (packed & COUNT_MASK);
        into[index] = (into[index] as number) + (packed >> COUNT_BITS) * share;
      }
    };
  }

  /** What is taken from now on is added to these sums, from this place on. */
  begin(into: Float64Array, at: number): void {
    this.#into = into;
    this.#at = at;
    this.squares = 0;
    this.knowsFirst = false;
  }
}
