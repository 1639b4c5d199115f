import type { Cast } from '../flow/Cast.ts';
import { advance, type Rejections } from './advance.ts';
import type { Conversation, PostedEvent, Turn } from './Conversation.ts';
import { FLOW_CHANGED, moveConversation } from './moveConversation.ts';
import type { Opening } from './Opening.ts';
import { start } from './start.ts';

/** A commit of the log: the events that came together. */
export type LoggedCommit = readonly PostedEvent[];

/** The flow version of a hash. Undefined for one that is not at hand, and for all of them where a log is run on one version alone. */
export type CastOf = (hash: string) => Cast | undefined;

/** Told of each commit as it is replayed. */
export type ReplayWatcher = (commit: { before: Conversation; turn: Turn; after: Conversation; rejections: Rejections }) => void;

export interface ReplayOptions {
  /** Without it moves are passed over: the log runs on one version. */
  readonly castOf?: CastOf;
  readonly watch?: ReplayWatcher;
}

/** Where a log leads, and what its last commit did. */
export interface Replayed {
  readonly conversation: Conversation;
  readonly turn: Turn;
}

/**
 * The conversation that a log stands for, `cast` being the version that it was opened on. Events that the log retracts are left
 * out and recognitions that it rejects are not applied, as if they had never been; the revision counts every commit, so it is that
 * of the stored conversation. `turn` is the last commit's.
 * @throws Error for a move to a version that `castOf` does not have
 */
export function replay(cast: Cast, opening: Opening, commits: readonly LoggedCommit[], options: ReplayOptions = {}): Replayed {
  const replaying = replayInSteps(cast, opening, commits, options);
  for (;;) {
    const step = replaying.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same, a step a commit, for whoever must not be at it for long at a stretch.
 * @throws Error as `replay`
 */
export function* replayInSteps(
  cast: Cast,
  opening: Opening,
  commits: readonly LoggedCommit[],
  { castOf, watch }: ReplayOptions = {},
): Generator<undefined, Replayed, undefined> {
  const { retracted, rejections } = corrections(commits);
  let [conversation, turn] = start(cast, opening);
  for (const commit of commits) {
    const events = commit.filter((event) => event.id === null || !retracted.has(event.id));
    const before = conversation;
    [conversation, turn] = advanceLogged(before, events, castOf, rejections);
    watch?.({ before, turn, after: conversation, rejections });
    yield;
  }
  return { conversation, turn };
}

/**
 * Takes a conversation through a commit of its log, be it a move. A move is passed over where it could not have been made: a
 * correction has led the conversation to where it does not fit, has ended it, or had left it on another version before.
 * @throws Error for a move to a version that `castOf` does not have
 */
export function advanceLogged(conversation: Conversation, commit: LoggedCommit, castOf?: CastOf, rejections?: Rejections): [Conversation, Turn] {
  const move = castOf === undefined ? undefined : commit.find(({ type }) => type === FLOW_CHANGED);
  if (castOf === undefined || move === undefined) return advance(conversation, commit, rejections);
  const to = castOf(String(move.data.to));
  if (to === undefined) throw new Error(`the flow version ${String(move.data.to)}, which the conversation was moved to, is not at hand`);
  const moves = conversation.status === 'open' && conversation.cast.hash === move.data.from;
  const moved = moves ? moveConversation(conversation, to, move) : null;
  return moved?.ok === true ? [moved.conversation, moved.turn] : advance(conversation, commit, rejections);
}

/** Hashes of the versions that a log moves to, each once. */
export function versionsMovedTo(commits: readonly LoggedCommit[]): readonly string[] {
  return [...new Set(commits.flat().flatMap(({ type, data }) => (type === FLOW_CHANGED ? [String(data.to)] : [])))];
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
