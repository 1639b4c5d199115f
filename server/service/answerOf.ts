import type { Conversation } from '../../src/conversation/Conversation.ts';
import { serialiseGuidance } from '../../src/conversation/serialiseGuidance.ts';
import type { Answer } from './ServiceOptions.ts';

/** The conversation as it stands, for whoever only looks. */
export function answerOf(conversation: Conversation): Answer {
  return { revision: conversation.revision, body: serialiseGuidance(conversation) };
}
