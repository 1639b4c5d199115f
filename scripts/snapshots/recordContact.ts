import { advance } from '../../src/conversation/advance.ts';
import type { Conversation, PostedEvent, Turn } from '../../src/conversation/Conversation.ts';
import { guide } from '../../src/conversation/guide.ts';
import type { Opening } from '../../src/conversation/Opening.ts';
import { readEvents } from '../../src/conversation/readEvents.ts';
import { readOpening } from '../../src/conversation/readOpening.ts';
import { replay } from '../../src/conversation/replay.ts';
import { saveSnapshot } from '../../src/conversation/snapshot.ts';
import { start } from '../../src/conversation/start.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import type { Step } from './stories.ts';

const OPENED = Date.parse('2026-01-05T10:00:00Z');

/** What stood after a commit: the snapshot, and what the agent saw. */
export interface RecordedTurn {
  readonly events: readonly PostedEvent[];
  readonly snapshot: string;
  readonly guidance: unknown;
}

/** A contact as a release had it. The first turn is the opening, which has no events. */
export interface RecordedContact {
  readonly name: string;
  readonly flow: string;
  readonly opening: Opening;
  readonly turns: readonly RecordedTurn[];
}

/** What happens next, by what has come of it so far. Null at the end. */
export type NextStep = (conversation: Conversation) => Step | null;

/** Plays a contact and records every turn. What the release does not take is left out. */
export function recordContact(name: string, cast: Cast, brands: ReadonlyMap<string, never>, request: object, next: NextStep): RecordedContact {
  const flow = cast.bundle.flow.id;
  const body = { ...request, id: 'contact', flow, clock: 'event', at: new Date(OPENED).toISOString() };
  const read = readOpening(body, { casts: new Map([[flow, cast]]), brands, now: OPENED, makeId: () => 'contact' });
  if (!read.ok) throw new Error(`"${name}" cannot be opened on ${flow}: ${JSON.stringify(read.problems)}`);
  const { opening } = read.value;
  let [conversation, turn]: [Conversation, Turn] = start(cast, opening);
  const turns: RecordedTurn[] = [recorded([], conversation)];
  for (let step = next(conversation); step !== null; step = next(conversation)) {
    const events = eventsOf(step, conversation);
    if (events === null) continue;
    const log = [...turns.slice(1).map((one) => one.events), events];
    const corrects = events.some(({ type }) => type === 'event.retracted');
    if (corrects) ({ conversation, turn } = replay(cast, opening, log));
    else [conversation, turn] = advance(conversation, events);
    if (turn.faults.length > 0) throw new Error(`"${name}" on ${flow}: ${JSON.stringify(turn.faults)}`);
    turns.push(recorded(events, conversation));
  }
  return { name, flow, opening, turns };
}

function recorded(events: readonly PostedEvent[], conversation: Conversation): RecordedTurn {
  return { events, snapshot: saveSnapshot(conversation), guidance: guide(conversation) };
}

/** Null for what the release does not know, for nothing to say, and after the end. */
function eventsOf(step: Step, conversation: Conversation): readonly PostedEvent[] | null {
  const say = step === 'obey' ? guide(conversation).say : null;
  if (step === 'obey' && say === null) return null;
  // With a blank in it the agent has said something else; the phrase is told by its name then.
  const data = say?.text.includes('…') ? { phrase: say.phrase } : { text: say?.text };
  const deed = step === 'obey' ? { after: 5, type: 'agent.says', data } : step;
  const { after = 5, ...event } = deed;
  const body = { ...event, at: new Date(conversation.at + after * 1_000).toISOString() };
  const read = readEvents(body, { cast: conversation.cast, clock: 'event', now: OPENED, at: conversation.at });
  return read.ok ? read.value : null;
}
