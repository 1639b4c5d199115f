import { advance } from '../../conversation/advance.ts';
import { check } from '../../conversation/check.ts';
import type { Conversation, PostedEvent, Turn } from '../../conversation/Conversation.ts';
import { guide } from '../../conversation/guide.ts';
import type { Decision, Guidance } from '../../conversation/Guidance.ts';
import type { Opening } from '../../conversation/Opening.ts';
import { readCheck } from '../../conversation/readCheck.ts';
import { readEvents, type EventPlace } from '../../conversation/readEvents.ts';
import { replay } from '../../conversation/replay.ts';
import { start } from '../../conversation/start.ts';
import type { Cast } from '../../flow/Cast.ts';
import { eventTypeOf } from '../../flow/vocabulary/vocabulary.ts';
import { found, wrong, type Read } from '../../problems/Read.ts';

/** A conversation that is played at the terminal, with the log that lets the last event be taken back. Immutable. */
export interface Session {
  readonly conversation: Conversation;
  /** What the last commit did. */
  readonly turn: Turn;
  readonly commits: readonly (readonly PostedEvent[])[];
}

export function openSession(cast: Cast, opening: Opening): Session {
  const [conversation, turn] = start(cast, opening);
  return { conversation, turn, commits: [] };
}

/** Posts what the HTTP API would take as a body, read as strictly. `now` is milliseconds since the epoch. */
export function post(session: Session, body: unknown, now: number): Read<Session> {
  const events = readEvents(body, placeOf(session, now));
  if (!events.ok) return events;
  const late = session.conversation.status === 'ended' && events.value.find(({ type }) => !eventTypeOf(type)?.afterEnd);
  if (late) return wrong([{ code: 'conversation-ended', args: { type: late.type } }]);
  const [conversation, turn] = advance(session.conversation, events.value);
  return found({ conversation, turn, commits: [...session.commits, events.value] });
}

/** The session without its last commit; the same one when there is none. */
export function undo(session: Session): Session {
  if (session.commits.length === 0) return session;
  const commits = session.commits.slice(0, -1);
  const { cast, opening } = session.conversation;
  return { ...replay(cast, opening, commits), commits };
}

export function ask(session: Session, body: unknown, now: number): Read<Decision> {
  const read = readCheck(body, placeOf(session, now));
  return read.ok ? found(check(session.conversation, read.value.request, read.value.at)) : read;
}

export function guidanceOf(session: Session): Guidance {
  return guide(session.conversation, session.turn);
}

function placeOf({ conversation }: Session, now: number): EventPlace {
  return { cast: conversation.cast, clock: 'wall', now, at: conversation.at };
}
