import type { Clock } from '../../../server/service/Clock.ts';

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #now: number;
  readonly #calls = new Set<{ readonly at: number; readonly call: () => void }>();

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, call: () => void): () => void {
    const entry = { at: this.#now + Math.max(0, milliseconds), call };
    this.#calls.add(entry);
    return () => this.#calls.delete(entry);
  }

  /** What waits, for a test that nothing is left behind. */
  get waiting(): number {
    return this.#calls.size;
  }

  /** Lets time pass in steps, calling what is due; `settled` is awaited after every call, so that what it began is done. */
  async pass(seconds: number, settled: () => Promise<void>): Promise<void> {
    const end = this.#now + seconds * 1_000;
    for (;;) {
      await settled();
      const next = [...this.#calls].filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#calls.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.call();
    }
    this.#now = end;
  }

  /** Jumps without calling anything, as when the machine slept. */
  jump(seconds: number): void {
    this.#now += seconds * 1_000;
  }
}
