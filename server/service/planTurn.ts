import { advance } from '../../src/conversation/advance.ts';
import type { Conversation, PostedEvent, Turn } from '../../src/conversation/Conversation.ts';
import { readEvents } from '../../src/conversation/readEvents.ts';
import { replay } from '../../src/conversation/replay.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import { ProblemError } from '../../src/problems/Problem.ts';
import { NOTHING_TOLD, type ContactTold } from '../../src/reports/ContactFigures.ts';
import { toldAtStart, toldOf, type ToldCommit } from '../../src/reports/toldOf.ts';
import { NO_USAGE, type Usage } from '../../src/usage/Usage.ts';
import { usageOf, type Commitment } from '../../src/usage/usageOf.ts';
import type { CommittedTold } from '../store/ContactStore.ts';
import type { Store } from '../store/Store.ts';
import { castsOfLog } from './castsOfLog.ts';
import type { FlowVersions } from './FlowVersions.ts';
import type { CommittedUsage } from '../store/UsageStore.ts';
import { freshEvents, isRetry, type FreshEvent } from './freshEvents.ts';
import { nameEvents } from './idempotencyKey.ts';
import { postedByCommit, type LiveConversation } from './LiveConversation.ts';
import { isCorrection } from './LiveConversations.ts';
import { refuseAfterEnd, refuseAfterEndWithin, refuseStale, refuseUnknownCorrections, type ExpectedRevision } from './refusals.ts';

export interface PostOptions {
  readonly ifMatch?: ExpectedRevision;
  readonly idempotencyKey?: string;
}

/** A commit that is worked out and not yet stored. */
export interface PlannedTurn {
  readonly next: Conversation;
  readonly turn: Turn;
  readonly fresh: readonly FreshEvent[];
  /** Must be stored with a snapshot: what was before it has changed. */
  readonly corrects: boolean;
  /** Must be stored with a snapshot, by which a restart knows the version that the conversation is on. */
  readonly moves?: true;
  /** What it tells about the script; undefined where it tells nothing. */
  readonly usage: CommittedUsage | undefined;
  /** What it adds to the reports; undefined where it adds nothing. */
  readonly told: CommittedTold | undefined;
}

/** Works out what is to be committed; null for nothing. */
export type TurnPlan = (live: LiveConversation) => PlannedTurn | null | Promise<PlannedTurn | null>;

/**
 * Works out what posted events do to a conversation, without doing it. Null when all of them are known already: a retry is
 * answered before anything else is asked of it, so that it succeeds although the revision has moved on.
 * @throws ProblemError for whatever is wrong with them; nothing has changed then.
 */
export function readFresh(live: LiveConversation, body: unknown, now: number, options: PostOptions): readonly FreshEvent[] {
  const { conversation, known } = live;
  if (isRetry(Array.isArray(body) ? body : [body], known)) return [];
  const read = readEvents(body, { cast: conversation.cast, clock: conversation.opening.clock, now, at: conversation.at });
  if (!read.ok) throw new ProblemError(...read.problems);
  const single = !Array.isArray(body);
  const events = options.idempotencyKey === undefined ? read.value : nameEvents(read.value, options.idempotencyKey, single);
  const fresh = freshEvents(events, single ? [body] : body, known);
  if (fresh.length === 0) return fresh;
  refuseStale(conversation, options.ifMatch);
  refuseAfterEnd(conversation, eventsOf(fresh));
  refuseUnknownCorrections(eventsOf(fresh), known);
  return fresh;
}

export function planTurn(live: LiveConversation, fresh: readonly FreshEvent[]): PlannedTurn {
  const events = eventsOf(fresh);
  const [next, turn] = advance(live.conversation, events);
  refuseAfterEndWithin(live.conversation, events, next);
  const commit = { before: live.conversation, turn, after: next };
  return { next, turn, fresh, corrects: false, usage: addedUsage(commit), told: addedTold(commit) };
}

/** What a commit tells about the script beside what is known; undefined where it tells nothing. */
export function addedUsage(commitment: Commitment): CommittedUsage | undefined {
  const usage = usageOf(commitment);
  return usage === NO_USAGE ? undefined : { ...usage, whole: false };
}

/** What a commit adds to the reports; undefined where it adds nothing. */
export function addedTold(commit: ToldCommit): CommittedTold | undefined {
  const told = toldOf(commit);
  return told === NOTHING_TOLD ? undefined : { ...told, whole: false };
}

/** A correction changes the past: the whole log is run again, moves included, as if what it takes back had never been. */
export async function planCorrection(
  live: LiveConversation,
  fresh: readonly FreshEvent[],
  store: Store,
  versions: FlowVersions,
): Promise<PlannedTurn> {
  const { conversation, tenant, id } = live;
  const { opening } = conversation;
  const log = (await store.events(tenant, id)).filter((event) => event.revision <= conversation.revision);
  const events = eventsOf(fresh);
  // What the corrections say of themselves; what the events beside them did stands in the replay.
  const [, plain] = advance(conversation, events);
  const commits = [...postedByCommit(log), events];
  const castOf = await castsOfLog(versions, tenant, opening.hash, commits);
  const usages: Usage[] = [];
  const told: ContactTold[] = [];
  const watch = (commit: Commitment): void => {
    if (told.length === 0) told.push(toldAtStart(commit.before));
    usages.push(usageOf(commit));
    told.push(toldOf(commit));
  };
  const { conversation: next, turn } = replay(castOf(opening.hash) as Cast, opening, commits, { castOf, watch });
  const answered = { ...turn, records: recordsOf(plain, turn) };
  return { next, turn: answered, fresh, corrects: true, usage: wholeUsage(usages), told: wholeTold(told) };
}

/** What the conversation tells about its script now; what it told before the correction is no more. */
function wholeUsage(all: readonly Usage[]): CommittedUsage {
  return {
    missed: all.flatMap(({ missed }) => missed),
    uses: all.flatMap(({ uses }) => uses),
    exposures: all.flatMap(({ exposures }) => exposures),
    whole: true,
  };
}

/** All that the conversation adds to the reports now. */
function wholeTold(all: readonly ContactTold[]): CommittedTold {
  return {
    breaches: all.flatMap(({ breaches }) => breaches),
    stages: all.flatMap(({ stages }) => stages),
    figures: all.findLast(({ figures }) => figures !== null)?.figures ?? null,
    whole: true,
  };
}

/** One record for each posted event; the replay has none for an event that was retracted in the very list that brought it. */
function recordsOf(plain: Turn, replayed: Turn): Turn['records'] {
  const rest = [...replayed.records];
  return plain.records.map((record) => {
    const same = rest[0]?.id === record.id && rest[0]?.type === record.type;
    const replayed = same ? rest.shift() : undefined;
    return replayed ?? { ...record, recognised: [], violations: [], findings: [] };
  });
}

export function correctsSomething(fresh: readonly FreshEvent[]): boolean {
  for (const { event } of fresh) if (isCorrection(event.type)) return true;
  return false;
}

function eventsOf(fresh: readonly FreshEvent[]): readonly PostedEvent[] {
  return fresh.map(({ event }) => event);
}
