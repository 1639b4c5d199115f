import type { LiveConversation } from './LiveConversation.ts';
import type { PlannedTurn } from './planTurn.ts';

/**
 * Somebody who is told what became of conversations. It is told at once, while the answer still waits: it must be quick,
 * must not throw, and does what takes time later.
 */
export interface CommitListener {
  /** A turn is stored. `live.conversation` is still the one before it, `plan.next` the one after it. */
  committed(live: LiveConversation, plan: PlannedTurn): void;
  /** A conversation and all that was kept of it is gone. */
  erased(tenant: string, id: string): void;
}
