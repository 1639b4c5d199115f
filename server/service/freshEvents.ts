import type { PostedEvent } from '../../src/conversation/Conversation.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import { contentDigest } from './contentDigest.ts';

/** An event that the conversation does not have yet, and the digest by which a retry of it will be known. */
export interface FreshEvent {
  readonly event: PostedEvent;
  readonly digest: string;
}

/**
 * Leaves out the events that the conversation has already: a retry, which changes nothing. `bodies` are the events as they
 * were sent, since only what was sent can be compared; a time that the server decided is none of it.
 * @throws ProblemError `event-differs` when an id was used for something else.
 */
export function freshEvents(events: readonly PostedEvent[], bodies: readonly unknown[], known: ReadonlyMap<string, string>): readonly FreshEvent[] {
  const fresh: FreshEvent[] = [];
  for (const [i, event] of events.entries()) {
    if (event.id === null) {
      fresh.push({ event, digest: '' });
      continue;
    }
    const digest = digestOf(bodies[i]);
    const before = known.get(event.id) ?? digestAmong(fresh, event.id);
    if (before === undefined) fresh.push({ event, digest });
    else if (before !== digest)
      throw new ProblemError({ code: 'event-differs', args: { id: event.id }, pointer: events.length > 1 ? `/${i}/id` : '/id' });
  }
  return fresh;
}

/** Whether all of it is in the log already: a retry is known by what was sent, whatever version the conversation is on by now. */
export function isRetry(bodies: readonly unknown[], known: ReadonlyMap<string, string>): boolean {
  return bodies.length > 0 && bodies.every((body) => isKnown(body, known));
}

function isKnown(body: unknown, known: ReadonlyMap<string, string>): boolean {
  const id = typeof body === 'object' && body !== null ? (body as { id?: unknown }).id : undefined;
  const digest = typeof id === 'string' ? known.get(id) : undefined;
  return digest !== undefined && digest === digestOf(body);
}

function digestAmong(fresh: readonly FreshEvent[], id: string): string | undefined {
  for (const other of fresh) if (other.event.id === id) return other.digest;
  return undefined;
}

/** Without the id: it may stand in the body or in the `Idempotency-Key`. No data and empty data are the same. */
function digestOf(body: unknown): string {
  const { type, at, data } = body as { type: string; at?: string; data?: object };
  return contentDigest({ type, at: at ?? null, data: data ?? {} });
}
