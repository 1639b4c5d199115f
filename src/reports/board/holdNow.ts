import type { Conversation } from '../../conversation/Conversation.ts';

/** A customer who is on hold. */
export interface HoldNow {
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** Longer than `hold.limit` (HOLD-7). */
  readonly over: boolean;
}

/** Null where nobody is on hold, or the rules of the flow have no hold. */
export function holdNow({ cast, shells, facts, opening }: Conversation): HoldNow | null {
  const member = cast.members.find(({ id }) => id === 'hold');
  const key = member === undefined ? undefined : shells[member.index]?.key;
  if (key !== 'active' && key !== 'over') return null;
  return { since: Math.round(opening.at + Number(facts.heldAt ?? 0) * 1_000), over: key === 'over' };
}
