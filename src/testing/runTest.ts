import { advance } from '../conversation/advance.ts';
import { check } from '../conversation/check.ts';
import type { Conversation, PostedEvent, Turn } from '../conversation/Conversation.ts';
import { guide } from '../conversation/guide.ts';
import { corrections } from '../conversation/replay.ts';
import { sayOf } from '../conversation/sayOf.ts';
import { startAt } from '../conversation/startAt.ts';
import type { Observer } from '../conversation/troupe/Observer.ts';
import { beginRun } from '../conversation/troupe/Run.ts';
import { brandedCast } from '../flow/brandedCast.ts';
import type { Cast } from '../flow/Cast.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import type { Heard } from './Heard.ts';
import type { Moment } from './Moment.ts';
import type { Deed, ReadyStep, TestCase } from './TestCase.ts';
import type { Failure, TestResult } from './TestResult.ts';
import { traceInto } from './traceOf.ts';

/** Looks on while tests run, to tell afterwards what they reached. */
export interface TestWatcher {
  /** Told of every turn while it goes on. */
  readonly observer: Observer;
  /** After the opening and after each step. */
  reached(moment: Moment): void;
}

export interface RunOptions {
  /** Ends the test with the first expectation that does not hold. */
  readonly stopAtFirst?: boolean;
  /** False: failures come without reasons, which take most of the time of a failing test. */
  readonly explain?: boolean;
  readonly watcher?: TestWatcher | null;
}

const MOST_REASONS = 12;

/**
 * Runs a test with a flow version: that which it was read with, or another one of the same flow. Pure, and it never
 * throws: what goes wrong is a failure. A failing step does not stop the others unless the test cannot go on.
 */
export function runTest(cast: Cast, test: TestCase, options: RunOptions = {}): TestResult {
  const failures: Failure[] = [];
  try {
    const play = new Play(brandedCast(cast, test.opening.brand), test, options.watcher ?? null);
    failures.push(...play.faults(0, 'opening', test.pointer, play.turn));
    for (const [index, step] of test.steps.entries()) {
      if (options.stopAtFirst && failures.length > 0) break;
      const { failed, goesOn } = take(play, step, index + 1, options);
      failures.push(...failed);
      if (!goesOn) break;
    }
  } catch (error) {
    // A flow version other than that which the test was read with may lack a state or a setting that it names.
    const message = error instanceof Error ? error.message : String(error);
    failures.push({
      step: 0,
      label: 'opening',
      pointer: test.pointer,
      expectation: 'step',
      expected: 'the test can be run',
      actual: message,
      reasons: [],
    });
  }
  return { test, ok: failures.length === 0, failures };
}

interface Taken {
  readonly failed: readonly Failure[];
  /** False where what comes after would be about another contact than its author meant. */
  readonly goesOn: boolean;
}

function take(play: Play, step: ReadyStep, number: number, { stopAtFirst, explain = true }: RunOptions): Taken {
  const moment = play.take(step.deed);
  const base = { step: number, label: step.label };
  if (typeof moment === 'string') {
    return {
      failed: [{ ...base, pointer: step.pointer, expectation: 'step', expected: 'the step can be taken', actual: moment, reasons: [] }],
      goesOn: false,
    };
  }
  const failed: Failure[] = [...play.faults(number, step.label, step.pointer, moment.turn)];
  for (const { kind, value, pointer } of step.expectations) {
    if (stopAtFirst && failed.length > 0) break;
    const wrong = kind.judge(value as never, moment);
    if (wrong === null) continue;
    const reasons = explain ? (kind.why?.(value as never, moment) ?? []).slice(0, MOST_REASONS) : [];
    failed.push({ ...base, pointer, expectation: kind.key, expected: value, actual: wrong.actual, reasons });
  }
  return { failed, goesOn: true };
}

/** A contact under way, played by a test. */
class Play {
  readonly #cast: Cast;
  readonly #watcher: TestWatcher | null;
  readonly #start: Conversation;
  readonly #commits: (readonly PostedEvent[])[] = [];
  #now: number;
  conversation: Conversation;
  turn: Turn;

