/** Features to the rows of their weights: open addressing in typed arrays, for a Map of numbers takes three times as long. */
export class FeatureIndex {
  #features: Int32Array;
  #rows: Int32Array;
  #size = 0;

  constructor(expected = 1_024) {
    const capacity = capacityFor(expected);
    this.#features = new Int32Array(capacity);
    this.#rows = new Int32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  /** The row of a feature, -1 for one that is not known. */
  rowOf(feature: number): number {
    const place = this.#placeOf(feature);
    return this.#features[place] === 0 ? -1 : (this.#rows[place] ?? -1);
  }

  /** Features with their rows. */
  *entries(): Generator<[feature: number, row: number]> {
    for (let place = 0; place < this.#features.length; place += 1) {
      const feature = this.#features[place] as number;
      if (feature !== 0) yield [feature, this.#rows[place] as number];
    }
  }

  /** The row of a feature, the next free one where it is new. */
  add(feature: number): number {
    const place = this.#placeOf(feature);
    if (this.#features[place] !== 0) return this.#rows[place] ?? -1;
    this.#features[place] = feature;
    this.#rows[place] = this.#size;
    this.#size += 1;
    if (this.#size * 2 > this.#features.length) this.#grow();
    return this.#size - 1;
  }

  #placeOf(feature: number): number {
    const mask = this.#features.length - 1;
    let place = feature & mask;
    while (this.#features[place] !== 0 && this.#features[place] !== feature) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [features, rows] = [this.#features, this.#rows];
    this.#features = new Int32Array(features.length * 2);
    this.#rows = new Int32Array(features.length * 2);
    for (let place = 0; place < features.length; place += 1) {
      const feature = features[place] ?? 0;
      if (feature === 0) continue;
      const free = this.#placeOf(feature);
      this.#features[free] = feature;
      this.#rows[free] = rows[place] ?? 0;
    }
  }
}

function capacityFor(expected: number): number {
  let capacity = 16;
  while (capacity < expected * 2) capacity *= 2;
  return capacity;
}
