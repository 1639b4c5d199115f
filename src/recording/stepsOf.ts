import { advance, type Rejections } from '../conversation/advance.ts';
import type { Conversation, PostedEvent } from '../conversation/Conversation.ts';
import { meaningsRecognised } from '../conversation/meaningsRecognised.ts';
import { sayOf } from '../conversation/sayOf.ts';
import { startAt } from '../conversation/startAt.ts';
import { beginRun } from '../conversation/troupe/Run.ts';
import { brandedCast } from '../flow/brandedCast.ts';
import type { Cast } from '../flow/Cast.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import { formatProblem } from '../problems/formatProblem.ts';
import { readStep } from '../testing/readStep.ts';
import type { TestCase } from '../testing/TestCase.ts';
import type { Place, RecordFindings } from './RecordFinding.ts';
import type { Happening, Meaning } from './Recording.ts';

/** A step as it stands in a file of tests. */
export type StepBody = Readonly<Record<string, unknown>>;

export interface RecordedStep {
  readonly body: StepBody;
  readonly place: Place;
}

/** Below it time is carried on to the next step, where no timer runs out in between. */
const SHORT = 1_000;

/**
 * What happened, as steps of a test. The flow is played beside it: what customers mean is recognised where they said it,
 * and time passes in steps of its own where it matters. `isExact` has it pass before everything that came later than what
 * was before it, down to the millisecond.
 */
export function stepsOf(
  cast: Cast,
  { opening }: Pick<TestCase, 'opening'>,
  happenings: readonly Happening[],
  { isExact, findings }: { readonly isExact: boolean; readonly findings: RecordFindings },
): readonly RecordedStep[] {
  const walk = new Walk(brandedCast(cast, opening.brand), opening, rejectionsOf(happenings));
  const steps: RecordedStep[] = [];
  for (const happening of happenings) {
    const { type, place } = happening;
    if (walk.isOver && eventTypeOf(type)?.afterEnd !== true) {
      findings.add('record-after-end', place, { type });
      continue;
    }
    const pass = walk.secondsTo(opening.at + happening.at, type === 'clock.ticked', isExact);
    if (pass !== null) {
      walk.wait(pass);
      steps.push({ body: { wait: pass }, place });
    }
    if (type === 'clock.ticked') continue;
    const read = readStep(walk.bodyOf(happening, happening.meanings), '', walk.cast);
    if (!read.ok) findings.add('record-refused', place, { type, reason: formatProblem(read.problems[0]) });
    else steps.push({ body: walk.take(happening), place });
  }
  return steps;
}

function rejectionsOf(happenings: readonly Happening[]): Rejections {
  return new Map(happenings.flatMap(({ id, rejected }) => (id === null || rejected.length === 0 ? [] : [[id, new Set(rejected)] as const])));
}

/** The contact as it goes, for as long as steps are made. */
class Walk {
  readonly cast: Cast;
  readonly #rejections: Rejections;
  #conversation: Conversation;
  #now: number;

  constructor(cast: Cast, opening: TestCase['opening'], rejections: Rejections) {
    this.cast = cast;
    this.#rejections = rejections;
    [this.#conversation] = startAt(cast, { ...opening, hash: cast.hash });
    this.#now = opening.at;
  }

  get isOver(): boolean {
    return this.#conversation.status === 'ended';
  }

  /** How long to wait until this time; null where it makes no difference, or where it has come already. */
  secondsTo(time: number, isTick: boolean, isExact: boolean): number | null {
    const gap = Math.max(0, time - this.#now);
    if (isTick) return gap / 1_000;
    const { timers } = this.#conversation;
    const isDue = timers.some(({ due }) => due < time);
    if (gap === 0 || (!isDue && gap < SHORT && !isExact)) return null;
    // A fact at the very instant of a timer comes before it; in a test that which waits comes after.
    const pass = timers.some(({ due }) => due === time) ? gap - 1 : gap;
    return pass > 0 ? pass / 1_000 : null;
  }

  wait(seconds: number): void {
    this.#now += Math.round(seconds * 1_000);
    this.#post({ id: null, type: 'clock.ticked', at: this.#now, data: {} });
  }

  /** Lets it happen, and tells the step that it is, with what was recognised in it. */
  take(happening: Happening): StepBody {
    const { type, id, data, meanings } = happening;
    const body = this.bodyOf(happening, meanings);
    const turn = this.#post({ id, type, at: this.#now, data: meanings === null ? data : { ...data, meanings } });
    if (type !== 'customer.says' || meanings !== null) return body;
    return this.bodyOf(happening, meaningsRecognised(turn.records[0]?.recognised ?? []));
  }

  /** The shortest way to write it. */
  bodyOf({ type, data, id }: Happening, meanings: readonly Meaning[] | null): StepBody {
    const named = id === null || type === 'customer.says' ? {} : { id };
    const { text, attachments, phrase, ...more } = data;
    const isPlain = Object.keys(more).length === 0;
    const given = meanings === null ? {} : { meanings };
    const sent = attachments === undefined ? {} : { attachments };
    if (type === 'customer.says') return isPlain ? { customer: text, ...given } : { event: type, data: { ...data, ...given } };
    if (type === 'agent.says' && isPlain && phrase === undefined && text !== undefined) return { agent: text, ...sent, ...named };
    if (type === 'agent.says' && isPlain && text === undefined && this.#isItself(phrase)) return { says: phrase, ...sent, ...named };
    return { event: type, ...(Object.keys(data).length === 0 ? {} : { data }), ...named };
  }

  /** The name of a family stands for whichever of its members fits, that of a phrase sometimes for another one. */
  #isItself(phrase: unknown): boolean {
    if (typeof phrase !== 'string' || !Object.hasOwn(this.cast.bundle.catalogue, phrase)) return false;
    const meant = sayOf(beginRun(this.#conversation), phrase, 'flow', [])?.phrase;
    return meant === undefined || meant === phrase;
  }

  #post(event: PostedEvent): ReturnType<typeof advance>[1] {
    const [conversation, turn] = advance(this.#conversation, [event], this.#rejections);
    this.#conversation = conversation;
    return turn;
  }
}
