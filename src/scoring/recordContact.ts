import { corrections, replayInSteps, type CastOf, type LoggedCommit } from '../conversation/replay.ts';
import type { Opening } from '../conversation/Opening.ts';
import type { Cast } from '../flow/Cast.ts';
import type { ContactRecord, ContactStep } from './ContactRecord.ts';
import { stepsOf, type Place } from './stepsOf.ts';

/** Where moved conversations went; without it moves are passed over. */
export interface RecordOptions {
  readonly castOf?: CastOf;
}

/**
 * Replays a log and tells what each event did. What the log retracts is left out and keeps its place in the numbering. The conversations
 * between the events of one commit are worked out when somebody asks for them, so a long log costs hardly more than its replay.
 * @throws Error for a move to a version that `castOf` does not have
 */
export function recordContact(cast: Cast, opening: Opening, commits: readonly LoggedCommit[], options: RecordOptions = {}): ContactRecord {
  const recording = recordInSteps(cast, opening, commits, options);
  for (;;) {
    const step = recording.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same, a step a commit, for whoever must not be at it for long at a stretch.
 * @throws Error as `recordContact`
 */
export function* recordInSteps(
  cast: Cast,
  opening: Opening,
  commits: readonly LoggedCommit[],
  { castOf }: RecordOptions = {},
): Generator<undefined, ContactRecord, undefined> {
  const places = placesOf(commits, corrections(commits).retracted);
  const steps: ContactStep[] = [];
  let index = 0;
  const { conversation } = yield* replayInSteps(cast, opening, commits, {
    ...(castOf === undefined ? {} : { castOf }),
    watch: ({ before, turn, after, rejections }) => {
      steps.push(...stepsOf({ places: places[index] ?? [], records: turn.records, before, after, castOf, rejections }));
      index += 1;
    },
  });
  return { cast: conversation.cast, opening, steps, conversation };
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
