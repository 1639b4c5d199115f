import type { ReportableContact } from '../ReportableContact.ts';

/** A contact under way, as the board and alerts see it; stores list them in this form. Times are milliseconds since the epoch. */
export interface OpenContact extends ReportableContact {
  readonly revision: number;
  /** That of the rule that interrupts, such as `hold.active`, else the flow's. */
  readonly stage: string;
  /** Since when the customer waits for an answer; null when nobody waits. */
  readonly waitingSince: number | null;
  /** Until when that answer is in time. */
  readonly replyDue: number | null;
}

/** The time for an answer has run out. The conversation's time tells: a timer takes it there, by whichever clock it goes. */
export function isOverdue({ at, replyDue }: OpenContact): boolean {
  return replyDue !== null && at >= replyDue;
}

/** Those whose customer waits come first, the longest waiting first; then those opened first. The id makes it a total order. */
export function compareUrgency(one: OpenContact, other: OpenContact): number {
  return compareBoardPlaces(boardPlace(one), boardPlace(other));
}

/** Where a contact stands on the board. */
export type BoardPlace = readonly [rank: 0 | 1, since: number, id: string];

export function boardPlace({ waitingSince, openedAt, id }: OpenContact): BoardPlace {
  return waitingSince === null ? [1, openedAt, id] : [0, waitingSince, id];
}

/** Negative when the first place comes before the other. */
export function compareBoardPlaces([rank, since, id]: BoardPlace, [otherRank, otherSince, otherId]: BoardPlace): number {
  return rank - otherRank || since - otherSince || (id < otherId ? -1 : id > otherId ? 1 : 0);
}
