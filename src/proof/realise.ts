import { advance } from '../conversation/advance.ts';
import type { Conversation, PostedEvent } from '../conversation/Conversation.ts';
import { start } from '../conversation/start.ts';
import type { Cast } from '../flow/Cast.ts';
import type { Broken, Guarantee } from './guarantees/Guarantee.ts';
import { makeGuarantees } from './guarantees/guarantees.ts';
import type { Node, Taken } from './explore.ts';
import type { PlayedEvent } from './playScript.ts';
import type { Slice } from './Slice.ts';
import type { Step } from './Step.ts';
import { stepsTo } from './stepsTo.ts';

/** A conversation of the whole troupe in which a guarantee of a slice is broken. */
export interface Realised {
  readonly events: readonly PlayedEvent[];
  /** The whole troupe breaks the guarantee too; else only the slice does, with what it assumed of the others. */
  readonly confirmed: boolean;
  /** What was assumed of machines and facts outside of the slice. */
  readonly assumed: Readonly<Record<string, unknown>>;
}

/**
 * Plays the way to a broken guarantee with all machines and real times: waits until the timer is due that should fire, gives
 * the facts that were assumed and can be given. Then it looks whether the same guarantee is broken.
 */
export function realise(cast: Cast, slice: Slice, broken: Broken): Realised {
  const steps = stepsTo(broken);
  const opening = rootOf(broken.node)?.conversation.opening;
  if (opening === undefined) return { events: [], confirmed: false, assumed: {} };
  const play = new Playing(cast, start(cast, { ...opening, brand: null })[0]);
  let followed = true;
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1 && broken.step !== null;
    if (isLast && play.breaks(step, slice, broken)) return { events: play.events, confirmed: followed, assumed: assumedIn(steps) };
    if (!play.take(step)) followed = false;
  }
  return { events: play.events, confirmed: followed && broken.step === null && play.isBroken(slice, broken), assumed: assumedIn(steps) };
}

function rootOf(node: Node | null): Node | null {
  let at = node;
  while (at?.from) at = at.from;
  return at;
}

function assumedIn(steps: readonly Step[]): Readonly<Record<string, unknown>> {
  return Object.assign({}, ...steps.map((step) => (step.kind === 'pause' ? {} : step.assumed))) as Readonly<Record<string, unknown>>;
}

class Playing {
  readonly events: PlayedEvent[] = [];
  readonly #cast: Cast;
  #conversation: Conversation;

  constructor(cast: Cast, conversation: Conversation) {
    this.#cast = cast;
    this.#conversation = conversation;
  }

  /** False where the whole troupe cannot follow. */
  take(step: Step): boolean {
    if (step.kind !== 'pause') this.#assume(step.assumed);
    const event = this.#eventOf(step);
    if (event === null) return false;
    this.#post(event);
    return true;
  }

  /** Takes the step and looks whether the guarantee is broken here too, by the state that it is taken in or by itself. */
  breaks(step: Step, slice: Slice, broken: Broken): boolean {
    if (step.kind !== 'pause') this.#assume(step.assumed);
    const wasBroken = this.isBroken(slice, broken);
    const event = this.#eventOf(step);
    if (event === null) return false;
    const from = this.#conversation;
    const turn = this.#post(event);
    const taken: Taken = { node: nodeOf(from), step, from, event, to: this.#conversation, turn };
    return wasBroken || makeGuarantees(slice).some((guarantee) => hasBroken(guarantee.ofStep?.(taken, slice), guarantee, broken));
  }

  isBroken(slice: Slice, broken: Broken): boolean {
    const node = nodeOf(this.#conversation);
    return makeGuarantees(slice).some((guarantee) => hasBroken(guarantee.ofState?.(node, slice), guarantee, broken));
  }

  #assume(assumed: Readonly<Record<string, unknown>>): void {
    for (const [fact, value] of Object.entries(assumed)) {
      if (!this.#cast.givenFacts.has(fact) || this.#conversation.facts[fact] === value) continue;
      this.#post({ id: null, type: 'fact.set', at: this.#conversation.at, data: { fact, value } });
    }
  }

  #eventOf(step: Step): PostedEvent | null {
    const { at, timers } = this.#conversation;
    if (step.kind === 'event') return { id: null, type: step.letter.type, at, data: step.letter.data };
    if (step.kind === 'pause') return { id: null, type: 'clock.ticked', at: at + step.seconds * 1_000, data: {} };
    const timer = timers.find(({ machine, name }) => name === step.name && this.#cast.members[machine]?.id === step.machine);
    return timer === undefined ? null : { id: null, type: 'clock.ticked', at: timer.due, data: {} };
  }

  #post(event: PostedEvent) {
    const [next, turn] = advance(this.#conversation, [event]);
    this.#conversation = next;
    this.events.push({ type: event.type, data: event.data, at: (event.at - next.opening.at) / 1_000 });
    return turn;
  }
}

function nodeOf(conversation: Conversation): Node {
  return { index: 0, conversation, from: null, step: null, depth: 0, before: [] };
}

function hasBroken(found: Iterable<Broken> | undefined, guarantee: Guarantee, broken: Broken): boolean {
  return guarantee.code === broken.code && [...(found ?? [])].some(({ key }) => key === broken.key);
}
