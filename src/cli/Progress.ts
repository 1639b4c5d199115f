/** A bar on the terminal that fills as work is done. */
export interface Progress {
  /** So much is done of so much; `note` stands beside the bar. */
  show(done: number, total: number, note: string): void;
  /** Takes the bar away. */
  stop(): void;
}
