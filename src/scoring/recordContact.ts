import { advanceLogged, corrections, replay, type CastOf, type LoggedCommit } from '../conversation/replay.ts';
import type { Conversation, LogRecord, PostedEvent } from '../conversation/Conversation.ts';
import type { Rejections } from '../conversation/advance.ts';
import type { Opening } from '../conversation/Opening.ts';
import type { Cast } from '../flow/Cast.ts';
import type { ContactRecord, ContactStep } from './ContactRecord.ts';

/** Where moved conversations went; without it moves are passed over. */
export interface RecordOptions {
  readonly castOf?: CastOf;
}

/**
 * Replays a log and tells what each event did. What the log retracts is left out and keeps its place in the numbering. The conversations
 * between the events of one commit are worked out when somebody asks for them, so a long log costs hardly more than its replay.
 * @throws Error for a move to a version that `castOf` does not have
 */
export function recordContact(cast: Cast, opening: Opening, commits: readonly LoggedCommit[], { castOf }: RecordOptions = {}): ContactRecord {
  const { retracted } = corrections(commits);
  const places = placesOf(commits, retracted);
  const steps: ContactStep[] = [];
  let index = 0;
  const { conversation } = replay(cast, opening, commits, {
    ...(castOf === undefined ? {} : { castOf }),
    watch: ({ before, turn, after, rejections }) => {
      const place = places[index] as readonly Place[];
      index += 1;
      steps.push(...stepsOf({ place, records: turn.records, before, after, castOf, rejections }));
    },
  });
  return { cast: conversation.cast, opening, steps, conversation };
}

interface Place {
  readonly event: PostedEvent;
  /** From 1. */
  readonly seq: number;
}

/** The events of each commit that count, with their places in the log. */
function placesOf(commits: readonly LoggedCommit[], retracted: ReadonlySet<string>): readonly (readonly Place[])[] {
  let seq = 0;
  return commits.map((commit) =>
    commit.flatMap((event): Place[] => {
      seq += 1;
      return event.id !== null && retracted.has(event.id) ? [] : [{ event, seq }];
    }),
  );
}

interface Commit {
  readonly place: readonly Place[];
  readonly records: readonly LogRecord[];
  readonly before: Conversation;
  readonly after: Conversation;
  readonly castOf: CastOf | undefined;
  readonly rejections: Rejections;
}

function stepsOf(commit: Commit): readonly ContactStep[] {
  const { place, records, before, after } = commit;
  const between = lazily(() => betweenEvents(commit));
  return records.map((record, index): ContactStep => {
    // A move is the one record of its commit.
    const { seq } = place.find(({ event }) => event.id === record.id && event.type === record.type && records.length < place.length) ??
      place[index] ?? { seq: 0 };
    return {
      seq,
      record,
      get before() {
        return index === 0 ? before : (between()[index - 1] ?? before);
      },
      get after() {
        return index === records.length - 1 ? after : (between()[index] ?? after);
      },
    };
  });
}

/** The conversation after each event of a commit but the last. */
function betweenEvents({ place, before, castOf, rejections }: Commit): readonly Conversation[] {
  const states: Conversation[] = [];
  let conversation = before;
  for (const { event } of place.slice(0, -1)) {
    [conversation] = advanceLogged(conversation, [event], castOf, rejections);
    states.push(conversation);
  }
  return states;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
