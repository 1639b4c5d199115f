import type { PostedEvent } from '../conversation/Conversation.ts';
import type { Rejections } from '../conversation/advance.ts';
import { meaningsRecognised } from '../conversation/meaningsRecognised.ts';
import { FLOW_CHANGED } from '../conversation/moveConversation.ts';
import { corrections } from '../conversation/replay.ts';
import type { Recorded, RecordedEvent } from './Recorded.ts';

/** An event as it is replayed, with what the log tells of it. */
export interface ReplayedEvent {
  readonly event: PostedEvent;
  /** Its place in the log, from 1. */
  readonly seq: number;
  /** Phrases that the agent's words were taken for then, the surest first; empty for anything else. */
  readonly phrases: readonly string[];
  readonly before: RecordedEvent;
}

export interface Replay {
  readonly events: readonly ReplayedEvent[];
  readonly rejections: Rejections;
  /**
   * Something was corrected, or the conversation was moved to another version: what the log tells of an event may not be what a replay
   * on one version comes to.
   */
  readonly differs: boolean;
}

/**
 * What is to be replayed of a log. What it takes back is left out. The customer's texts mean what they meant then, so that
 * the same conversation is had; `recognise` has them understood anew, but for those whose poster gave the meanings.
 */
export function replayedEvents({ events }: Recorded, recognise: boolean): Replay {
  const { retracted, rejections } = corrections([events]);
  const kept: ReplayedEvent[] = [];
  events.forEach((before, index) => {
    if (before.id !== null && retracted.has(before.id)) return;
    kept.push({ event: eventOf(before, recognise), seq: index + 1, phrases: phrasesOf(before, rejections), before });
  });
  return { events: kept, rejections, differs: retracted.size + rejections.size > 0 || events.some(({ type }) => type === FLOW_CHANGED) };
}

function eventOf({ id, type, at, data, recognised }: RecordedEvent, recognise: boolean): PostedEvent {
  if (type !== 'customer.says' || recognise || data.meanings !== undefined || data.partial === true || recognised === null)
    return { id, type, at, data };
  const meanings = meaningsRecognised(recognised);
  return { id, type, at, data: meanings === null ? data : { ...data, meanings } };
}

const NONE: readonly string[] = Object.freeze([]);

function phrasesOf({ id, type, data, recognised }: RecordedEvent, rejections: Rejections): readonly string[] {
  if (type !== 'agent.says' || data.phrase !== undefined || recognised === null) return NONE;
  const rejected = id === null ? undefined : rejections.get(id);
  return recognised.flatMap(({ phrase, applied }) => (phrase !== undefined && applied && rejected?.has(phrase) !== true ? [phrase] : []));
}
