import { nearestName } from '../problems/nearestName.ts';
import type { Problem } from '../problems/Problem.ts';
import { found, wrong, type Read } from '../problems/Read.ts';
import { schemaCheck } from '../problems/schemaProblems.ts';
import { CheckBody } from './CheckBody.ts';
import { checkedActions, type CheckRequest } from './checkedActions.ts';
import { timeInFuture, type EventPlace } from './readEvents.ts';
import { MOST_SECONDS_AHEAD, readTime } from './readTime.ts';

export interface ReadCheck {
  readonly request: CheckRequest;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

const checkBody = schemaCheck(CheckBody);

/** Reads the question "may I?". */
export function readCheck(body: unknown, place: Omit<EventPlace, 'cast'>): Read<ReadCheck> {
  const unknown = unknownAction(body);
  if (unknown) return wrong([unknown]);
  const malformed = checkBody(body);
  if (malformed.length > 0) return wrong(malformed);
  const { at: time, ...request } = body as CheckBody;
  if (time === undefined) return found({ request, at: place.clock === 'wall' ? place.now : place.at });
  const at = readTime(time);
  if (at === undefined) {
    return wrong([
      { code: 'invalid-data', args: { reason: 'at must be an ISO 8601 time with its zone, such as 2026-01-05T10:00:00Z' }, pointer: '/at' },
    ]);
  }
  if (place.clock === 'wall' && at > place.now + MOST_SECONDS_AHEAD * 1000) return wrong([timeInFuture(at, place.now, '/at')]);
  return found({ request, at });
}

function unknownAction(body: unknown): Problem | undefined {
  if (typeof body !== 'object' || body === null || !('action' in body)) return undefined;
  const { action } = body;
  if (typeof action !== 'string' || (checkedActions as readonly string[]).includes(action)) return undefined;
  return { code: 'unknown-action', args: { name: action.slice(0, 120) }, pointer: '/action', suggestion: nearestName(action, checkedActions) };
}
