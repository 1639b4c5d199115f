import type { Rejections } from '../conversation/advance.ts';
import type { Conversation, LogRecord, PostedEvent } from '../conversation/Conversation.ts';
import { advanceLogged, type CastOf } from '../conversation/replay.ts';
import type { ContactStep } from './ContactRecord.ts';

/** An event of a log that counts, with its place there, from 1. */
export interface Place {
  readonly event: PostedEvent;
  readonly seq: number;
}

/** A commit with what came of it. */
export interface Commit {
  readonly places: readonly Place[];
  readonly records: readonly LogRecord[];
  readonly before: Conversation;
  readonly after: Conversation;
  readonly castOf?: CastOf | undefined;
  readonly rejections?: Rejections | undefined;
}

/** The steps of a commit. The conversations between its events are worked out when somebody first asks for one. */
export function stepsOf(commit: Commit): readonly ContactStep[] {
  const { places, records, before, after } = commit;
  const between = lazily(() => betweenEvents(commit));
  return records.map((record, index): ContactStep => {
    // A move is the one record of its commit, whatever else stands in it.
    const moved = records.length < places.length ? places.find(({ event }) => event.type === record.type) : undefined;
    const { seq } = moved ?? places[index] ?? { seq: 0 };
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
function betweenEvents({ places, before, castOf, rejections }: Commit): readonly Conversation[] {
  const states: Conversation[] = [];
  let conversation = before;
  for (const { event } of places.slice(0, -1)) {
    [conversation] = advanceLogged(conversation, [event], castOf, rejections);
    states.push(conversation);
  }
  return states;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
