import type { Conversation, PostedEvent } from '../conversation/Conversation.ts';
import { checkFit } from '../conversation/eventData.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import type { Problem } from '../problems/Problem.ts';

const CORRECTIONS: ReadonlySet<string> = new Set(['event.retracted', 'recognition.rejected']);

/** Why the server would not take a well-formed event in this conversation; undefined where it does. */
export function refusalOf({ cast, status }: Conversation, { type, data }: PostedEvent): Problem | undefined {
  if (status === 'ended' && eventTypeOf(type)?.afterEnd !== true && !CORRECTIONS.has(type)) return { code: 'conversation-ended', args: { type } };
  const problems: Problem[] = [];
  checkFit(cast, type, data, '/data', problems);
  return problems[0];
}
