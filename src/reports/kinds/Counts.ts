/** Counts by name. */
export class Counts {
  readonly #counts = new Map<string, number>();
  #total = 0;

  add(name: string, times = 1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + times);
    this.#total += times;
  }

  get total(): number {
    return this.#total;
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** In alphabetical order, so that the same counts are the same JSON. */
  byName(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** The greatest first. */
  ranked(): (readonly [name: string, count: number])[] {
    return [...this.#counts].sort(([one, count], [other, most]) => most - count || (one < other ? -1 : 1));
  }
}
