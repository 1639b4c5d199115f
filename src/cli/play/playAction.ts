import type { CheckedAction } from '../../conversation/Guidance.ts';
import type { Played, Table } from './PlayCommand.ts';
import { posted, refused } from './posted.ts';
import { ask } from './Session.ts';
import { showDecision } from './showGuidance.ts';

interface Attempt {
  readonly action: CheckedAction;
  /** The event that the action is. */
  readonly fact: { readonly type: string; readonly data?: object };
  /** Further fields of the check. */
  readonly request?: object;
  /** Done even when it is denied. */
  readonly anyway: boolean;
}

/** Asks whether the agent may, and does it unless the answer is no. */
export function playAction(table: Table, { action, fact, request, anyway }: Attempt): Played {
  const read = ask(table.session, { action, ...request }, table.now);
  if (!read.ok) return refused(read.problems);
  const lines = showDecision(action, read.value, table.paint);
  if (read.value.decision === 'deny' && !anyway) return { lines, quiet: true };
  const done = posted(table, fact);
  // What broke a rule by being done stands in the guidance that follows.
  return done.failed ? done : { ...done, lines: read.value.decision === 'warn' ? lines : [] };
}
