import type { Conversation } from './Conversation.ts';

/** A customer in chat who has had no answer yet. Milliseconds since the epoch. */
export interface Waiting {
  /** When the first message came that is unanswered. */
  readonly since: number;
  /** Until when the answer is in time (WAIT-3); null where no rule says so. */
  readonly due: number | null;
}

/**
 * Since when the customer waits, null when nobody does: what the reply clock keeps in the facts `waitingSince` and
 * `replyDue` (PAR-3, ATT-6). A flow whose rules have no such facts has nobody waiting, and neither has a telephone.
 */
export function waitingOf({ facts, opening, channel, status }: Conversation): Waiting | null {
  const { waitingSince, replyDue } = facts;
  if (typeof waitingSince !== 'number' || channel !== 'chat' || status === 'ended') return null;
  return { since: timeOf(opening.at, waitingSince), due: typeof replyDue === 'number' ? timeOf(opening.at, replyDue) : null };
}

/** Facts have seconds since the opening. */
function timeOf(opened: number, seconds: number): number {
  return Math.round(opened + seconds * 1_000);
}