  constructor(cast: Cast, { opening, from }: TestCase, watcher: TestWatcher | null) {
    this.#cast = cast;
    this.#watcher = watcher;
    [this.conversation, this.turn] = startAt(cast, { ...opening, hash: cast.hash }, from, watcher?.observer);
    this.#start = this.conversation;
    this.#now = opening.at;
    watcher?.reached(this.#moment(this.conversation, this.turn, [], null));
  }

  /** What the step came to, or why it cannot be taken. */
  take(deed: Deed): Moment | string {
    const moment = this.#do(deed);
    if (typeof moment !== 'string') this.#watcher?.reached(moment);
    return moment;
  }

  faults(step: number, label: string, pointer: string, turn: Turn | null): readonly Failure[] {
    return (turn?.faults ?? []).map(({ machine, event, message }) => ({
      step,
      label,
      pointer,
      expectation: 'step',
      expected: 'no machine fails',
      actual: message,
      reasons: [{ code: 'fault', args: { machine: machine ?? 'the troupe', event, message } }],
    }));
  }

  #do(deed: Deed): Moment | string {
    switch (deed.kind) {
      case 'post':
        return this.#post({ ...deed.event, at: this.#now });
      case 'say':
        return this.#say(deed);
      case 'wait':
        this.#now += Math.round(deed.seconds * 1_000);
        return this.#post({ id: null, type: 'clock.ticked', at: this.#now, data: {} });
      case 'check':
        return this.#moment(this.conversation, null, [], { request: deed.request, decision: check(this.conversation, deed.request, this.#now) });
      case 'look':
        return this.#moment(this.conversation, null, [], null);
    }
  }

  #say({ phrase, attachments, id }: Extract<Deed, { kind: 'say' }>): Moment | string {
    const more = attachments === null ? {} : { attachments };
    if (phrase !== null) {
      const meant = sayOf(beginRun(this.conversation), phrase, 'flow', [])?.phrase ?? phrase;
      return this.#post({ id, type: 'agent.says', at: this.#now, data: { phrase: meant, ...more } });
    }
    const { say } = guide(this.conversation);
    if (say === null) return 'nothing is recommended that could be said';
    const data = { ...(say.phrase === null ? {} : { phrase: say.phrase }), text: say.text, ...more };
    return this.#post({ id, type: 'agent.says', at: this.#now, data });
  }

  #post(event: PostedEvent): Moment | string {
    const before = this.conversation;
    if (before.status === 'ended' && eventTypeOf(event.type)?.afterEnd !== true)
      return `the contact has ended; ${event.type} is not accepted any more`;
    this.#commits.push([event]);
    const corrects = event.type === 'event.retracted' || event.type === 'recognition.rejected';
    const turn = corrects ? this.#again() : this.#advance(event);
    return this.#moment(before, turn, [event], null);
  }

  #advance(event: PostedEvent): Turn {
    const { rejections } = corrections(this.#commits);
    const [conversation, turn] = advance(this.conversation, [event], rejections, this.#watcher?.observer);
    this.conversation = conversation;
    return turn;
  }

  /** As the server does it: the log from the beginning, without what it corrects. */
  #again(): Turn {
    const { retracted, rejections } = corrections(this.#commits);
    let turn = this.turn;
    this.conversation = this.#start;
    for (const commit of this.#commits) {
      const events = commit.filter(({ id }) => id === null || !retracted.has(id));
      [this.conversation, turn] = advance(this.conversation, events, rejections, this.#watcher?.observer);
    }
    return turn;
  }

  #moment(before: Conversation, turn: Turn | null, events: readonly PostedEvent[], asked: Moment['asked']): Moment {
    const after = this.conversation;
    const cast = this.#cast;
    const { rejections } = corrections(this.#commits);
    let guidance: Moment['guidance'] | null = null;
    let heard: Heard[] | null = null;
    return {
      cast,
      before,
      after,
      turn,
      asked,
      get guidance() {
        return (guidance ??= guide(after, turn ?? undefined));
      },
      get heard() {
        if (heard === null) {
          heard = [];
          if (events.length > 0) advance(before, events, rejections, traceInto(heard));
        }
        return heard;
      },
    };
  }
}
