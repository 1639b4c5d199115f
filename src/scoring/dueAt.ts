import type { Conversation } from '../conversation/Conversation.ts';
import type { Say } from '../conversation/Guidance.ts';
import { fireTimersBefore } from '../conversation/troupe/fireTimers.ts';
import { beginRun } from '../conversation/troupe/Run.ts';
import { whatToSay } from '../conversation/whatToSay.ts';

/** The phrase for the customer that stood on top at a time, milliseconds since the epoch; null where nothing was due. */
export function dueAt(before: Conversation, at: number): Say | null {
  const run = beginRun(before);
  fireTimersBefore(run, Math.max(at, run.at));
  return whatToSay(run).find(({ audience }) => audience === 'customer') ?? null;
}
