import type { Conversation, PostedEvent } from '../../src/conversation/Conversation.ts';
import { flowStageOf } from '../../src/conversation/flowStageOf.ts';
import { stageOf } from '../../src/conversation/stageOf.ts';
import { waitingOf } from '../../src/conversation/waiting.ts';
import type { Purpose } from '../store/ContactStore.ts';
import type { ConversationState, StoredEvent } from '../store/Store.ts';

/** A conversation kept in memory: what the store holds, worked out. */
export interface LiveConversation {
  readonly tenant: string;
  readonly id: string;
  /** Of the request that opened it. */
  readonly digest: string;
  readonly purpose: Purpose;
  /** The last one committed; replaced by every commit. */
  conversation: Conversation;
  /** Every event id of the log with the digest of its content. */
  readonly known: Map<string, string>;
  /** Commits since the store's snapshot. */
  unsaved: number;
}

/** What the store keeps of a conversation to find it by. */
export function stateOf(conversation: Conversation): ConversationState {
  const { cast, channel, shells, status } = conversation;
  const waiting = waitingOf(conversation);
  return {
    revision: conversation.revision,
    status,
    outcome: conversation.outcome,
    stage: stageOf({ from: conversation, channel, shells, status }) ?? flowStageOf(cast, shells),
    channel,
    language: conversation.language,
    direction: conversation.direction,
    agent: conversation.agent.id ?? null,
    at: conversation.at,
    nextDue: nextDue(conversation),
    waitingSince: waiting?.since ?? null,
    replyDue: waiting?.due ?? null,
  };
}

/** When the server must fire the next timer; null where none runs, or where only events move time. */
export function nextDue(conversation: Conversation): number | null {
  if (conversation.opening.clock === 'event') return null;
  let earliest: number | null = null;
  for (const { due } of conversation.timers) if (earliest === null || due < earliest) earliest = due;
  return earliest;
}

/** The events of a log as they were posted, a list a commit. */
export function postedByCommit(events: readonly StoredEvent[]): PostedEvent[][] {
  const commits: PostedEvent[][] = [];
  let commit: PostedEvent[] = [];
  let last = 0;
  for (const { revision, record } of events) {
    if (revision !== last) commits.push((commit = []));
    last = revision;
    const { id, type, at, data } = record;
    commit.push({ id, type, at, data });
  }
  return commits;
}
