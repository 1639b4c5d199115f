interface Entry {
  readonly key: string;
  due: number;
  place: number;
}

/** Keys by when they are due, the earliest first: a binary heap that knows where each key stands, so that a due time can change. */
export class DueQueue {
  readonly #heap: Entry[] = [];
  readonly #entries = new Map<string, Entry>();

  /** When the earliest is due; undefined when nothing waits. */
  get earliest(): number | undefined {
    return this.#heap[0]?.due;
  }

  set(key: string, due: number): void {
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { key, due, place: this.#heap.length };
      this.#entries.set(key, entry);
      this.#heap.push(entry);
    }
    entry.due = due;
    this.#settle(entry);
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    const last = this.#heap.pop();
    if (last === undefined || last === entry) return;
    this.#put(last, entry.place);
    this.#settle(last);
  }

  /** Takes out a key that is due by then. */
  take(by: number): string | undefined {
    const first = this.#heap[0];
    if (first === undefined || first.due > by) return undefined;
    this.delete(first.key);
    return first.key;
  }

  clear(): void {
    this.#heap.length = 0;
    this.#entries.clear();
  }

  #settle(entry: Entry): void {
    for (let parent = this.#parentOf(entry); parent !== undefined && parent.due > entry.due; parent = this.#parentOf(entry)) {
      this.#swap(entry, parent);
    }
    for (;;) {
      const left = this.#heap[2 * entry.place + 1];
      const right = this.#heap[2 * entry.place + 2];
      const child = right !== undefined && left !== undefined && right.due < left.due ? right : left;
      if (child === undefined || child.due >= entry.due) break;
      this.#swap(entry, child);
    }
  }

  #parentOf(entry: Entry): Entry | undefined {
    return entry.place === 0 ? undefined : this.#heap[(entry.place - 1) >> 1];
  }

  #swap(a: Entry, b: Entry): void {
    const place = a.place;
    this.#put(a, b.place);
    this.#put(b, place);
  }

  #put(entry: Entry, place: number): void {
    entry.place = place;
    this.#heap[place] = entry;
  }
}
