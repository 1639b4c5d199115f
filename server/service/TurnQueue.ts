/**
 * Runs what is to be done for one conversation, or whatever else has a key, one after another, and for different ones side by side.
 * A task waits only for those of its own key; one that fails does not keep the next from running.
 */
export class TurnQueue {
  readonly #tails = new Map<string, Promise<unknown>>();
  #waiting = 0;

  /** How many tasks were begun or queued and are not done. */
  get waiting(): number {
    return this.#waiting;
  }

  run<T>(key: string, task: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key);
    this.#waiting++;
    const result = before === undefined ? task() : before.then(task, task);
    const done = (): void => {
      this.#waiting--;
      if (this.#tails.get(key) === result) this.#tails.delete(key);
    };
    this.#tails.set(key, result);
    result.then(done, done);
    return result;
  }

  /** Resolves when nothing is under way any more. */
  async drained(): Promise<void> {
    while (this.#tails.size > 0) await Promise.allSettled(this.#tails.values());
  }
}
