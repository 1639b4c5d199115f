/** The server's only source of time, handed in so that tests move it by hand. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls once after so many milliseconds; the answer cancels it. What is in the background keeps no process alive. */
  after(milliseconds: number, call: () => void, options?: { readonly background?: boolean }): () => void;
}

/** setTimeout's longest delay; a longer one would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call, { background = false } = {}) {
    const timeout = setTimeout(call, Math.min(Math.max(0, milliseconds), LONGEST_DELAY));
    if (background) timeout.unref();
    return () => clearTimeout(timeout);
  },
};
