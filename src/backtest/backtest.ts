import type { Opening } from '../conversation/Opening.ts';
import type { PostedEvent } from '../conversation/Conversation.ts';
import { openingFit } from '../conversation/readOpening.ts';
import { brandedCast } from '../flow/brandedCast.ts';
import type { Cast } from '../flow/Cast.ts';
import { formatProblem } from '../problems/formatProblem.ts';
import type { Problem } from '../problems/Problem.ts';
import type { ConversationOutcome, Failure, Parting, RecommendationChange, RuleChange, Spot, Verdict } from './ConversationOutcome.ts';
import { placesOf, type Places } from './placesOf.ts';
import type { Recorded } from './Recorded.ts';
import { refusalOf } from './refusalOf.ts';
import { replayedEvents, type Replay, type ReplayedEvent } from './replayedEvents.ts';
import { ruleChanges } from './ruleChanges.ts';
import { SharedReader } from './SharedReader.ts';
import { Side } from './Side.ts';

export interface BacktestOptions {
  /** Understand the customers' texts anew, instead of as they were understood then. */
  readonly recognise?: boolean;
  /** Show what was said where something differs. Personal data comes with it. */
  readonly words?: boolean;
}

/**
 * Replays a conversation that took place on a draft of its flow, beside the version that it is compared with: event by event,
 * what happened then happens in both. Without such a version only what the log had broken is compared. Pure: the same
 * conversation and versions give the same outcome.
 */
export function backtest(recorded: Recorded, draft: Cast, baseline: Cast | null, options: BacktestOptions = {}): ConversationOutcome {
  const { brand } = recorded.opening;
  return new Comparison(recorded, brandedCast(draft, brand), baseline === null ? null : brandedOnce(baseline, recorded.opening), options).outcome();
}

/** The version that the conversation ran on has its brand's words already. */
function brandedOnce(cast: Cast, { hash, brand }: Opening): Cast {
  return cast.hash === hash ? cast : brandedCast(cast, brand);
}

const placesKnown = new WeakMap<Cast, WeakMap<Cast, Places>>();

function placesBetween(from: Cast, to: Cast): Places {
  const known = placesKnown.get(from) ?? new WeakMap<Cast, Places>();
  placesKnown.set(from, known);
  let places = known.get(to);
  if (places === undefined) known.set(to, (places = placesOf(from, to)));
  return places;
}

/** One conversation in two versions at once. */
class Comparison {
  readonly #id: string;
  readonly #options: BacktestOptions;
  readonly #replay: Replay;
  readonly #reader = new SharedReader();
  readonly #refused: readonly Problem[];
  readonly #after: Side;
  readonly #before: Side | null;
  readonly #places: Places | null;
  /** The log tells what the version of the conversation found wanting. */
  readonly #trustsFindings: boolean;
  #parting: Omit<Parting, 'returns'> | null = null;
  /** What is recommended otherwise since an event before: told when it begins. */
  #otherTop = '';
  #returns = false;
  readonly #failures: Failure[] = [];
  readonly #violations: RuleChange[] = [];
  readonly #findings: RuleChange[] = [];
  readonly #recommendations: RecommendationChange[] = [];

  constructor(recorded: Recorded, draft: Cast, baseline: Cast | null, options: BacktestOptions) {
    const { opening } = recorded;
    this.#id = opening.id;
    this.#options = options;
    this.#replay = replayedEvents(recorded, options.recognise === true);
    this.#refused = openingFit(draft, opening);
    this.#after = new Side(draft, opening, this.#replay.rejections, this.#reader);
    this.#before = baseline === null ? null : new Side(baseline, opening, this.#replay.rejections, this.#reader);
    this.#places = baseline === null ? null : placesBetween(baseline, draft);
    this.#trustsFindings = baseline?.hash === opening.hash && !this.#replay.differs;
  }

