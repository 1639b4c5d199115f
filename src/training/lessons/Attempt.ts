/** A simulation of an assignment, as far as passing goes. */
export interface Attempt {
  /** The conversation's id. */
  readonly simulation: string;
  readonly trainee: string;
  readonly persona: string;
  /** From 1, with that persona. */
  readonly attempt: number;
  readonly status: 'open' | 'ended';
  /** 0 to 100, a supervisor's word before the card's; null until the contact has ended. */
  readonly total: number | null;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}
