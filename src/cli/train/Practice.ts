import { advance } from '../../conversation/advance.ts';
import { check } from '../../conversation/check.ts';
import type { CheckRequest } from '../../conversation/checkedActions.ts';
import type { Conversation, PostedEvent, Turn } from '../../conversation/Conversation.ts';
import { isoTime } from '../../conversation/isoTime.ts';
import type { Decision } from '../../conversation/Guidance.ts';
import type { Opening } from '../../conversation/Opening.ts';
import { readEvents } from '../../conversation/readEvents.ts';
import type { LoggedCommit } from '../../conversation/replay.ts';
import { start } from '../../conversation/start.ts';
import type { Cast } from '../../flow/Cast.ts';
import { found, type Read } from '../../problems/Read.ts';
import { recordContact } from '../../scoring/recordContact.ts';
import type { Scorecard } from '../../scoring/Scorecard.ts';
import { scoreContact } from '../../scoring/scoreContact.ts';
import type { Score } from '../../scoring/Score.ts';
import type { Customer, CustomerReaction, SimulationSetup } from '../../training/Customer.ts';
import { hearAgent } from '../../training/customer/hearAgent.ts';
import { letTimePass } from '../../training/customer/letTimePass.ts';
import { openCustomer } from '../../training/customer/openCustomer.ts';
import { aroundSpeech } from '../../training/simulation/aroundSpeech.ts';

/** A contact that somebody practises: the conversation, its log and its customer. Immutable: every deed gives the next one. */
export interface Practice {
  readonly cast: Cast;
  readonly opening: Opening;
  readonly customer: Customer;
  readonly conversation: Conversation;
  /** What the last commit did; that of the start at first. */
  readonly turn: Turn;
  readonly commits: readonly LoggedCommit[];
}

/** Opens a contact; the customer begins. */
export function openPractice(cast: Cast, opening: Opening, setup: SimulationSetup): Practice {
  const [conversation, turn] = start(cast, opening);
  const reaction = openCustomer(setup, conversation);
  return reacted({ cast, opening, customer: reaction.customer, conversation, turn, commits: [] }, [], reaction);
}

/** What somebody does, as the body of an event or several without times: it is checked as the HTTP API checks it. */
export function act(practice: Practice, deeds: readonly { readonly type: string; readonly data?: object }[], at: number): Read<Practice> {
  const { conversation, cast, customer } = practice;
  const time = Math.max(at, conversation.at);
  const body = deeds.map(({ type, data }) => ({ type, at: isoTime(time), ...(data === undefined ? {} : { data }) }));
  const read = readEvents(body, { cast, clock: 'event', now: time, at: conversation.at });
  if (!read.ok) return read;
  const posted = aroundSpeech(conversation, named(read.value, practice.commits.length), customer);
  const [after, turn] = advance(conversation, posted);
  const reaction = hearAgent(customer, { before: conversation, turn, after });
  return found(reacted({ ...practice, conversation: after, turn }, posted, reaction));
}

/** What the customer does of their own accord by then, one thing after the other. */
export function letPass(practice: Practice, until: number): Practice {
  let passed = practice;
  for (let time = 0; time < MOST_OF_THEIR_OWN; time += 1) {
    const reaction = letTimePass(passed.customer, passed.conversation, until);
    if (reaction.events.length === 0) return { ...passed, customer: reaction.customer };
    passed = reacted(passed, [], reaction);
  }
  return passed;
}

export function mayI({ conversation }: Practice, request: CheckRequest, at: number): Decision {
  return check(conversation, request, Math.max(at, conversation.at));
}

/** What it is worth so far. */
export function scoreOf({ cast, opening, commits }: Practice, card: Scorecard, closeness: boolean): Score {
  return scoreContact(card, recordContact(cast, opening, commits), { closeness });
}

const MOST_OF_THEIR_OWN = 100;

/** The agent's events and what the customer did about them are one commit. */
function reacted(practice: Practice, posted: readonly PostedEvent[], { customer, events }: CustomerReaction): Practice {
  if (posted.length + events.length === 0) return { ...practice, customer };
  const { revision } = practice.conversation;
  const [after, second] = events.length === 0 ? [practice.conversation, null] : advance(practice.conversation, events);
  const first = posted.length === 0 ? null : practice.turn;
  return {
    ...practice,
    customer,
    conversation: { ...after, revision: posted.length > 0 && second !== null ? revision : after.revision },
    turn: joined(first, second) ?? practice.turn,
    commits: [...practice.commits, [...posted, ...events]],
  };
}

function joined(first: Turn | null, second: Turn | null): Turn | null {
  if (first === null || second === null) return first ?? second;
  return {
    records: [...first.records, ...second.records],
    reminders: [...first.reminders, ...second.reminders],
    tasks: [...first.tasks, ...second.tasks],
    stages: [...first.stages, ...second.stages],
    faults: [...first.faults, ...second.faults],
    ended: first.ended || second.ended,
  };
}

function named(events: readonly PostedEvent[], commit: number): readonly PostedEvent[] {
  return events.map((event, index) => ({ ...event, id: `agent-${commit}-${index + 1}` }));
}
