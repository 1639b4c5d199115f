import type { Recorded } from '../../backtest/Recorded.ts';
import { advance } from '../../conversation/advance.ts';
import type { Conversation, PostedEvent, Turn } from '../../conversation/Conversation.ts';
import type { Opening } from '../../conversation/Opening.ts';
import type { LoggedCommit } from '../../conversation/replay.ts';
import { start } from '../../conversation/start.ts';
import type { Observer } from '../../conversation/troupe/Observer.ts';
import type { Cast } from '../../flow/Cast.ts';
import type { WitnessedTurn } from '../../scoring/recordTurns.ts';
import type { Customer, CustomerReaction, SimulationSetup } from '../Customer.ts';
import { hearAgent } from '../customer/hearAgent.ts';
import { letTimePass } from '../customer/letTimePass.ts';
import { openCustomer } from '../customer/openCustomer.ts';
import type { Agent, AgentDeed } from './Agent.ts';
import { aroundSpeech } from './aroundSpeech.ts';
import { roomOf } from './roomOf.ts';

export interface Simulation {
  readonly cast: Cast;
  /** As `readOpening` makes it of `simulationOpening`. */
  readonly opening: Opening;
  readonly setup: SimulationSetup;
  readonly agent: Agent;
  /** Looks on after the start, as it does where a log is replayed: for states that nobody stays in until an event is over. */
  readonly observer?: Observer;
}

/** A contact of a machine with a machine, from its beginning to its end. */
export interface SimulatedContact {
  readonly recorded: Recorded;
  /** What came together, in order: the log. */
  readonly commits: readonly LoggedCommit[];
  /** As it was opened. */
  readonly opened: Conversation;
  /** Each commit with what came before and after it: what `recordTurns` takes. */
  readonly witnessed: readonly WitnessedTurn[];
  /** As it ended. */
  readonly conversation: Conversation;
  readonly customer: Customer;
  readonly outcome: Conversation['outcome'];
  /** Turns of the agent. */
  readonly turns: number;
  /** It went nowhere and was broken off: the customer left without a reason of their own. */
  readonly brokenOff: boolean;
}

/** Beyond this a contact has gone nowhere, whatever its customer and its agent think of it. */
const MOST_COMMITS = 400;
const LONGEST_DEED = 3_600;
/** What was promised is done or missed in fewer steps than that. */
const MOST_STEPS_AFTER = 12;

/** Runs a contact to its end. Pure, and it always ends: by the customer's leaving where nothing else ends it. */
export function simulate({ cast, opening, setup, agent, observer }: Simulation): SimulatedContact {
  const [conversation, turn] = start(cast, opening);
  const run: Run = { agent, observer, conversation, turn, customer: null as never, commits: [], witnessed: [], records: [], turns: 0 };
  commit(run, [], openCustomer(setup, conversation));
  let brokenOff = false;
  while (run.conversation.status === 'open') {
    if (run.commits.length >= MOST_COMMITS || !step(run)) {
      brokenOff = true;
      breakOff(run);
      break;
    }
  }
  keepPromises(run);
  return {
    recorded: { opening, events: run.records },
    commits: run.commits,
    opened: conversation,
    witnessed: run.witnessed,
    conversation: run.conversation,
    customer: run.customer,
    outcome: run.conversation.outcome,
    turns: run.turns,
    brokenOff,
  };
}

interface Run {
  readonly agent: Agent;
  readonly observer: Observer | undefined;
  conversation: Conversation;
  turn: Turn;
  customer: Customer;
  readonly commits: LoggedCommit[];
  readonly witnessed: WitnessedTurn[];
  readonly records: Turn['records'][number][];
  turns: number;
}

