import type { Cast } from '../flow/Cast.ts';
import { advance, type Rejections } from './advance.ts';
import type { Conversation, PostedEvent, Turn } from './Conversation.ts';
import type { Opening } from './Opening.ts';
import { start } from './start.ts';

/** A commit of the log: the events that came together. */
export type LoggedCommit = readonly PostedEvent[];

/** Told of each commit as it is replayed. */
export type ReplayWatcher = (commit: { before: Conversation; turn: Turn; after: Conversation; rejections: Rejections }) => void;

/**
 * The conversation that a log stands for. Events that the log retracts are left out and recognitions that it rejects are
 * not applied, as if they had never been; the revision counts every commit, so it is that of the stored conversation.
 * `turn` is the last commit's.
 */
export function replay(
  cast: Cast,
  opening: Opening,
  commits: readonly LoggedCommit[],
  watch?: ReplayWatcher,
): { conversation: Conversation; turn: Turn } {
  const { retracted, rejections } = corrections(commits);
  let [conversation, turn] = start(cast, opening);
  for (const commit of commits) {
    const events = commit.filter((event) => event.id === null || !retracted.has(event.id));
    const before = conversation;
    [conversation, turn] = advance(before, events, rejections);
    watch?.({ before, turn, after: conversation, rejections });
  }
  return { conversation, turn };
}

/** What the log corrects. A correction that was itself retracted corrects nothing. */
export function corrections(commits: readonly LoggedCommit[]): { retracted: ReadonlySet<string>; rejections: Rejections } {
  const retracted = new Set<string>();
  const rejections = new Map<string, Set<string>>();
  // Newest first: whether a correction counts is decided by those that came after it.
  for (const event of commits.flat().reverse()) {
    if (event.id !== null && retracted.has(event.id)) continue;
    if (event.type === 'event.retracted') retracted.add(String(event.data.id));
    if (event.type === 'recognition.rejected') {
      const id = String(event.data.id);
      rejections.set(id, (rejections.get(id) ?? new Set()).add(String(event.data.intent)));
    }
  }
  return { retracted, rejections };
}
