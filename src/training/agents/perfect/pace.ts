import type { Moment } from './Moment.ts';

/** Long enough to be sure that the customer has finished, and no longer. */
const PAUSE = 1.2;
/** Typing in a chat, in seconds. */
const READS = 5;
const LETTERS_A_SECOND = 9;
const SLOWEST = 35;

/** How long an agent takes until words of theirs are out: on the telephone a breath, in a chat the time to write them. */
export function secondsToSay({ isPhone }: Pick<Moment, 'isPhone'>, text: string): number {
  return isPhone ? PAUSE : Math.min(SLOWEST, Math.round(READS + text.length / LETTERS_A_SECOND));
}
