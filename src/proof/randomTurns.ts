import { diceOf, type Dice } from '../chance/diceOf.ts';
import { advance } from '../conversation/advance.ts';
import { guidedFact } from '../conversation/checkableFact.ts';
import { guidedActions } from '../conversation/checkedActions.ts';
import type { Conversation, PostedEvent, Turn } from '../conversation/Conversation.ts';
import { beginRun } from '../conversation/troupe/Run.ts';
import { whatToSay } from '../conversation/whatToSay.ts';
import type { Opening } from '../conversation/Opening.ts';
import { start } from '../conversation/start.ts';
import type { Cast } from '../flow/Cast.ts';
import { eventTypeOf } from '../flow/vocabulary/vocabulary.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { alphabetOf, type Letter } from './alphabet.ts';
import { misleads, requestOf } from './guarantees/checksForetell.ts';
import { silence } from './guarantees/somethingToDo.ts';
import { plainOpening } from './openings.ts';
import type { PlayedEvent } from './playScript.ts';
import type { MachineReading } from './readings.ts';
import { wholeTroupe } from './slicesOf.ts';

export interface RandomProof {
  readonly turns: number;
  readonly conversations: number;
  readonly broken: readonly RandomBroken[];
}

/** A guarantee that random turns of the whole troupe broke, with the shortest conversation that was found to break it. */
export interface RandomBroken {
  readonly code: ProblemCode;
  readonly args: Readonly<Record<string, string | number>>;
  readonly opening: Opening;
  readonly events: readonly PlayedEvent[];
}

interface Fault {
  readonly code: ProblemCode;
  readonly args: Readonly<Record<string, string | number>>;
}

const LONGEST = 60;
const MOST_BROKEN = 10;

/** Turns of the whole troupe at random, to look for what slices missed; the same for the same seed. */
export function randomTurns(cast: Cast, readings: readonly MachineReading[], turns: number, seed: number): RandomProof {
  const dice = diceOf(seed);
  const broken = new Map<string, RandomBroken>();
  let [done, conversations] = [0, 0];
  for (const { opening, events, from, conversation, turn } of walk(cast, readings, turns, dice, () => openingAt(cast, dice))) {
    done += 1;
    if (events.length === 1) conversations += 1;
    const fault = faultOf(from, events[events.length - 1] as PostedEvent, conversation, turn);
    if (fault !== null && broken.size < MOST_BROKEN) tell(cast, opening, events, fault, broken);
  }
  return { turns: done, conversations, broken: [...broken.values()] };
}

/** One turn of a walk. */
export interface Walked {
  readonly opening: Opening;
  /** Everything that was posted so far, the event of this turn last. The same list, growing, for a whole conversation. */
  readonly events: readonly PostedEvent[];
  readonly from: Conversation;
  readonly conversation: Conversation;
  readonly turn: Turn;
}

/** So many turns of conversations that are opened, go on at random and end. */
export function* walk(cast: Cast, readings: readonly MachineReading[], turns: number, dice: Dice, open: () => Opening): Generator<Walked> {
  const letters = lettersOf(cast, readings);
  let done = 0;
  while (done < turns) {
    const opening = open();
    let [conversation] = start(cast, opening);
    const events: PostedEvent[] = [];
    for (let length = 0; length < LONGEST && done < turns; length += 1) {
      const event = anyEvent(conversation, letters, dice);
      const from = conversation;
      let turn: Turn;
      [conversation, turn] = advance(conversation, [event]);
      events.push(event);
      done += 1;
      yield { opening, events, from, conversation, turn };
      if (conversation.status === 'ended' && dice(4) === 0) break;
    }
  }
}

/** Every event that some machine can tell from others, by channel. */
function lettersOf(cast: Cast, readings: readonly MachineReading[]): Letters {
  const whole = wholeTroupe(cast, readings);
  const [conversation] = start(cast, plainOpening(cast));
  return { chat: alphabetOf(whole, { ...conversation, channel: 'chat' }), phone: alphabetOf(whole, { ...conversation, channel: 'phone' }) };
}

function openingAt(cast: Cast, dice: Dice): Opening {
  const stages = [undefined, undefined, undefined, ...cast.flow.stages.keys()];
  const stage = stages[dice(stages.length)];
  const switches = [...cast.settings.values()].filter(({ type }) => type === 'boolean');
  const settings = Object.fromEntries(switches.flatMap(({ id }) => (dice(4) === 0 ? [[id, dice(2) === 0] as const] : [])));
  return plainOpening(cast, { settings, ...(stage === undefined ? {} : { stage }) });
}

/** What people mostly do, and now and then anything at all. */
function anyEvent(conversation: Conversation, letters: Letters, dice: Dice): PostedEvent {
  const kind = dice(100);
  const { at, timers } = conversation;
  if (kind >= 25 && kind < 35 && timers[0]) return { id: null, type: 'clock.ticked', at: timers[0].due + dice(2), data: {} };
  const letter = (kind < 25 ? obeying(conversation) : kind < 50 ? anyAction(conversation, dice) : null) ?? anyLetter(conversation, letters, dice);
  return { id: null, type: letter.type, at: at + (dice(5) === 0 ? dice(5_000) : 0), data: letter.data };
}