  outcome(): ConversationOutcome {
    const opened: Spot = { seq: 0 };
    for (const problem of this.#refused) this.#refuse(problem, 'start', opened);
    this.#fault('start', opened);
    this.#compareStanding('', 'start', opened);
    if (this.#refused.length === 0) for (const one of this.#replay.events) this.#take(one);
    const [before, after] = [this.#before, this.#after];
    return {
      id: this.#id,
      events: this.#replay.events.length,
      verdict: this.#verdict(before !== null && before.ending !== after.ending),
      withoutBaseline: before === null,
      parting: this.#parting === null ? null : { ...this.#parting, returns: this.#returns },
      failures: this.#failures,
      violations: this.#violations,
      findings: this.#findings,
      recommendations: this.#recommendations,
      ending: { from: before?.ending ?? null, to: after.ending, reachedBefore: before?.reached ?? null, reached: after.reached },
    };
  }

  #verdict(endsElsewhere: boolean): Verdict {
    if (this.#failures.length > 0) return 'fails';
    if (this.#parting !== null) return 'parts';
    const differs = endsElsewhere || this.#violations.length + this.#findings.length + this.#recommendations.length > 0;
    return differs ? 'differs' : 'same';
  }

  #take(replayed: ReplayedEvent): void {
    const { event, seq, before: logged } = replayed;
    const [before, after] = [this.#before, this.#after];
    const spot = this.#spot(seq, event);
    const stood = after.standing.place;
    if (event.type === 'agent.says') this.#reader.begin(this.#trustsFindings ? logged.findings : null);
    const isRefusedBefore = before !== null && refusalOf(before.conversation, event) !== undefined;
    before?.take(event);
    const refusal = refusalOf(after.conversation, event);
    if (refusal === undefined) after.take(this.#asSaidIn(after.cast, replayed));
    else {
      after.pass();
      // What the other version would not take either is no fault of the draft.
      if (!isRefusedBefore) this.#refuse(refusal, event.type, spot);
    }
    this.#fault(event.type, spot);
    const [then, now] = [before === null ? logged : before.record, after.record];
    this.#violations.push(...ruleChanges(then?.violations ?? [], now?.violations ?? [], spot));
    if (before !== null) this.#findings.push(...ruleChanges(before.record?.findings ?? [], now?.findings ?? [], spot));
    this.#compareStanding(stood, nameOf(replayed, before ?? after), spot);
  }

  /** Words that were a phrase of the script then are that phrase in the draft too, however it is worded there. */
  #asSaidIn({ bundle }: Cast, { event, phrases }: ReplayedEvent): PostedEvent {
    const phrase = phrases.find((id) => Object.hasOwn(bundle.catalogue, id));
    return phrase === undefined ? event : { ...event, data: { ...event.data, phrase } };
  }

  #compareStanding(state: string, event: string, spot: Spot): void {
    const [before, after, places] = [this.#before, this.#after, this.#places];
    if (before === null || places === null) return;
    const [expected, came] = [before.standing, after.standing];
    const together = places.same(expected, came);
    if (!together && this.#parting === null)
      this.#parting = { ...spot, state, event, kind: after.moved ? 'other-state' : 'no-move', expected: expected.place, came: came.place };
    // That a contact is over brings all to the same place.
    if (together && this.#parting !== null && after.isOpen) this.#returns = true;
    if (together) this.#compareTop(before, after, spot);
    else this.#otherTop = '';
  }

  #compareTop(before: Side, after: Side, spot: Spot): void {
    const [from, to] = [before.top, after.top];
    const state = after.standing.place;
    const otherTop = from === to ? '' : `${state} ${from} ${to}`;
    if (otherTop !== '' && otherTop !== this.#otherTop) this.#recommendations.push({ ...spot, state, from, to });
    this.#otherTop = otherTop;
  }

  #fault(event: string, spot: Spot): void {
    const known = new Set((this.#before?.faults ?? []).map(({ machine, message }) => `${machine} ${message}`));
    for (const { machine, message } of this.#after.faults) {
      if (known.has(`${machine} ${message}`)) continue;
      this.#failures.push({ ...spot, kind: 'fault', what: machine ?? 'the troupe', event, message });
    }
  }

  #refuse(problem: Problem, event: string, spot: Spot): void {
    this.#failures.push({ ...spot, kind: 'refused', what: problem.code, event, message: formatProblem(problem) });
  }

  #spot(seq: number, { data }: PostedEvent): Spot {
    return this.#options.words === true && typeof data.text === 'string' ? { seq, words: data.text.slice(0, LONGEST_WORDS) } : { seq };
  }
}

const LONGEST_WORDS = 200;

/** An event by what it was to the script: a customer's words by what they meant, an agent's by the phrase that they are. */
function nameOf({ event, phrases }: ReplayedEvent, { record }: Side): string {
  const { type, data } = event;
  if (type === 'customer.says') {
    const meant = (record?.recognised ?? []).filter(({ applied }) => applied).map(({ intent = '' }) => intent);
    return meant.length === 0 ? type : [...new Set(meant)].join(' + ');
  }
  if (type !== 'agent.says') return type;
  const phrase = typeof data.phrase === 'string' ? data.phrase : phrases[0];
  return phrase === undefined ? type : `${type} ${phrase}`;
}
