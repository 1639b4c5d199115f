import type { PostedEvent } from '../../conversation/Conversation.ts';

/** An event of a log with its place. */
export interface PlacedEvent {
  /** From 1. */
  readonly seq: number;
  /** Of the commit that it came with. */
  readonly revision: number;
  readonly record: PostedEvent;
}

/**
 * The commits before an event, to go on from just before it: the whole commit of the event is left out. Undefined where the log has no
 * such event.
 */
export function replayFrom<Event extends PlacedEvent>(log: readonly Event[], seq: number): readonly (readonly Event[])[] | undefined {
  const moment = log.find((event) => event.seq === seq);
  if (moment === undefined) return undefined;
  const commits: Event[][] = [];
  let last: number | undefined;
  for (const event of log) {
    if (event.revision >= moment.revision) break;
    if (event.revision !== last) commits.push([]);
    commits.at(-1)?.push(event);
    last = event.revision;
  }
  return commits;
}