/** What is recommended is said. */
function obeying(conversation: Conversation): Letter | null {
  const [say = null] = whatToSay(beginRun(conversation));
  if (conversation.status === 'ended' || !say?.phrase) return null;
  return { type: 'agent.says', data: { phrase: say.phrase, ...(say.attachments ? { attachments: say.attachments } : {}) } };
}

/** One of the actions that are checked. The end is one of many; most contacts should get further than that. */
function anyAction({ channel, status }: Conversation, dice: Dice): Letter | null {
  const action = guidedActions[dice(guidedActions.length)];
  if (action === undefined || (ENDS.has(action) && dice(6) > 0)) return null;
  const { type, data } = guidedFact(action, channel);
  return status === 'open' || eventTypeOf(type)?.afterEnd ? { type, data } : null;
}

/** Anything at all; texts seldom, for they are read slowly and few machines tell them apart. */
function anyLetter({ channel, status }: Conversation, letters: Letters, dice: Dice): Letter {
  for (;;) {
    const letter = letters[channel][dice(letters[channel].length)] ?? { type: 'clock.ticked', data: {} };
    const isAccepted = status === 'open' || eventTypeOf(letter.type)?.afterEnd;
    const isSeldom = (letter.type === 'agent.says' && letter.data.text !== undefined && dice(10) > 0) || (ENDING.has(letter.type) && dice(6) > 0);
    if (isAccepted && !isSeldom) return letter;
  }
}

type Letters = Readonly<Record<Conversation['channel'], readonly Letter[]>>;

const ENDS: ReadonlySet<string> = new Set(['hang-up', 'close', 'transfer']);
const ENDING: ReadonlySet<string> = new Set(['chat.closed', 'call.ended', 'chat.transferred', 'call.transferred', 'leg.started']);

/** The first guarantee that the turn breaks. */
function faultOf(from: Conversation, event: PostedEvent, to: Conversation, turn: Turn): Fault | null {
  const [fault] = turn.faults;
  if (fault) return { code: 'machine-fails', args: { machine: fault.machine ?? 'the troupe', event: fault.event, reason: fault.message } };
  const request = from.at === event.at ? requestOf(from, event.type, event.data) : null;
  if (request !== null) {
    const misled = misleads(from, request, turn);
    if (misled !== null) return { code: 'check-misleads', args: misled };
    const held = request.action === 'send' ? punishedFor(from, event, turn) : null;
    if (held !== null) return { code: 'recommendation-forbidden', args: held };
  }
  const missing = silence(to, to.cast.flow.index);
  return missing === null ? null : { code: 'nothing-to-say', args: missing };
}

/** Whoever said what was on top, and has a violation of it. */
function punishedFor(from: Conversation, event: PostedEvent, turn: Turn): { phrase: string; rule: string } | null {
  const held = turn.records.flatMap(({ violations }) => violations).find(({ excused, severity }) => !excused && severity === 'block');
  if (held === undefined) return null;
  const [say = null] = whatToSay(beginRun(from));
  return say !== null && say.phrase !== null && say.phrase === event.data.phrase && say.audience === 'customer'
    ? { phrase: say.phrase, rule: held.rule }
    : null;
}

/** Told once for each kind, by as few events as still break it. */
function tell(cast: Cast, opening: Opening, events: readonly PostedEvent[], fault: Fault, broken: Map<string, RandomBroken>): void {
  const key = `${fault.code} ${JSON.stringify(fault.args)}`;
  if (broken.has(key)) return;
  const breaks = (some: readonly PostedEvent[]): boolean => {
    let [conversation] = start(cast, opening);
    let last: Fault | null = null;
    for (const event of some) {
      const from = conversation;
      let turn: Turn;
      [conversation, turn] = advance(conversation, [event]);
      last = faultOf(from, event, conversation, turn);
    }
    return last !== null && `${last.code} ${JSON.stringify(last.args)}` === key;
  };
  const shortest = shortened(events, breaks);
  const played = shortest.map(({ type, data, at }) => ({ type, data, at: (at - opening.at) / 1_000 }));
  broken.set(key, { ...fault, opening, events: played });
}

/** Leaves out whatever can be left out, the larger pieces first. */
function shortened(events: readonly PostedEvent[], breaks: (events: readonly PostedEvent[]) => boolean): readonly PostedEvent[] {
  let kept = events;
  for (let size = Math.floor(events.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < kept.length - 1;) {
      const fewer = [...kept.slice(0, at), ...kept.slice(Math.min(at + size, kept.length - 1))];
      if (fewer.length < kept.length && breaks(fewer)) kept = fewer;
      else at += size;
    }
  }
  return kept;
}
