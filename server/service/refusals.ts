import { advance } from '../../src/conversation/advance.ts';
import type { Conversation, PostedEvent } from '../../src/conversation/Conversation.ts';
import { eventTypeOf } from '../../src/flow/vocabulary/vocabulary.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import type { PublishedFlows } from './authoring/Timetable.ts';
import { isCorrection } from './LiveConversations.ts';

/** Revision that a writer expects, or `'*'` for whichever it is. */
export type ExpectedRevision = number | '*' | undefined;

/** @throws ProblemError `stale-revision` when the writer has not seen the last commit. */
export function refuseStale(conversation: Conversation, expected: ExpectedRevision): void {
  if (expected === undefined || expected === '*' || expected === conversation.revision) return;
  throw new ProblemError({ code: 'stale-revision', args: { revision: conversation.revision, given: expected } });
}

/**
 * After the end only promises, ratings, notes, corrections and late messages of the telephone are taken.
 * @throws ProblemError `conversation-ended`
 */
export function refuseAfterEnd(conversation: Conversation, events: readonly PostedEvent[]): void {
  if (conversation.status === 'open') return;
  const refused = events.find((event) => !isTakenAfterEnd(event));
  if (refused) throw new ProblemError({ code: 'conversation-ended', args: { type: refused.type } });
}

/**
 * The same where the conversation ended with an event in the middle of the list, `after` being where it led to.
 * @throws ProblemError `conversation-ended`
 */
export function refuseAfterEndWithin(before: Conversation, events: readonly PostedEvent[], after: Conversation): void {
  if (before.status === 'ended' || after.status === 'open' || events.length === 1) return;
  const last = events.findLastIndex((event) => !isTakenAfterEnd(event));
  if (last < 1) return;
  const [then] = advance(before, events.slice(0, last));
  if (then.status === 'open') return;
  throw new ProblemError({ code: 'conversation-ended', args: { type: events[last]?.type ?? '' }, pointer: `/${last}/type` });
}

/** @throws ProblemError `unknown-event` when a correction names an event that is neither in the log nor before it in the list. */
export function refuseUnknownCorrections(events: readonly PostedEvent[], known: ReadonlyMap<string, string>): void {
  const earlier = new Set<string>();
  for (const event of events) {
    const corrected = isCorrection(event.type) ? String(event.data.id) : null;
    if (corrected !== null && !known.has(corrected) && !earlier.has(corrected)) {
      throw new ProblemError({ code: 'unknown-event', args: { id: corrected }, pointer: '/data/id' });
    }
    if (event.id !== null) earlier.add(event.id);
  }
}

function isTakenAfterEnd(event: PostedEvent): boolean {
  return eventTypeOf(event.type)?.afterEnd === true;
}

/** @throws ProblemError `flow-retired` when the flow that a start names was taken out of service */
export function refuseRetired(body: unknown, { publications }: PublishedFlows): void {
  const flow = typeof body === 'object' && body !== null ? (body as { flow?: unknown }).flow : undefined;
  const publication = typeof flow === 'string' ? publications.get(flow) : undefined;
  if (publication?.hash !== null || publication === undefined) return;
  throw new ProblemError({ code: 'flow-retired', args: { name: publication.flow, reason: publication.reason }, pointer: '/flow' });
}

export function unknownConversation(id: string): ProblemError {
  return new ProblemError({ code: 'unknown-conversation', args: { id: id.slice(0, 200) } });
}

export function unfitKey(): ProblemError {
  return new ProblemError({
    code: 'invalid-header',
    args: { name: 'Idempotency-Key', expected: 'fit to be the id of the conversation: letters, digits and . _ : @ + ~ -' },
  });
}

export function overloaded(): ProblemError {
  return new ProblemError({ code: 'overloaded', args: { seconds: 1 } });
}
