import { advance } from '../../src/conversation/advance.ts';
import { check } from '../../src/conversation/check.ts';
import type { CheckRequest } from '../../src/conversation/checkedActions.ts';
import type { Conversation, LogRecord, PostedEvent, Turn } from '../../src/conversation/Conversation.ts';
import type { CheckedAction, Decision, Guidance, Violation } from '../../src/conversation/Guidance.ts';
import { guide } from '../../src/conversation/guide.ts';
import type { Opening, StartRequest } from '../../src/conversation/Opening.ts';
import { readEvents } from '../../src/conversation/readEvents.ts';
import { readOpening } from '../../src/conversation/readOpening.ts';
import { start } from '../../src/conversation/start.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import { formatProblemLine } from '../../src/problems/formatProblem.ts';
import type { Problem } from '../../src/problems/Problem.ts';
import { people, type Language } from './people.ts';
import { shopCast, type ShopFlow } from './shopFlows.ts';

/** When the conversations of the tests are opened. */
export const OPENED = Date.parse('2026-01-05T10:00:00Z');

/** A meaning of the customer's words: a type, or a type with its data. */
export type Meaning = string | readonly [type: string, data: Readonly<Record<string, unknown>>];

export interface EventBody {
  readonly id?: string;
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * Opens a conversation for a test, in Russian unless told, with the people of its language. Everything goes in by the door
 * that the server uses, so a test cannot post what the server would refuse.
 */
export function play(flow: ShopFlow | Cast, options: Partial<StartRequest> = {}, faults?: 'faults are looked at'): Play {
  const cast = typeof flow === 'string' ? shopCast(flow) : flow;
  return new Play(cast, openingOf(cast, options), faults !== undefined);
}

export function openingOf(cast: Cast, options: Partial<StartRequest> = {}): Opening {
  const language = (options.language ?? cast.bundle.flow.meta.languages?.[0] ?? 'en') as Language;
  const flow = cast.bundle.flow.id;
  const request = { ...people[language], language, flow, id: 'contact-1', clock: 'event', at: new Date(OPENED).toISOString(), ...options };
  const given = Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined));
  const read = readOpening(given, { casts: new Map([[flow, cast]]), brands: new Map(), now: OPENED, makeId: () => 'contact-1' });
  if (!read.ok) throw refused(read.problems);
  return read.value.opening;
}

/** A conversation under way, played by a test: what happens when, and what the agent sees then. */
export class Play {
  readonly cast: Cast;
  readonly opening: Opening;
  /** Everything that was posted, as the log has it. */
  readonly commits: (readonly PostedEvent[])[] = [];
  readonly records: LogRecord[] = [];
  conversation: Conversation;
  turn: Turn;
  readonly #toleratesFaults: boolean;
  #seconds = 0;

  constructor(cast: Cast, opening: Opening, toleratesFaults = false) {
    this.cast = cast;
    this.opening = opening;
    this.#toleratesFaults = toleratesFaults;
    [this.conversation, this.turn] = start(cast, opening);
    this.#refuseFaults();
  }

  // --- what happens

  /** What follows happens at this time, in seconds since the opening. */
  at(seconds: number): this {
    this.#seconds = seconds;
    return this;
  }

  /** What follows happens this many seconds after what came last. */
  later(seconds: number): this {
    return this.at(this.#seconds + seconds);
  }

  post(type: string, data: Readonly<Record<string, unknown>> = {}, id?: string): this {
    return this.commit([{ type, data, ...(id === undefined ? {} : { id }) }]);
  }

  /** Several events that come together. */
  commit(events: readonly EventBody[]): this {
    const at = OPENED + this.#seconds * 1_000;
    const bodies = events.map((event) => ({ ...event, at: new Date(at).toISOString() }));
    const read = readEvents(bodies, { cast: this.cast, clock: 'event', now: OPENED, at: this.conversation.at });
    if (!read.ok) throw refused(read.problems);
    [this.conversation, this.turn] = advance(this.conversation, read.value);
    this.commits.push(read.value);
    this.records.push(...this.turn.records);
    this.#refuseFaults();
    return this;
  }

  /** Time passes and nothing else happens. */
  tick(seconds: number): this {
    return this.at(seconds).post('clock.ticked');
  }

  customerSays(text: string, ...meanings: readonly Meaning[]): this {
    const given = meanings.map((meaning) => (typeof meaning === 'string' ? { type: meaning } : { type: meaning[0], data: meaning[1] }));
    return this.post('customer.says', { text, meanings: given });
  }

  agentSays(text: string, id?: string): this {
    return this.post('agent.says', { text }, id);
  }

  agentSaysPhrase(phrase: string): this {
    return this.post('agent.says', { phrase });
  }

  /** The agent says, word for word, what is recommended first. */
  obey(): this {
    const { say } = this.guidance;
    if (!say) throw new Error(`nothing is recommended at ${this.stage}`);
    return this.agentSays(say.text);
  }

  // --- what the agent sees

  /** After the last commit. */
  get guidance(): Guidance {
    return guide(this.conversation, this.turn);
  }

  /** May the agent do this now? */
  check(action: CheckedAction, more: Omit<CheckRequest, 'action'> = {}): Decision {
    return check(this.conversation, { action, ...more }, OPENED + this.#seconds * 1_000);
  }

  get stage(): string {
    return this.guidance.conversation.stage;
  }

  get flowStage(): string {
    return this.guidance.conversation.flowStage;
  }

  /** The phrase that is recommended first. */
  get phrase(): string | null {
    return this.guidance.say?.phrase ?? null;
  }

  /** Everything recommended beside it. */
  get also(): readonly (string | null)[] {
    return this.guidance.also.map(({ phrase }) => phrase);
  }

  get reminders(): readonly string[] {
    return this.guidance.reminders.map(({ id }) => id);
  }

  /** Everything broken so far and not excused, by rule. */
  get violations(): readonly string[] {
    return this.allViolations.filter(({ excused }) => !excused).map(({ rule }) => rule);
  }

  get allViolations(): readonly Violation[] {
    return this.records.flatMap(({ violations }) => violations);
  }

  /** The state in which a machine is, a nested one with dots. */
  stateOf(machine: string): string {
    const { index } = this.cast.members.find(({ id }) => id === machine)!;
    return [...this.conversation.shells[index]!.paths].at(-1)!;
  }

  /** A machine that failed is a mistake in every test but those about failing. */
  #refuseFaults(): void {
    const [fault] = this.turn.faults;
    if (fault && !this.#toleratesFaults)
      throw new Error(`${fault.machine ?? 'the troupe'} failed on ${fault.event}: ${fault.message}`, { cause: fault.cause });
  }
}

function refused(problems: readonly Problem[]): Error {
  return new Error(`refused at the door:\n${problems.map(formatProblemLine).join('\n')}`);
}
