import type { Rejections } from '../conversation/advance.ts';
import type { Conversation, Turn } from '../conversation/Conversation.ts';
import { exposuresOf } from './exposuresOf.ts';
import { missedTexts } from './missedTexts.ts';
import { phraseUses } from './phraseUses.ts';
import { NO_USAGE, type Usage } from './Usage.ts';

/** A commit: the conversation before it, what it did, and the conversation after it. */
export interface Commitment {
  readonly before: Conversation;
  readonly turn: Turn;
  readonly after: Conversation;
  /** Recognitions that the agent rejected by then; a turn that is replayed leaves them out. */
  readonly rejections?: Rejections | undefined;
}

/** What one commit tells about the script. Pure; costs nothing where nobody spoke and no experiment runs. */
export function usageOf(commitment: Commitment): Usage {
  const missed = missedTexts(commitment);
  const uses = phraseUses(commitment);
  const exposures = exposuresOf(commitment);
  return missed.length + uses.length + exposures.length === 0 ? NO_USAGE : { missed, uses, exposures };
}