/** The agent's turn, or the customer's patience where the agent waits; false where nobody will ever do anything. */
function step(run: Run): boolean {
  const { agent, conversation, turn, customer } = run;
  const deeds = agent.acts({ conversation, turn: run.commits.length === 0 ? null : turn, room: roomOf(customer, run.turns) });
  const events = eventsOf(deeds, conversation, run.turns);
  const due = customer.patientUntil;
  const first = events[0];
  if (first === undefined || (due !== null && due < first.at)) {
    if (due === null) return false;
    const reaction = letTimePass(customer, conversation, due);
    if (reaction.events.length === 0 && reaction.patientUntil === due) return false;
    commit(run, [], reaction);
    return true;
  }
  run.turns += 1;
  const posted = aroundSpeech(conversation, events, customer);
  const [after, heard] = advance(conversation, posted, undefined, run.observer);
  commit(run, posted, hearAgent(customer, { before: conversation, turn: heard, after }), [after, heard]);
  return true;
}

/** After the end what was promised is kept by the agent, or comes due and is missed. The customer has gone and hears nothing of it. */
function keepPromises(run: Run): void {
  for (let steps = 0; steps < MOST_STEPS_AFTER && isPromised(run.conversation); steps += 1) {
    const { agent, conversation, turn, customer } = run;
    const acts = eventsOf(agent.acts({ conversation, turn, room: roomOf(customer, run.turns) }), conversation, run.turns);
    const due = Math.min(...conversation.timers.map((timer) => timer.due));
    const passes = acts[0] === undefined || due < acts[0].at;
    if (passes && due === Infinity) return;
    const events = passes ? [{ id: null, type: 'clock.ticked', at: due, data: {} }] : acts;
    if (!passes) run.turns += 1;
    commit(run, events, { customer, events: [], patientUntil: customer.patientUntil }, advance(conversation, events, undefined, run.observer));
  }
}

function isPromised({ tasks }: Conversation): boolean {
  return tasks.some(({ status }) => status === 'due');
}

function eventsOf(deeds: readonly AgentDeed[], { at }: Conversation, turn: number): readonly PostedEvent[] {
  let time = at;
  return deeds.map(({ type, data = {}, after }, index) => {
    time += Math.round(Math.min(LONGEST_DEED, Math.max(0, after)) * 1_000);
    return { id: `agent-${turn + 1}-${index + 1}`, type, at: time, data };
  });
}

/** The agent's events and what the customer did about them are one commit of the log. */
function commit(run: Run, posted: readonly PostedEvent[], reaction: CustomerReaction, heard?: readonly [Conversation, Turn]): void {
  run.customer = reaction.customer;
  const [middle, first] = heard ?? [run.conversation, null];
  if (posted.length + reaction.events.length === 0) return;
  const [after, second] = reaction.events.length === 0 && first !== null ? [middle, null] : advance(middle, reaction.events, undefined, run.observer);
  const before = run.conversation;
  run.conversation = { ...after, revision: before.revision + 1 };
  run.turn = joined(first, second);
  run.witnessed.push({ before, turn: run.turn, after: run.conversation });
  run.commits.push([...posted, ...reaction.events]);
  run.records.push(...run.turn.records);
}

function joined(first: Turn | null, second: Turn | null): Turn {
  const [one, other] = [first ?? second, first === null ? null : second];
  if (one === null) throw new TypeError('a commit has at least one part');
  if (other === null) return one;
  return {
    records: [...one.records, ...other.records],
    reminders: [...one.reminders, ...other.reminders],
    tasks: [...one.tasks, ...other.tasks],
    faults: [...one.faults, ...other.faults],
    stages: [...one.stages, ...other.stages],
    ended: one.ended || other.ended,
  };
}

function breakOff(run: Run): void {
  const { conversation, customer } = run;
  const type = conversation.channel === 'phone' ? 'call.ended' : 'chat.closed';
  const event: PostedEvent = { id: `sim-${customer.next}`, type, at: conversation.at, data: { by: 'customer' } };
  commit(run, [], { customer: { ...customer, behaviour: 'gone', next: customer.next + 1, patientUntil: null }, events: [event], patientUntil: null });
}
