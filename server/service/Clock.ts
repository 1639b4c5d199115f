/** The server's only source of time, handed in so that tests move it by hand. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls once after so many milliseconds; the answer cancels it. */
  after(milliseconds: number, call: () => void): () => void;
}

/** setTimeout's longest delay; a longer one would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timeout = setTimeout(call, Math.min(Math.max(0, milliseconds), LONGEST_DELAY));
    return () => clearTimeout(timeout);
  },
};
