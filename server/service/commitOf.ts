import type { Conversation } from '../../src/conversation/Conversation.ts';
import { serialiseGuidance } from '../../src/conversation/serialiseGuidance.ts';
import { saveSnapshot } from '../../src/conversation/snapshot.ts';
import type { Commit } from '../store/Store.ts';
import { stateOf, type LiveConversation } from './LiveConversation.ts';
import type { PlannedTurn } from './planTurn.ts';

/** A planned turn as the store takes it. */
export function commitOf(live: LiveConversation, plan: PlannedTurn, receivedAt: number, withSnapshot: boolean): Commit {
  const { next, turn, fresh, corrects, usage, told } = plan;
  return {
    tenant: live.tenant,
    id: live.id,
    expectedRevision: live.conversation.revision,
    state: stateOf(next),
    records: turn.records.map((record, i) => ({ record, receivedAt, digest: fresh[i]?.digest ?? '' })),
    snapshot: withSnapshot ? saveSnapshot(next) : undefined,
    tasks: corrects ? next.tasks : turn.tasks,
    withdrawn: corrects ? withdrawnTasks(live.conversation, next) : undefined,
    // What is said in a lesson tells nothing of the script: no missed texts, no part in experiments.
    usage: live.purpose === 'training' ? undefined : usage,
    told,
  };
}

/** The answer, worked out while the store writes; it goes out only when that is done. */
export function serialiseAhead(next: Conversation, turn: PlannedTurn['turn'], committed: Promise<unknown>): string {
  try {
    return serialiseGuidance(next, turn);
  } catch (error) {
    // The commit goes its way all the same; its own failure must not go unheard of.
    committed.catch(() => {});
    throw error;
  }
}

/** Promises that are none any more, since what was promised was taken back. */
function withdrawnTasks(before: Conversation, after: Conversation): readonly string[] {
  const left = new Set(after.tasks.map((task) => task.id));
  return before.tasks.map((task) => task.id).filter((id) => !left.has(id));
}
