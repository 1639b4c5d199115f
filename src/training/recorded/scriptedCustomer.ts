import type { Conversation, LogRecord, PostedEvent } from '../../conversation/Conversation.ts';

import type { Heard, SimulationSetup } from '../Customer.ts';
import type { ScriptExchange } from '../Persona.ts';
import { offScript, permissionAsked } from './offScript.ts';
import { isAgentsEvent } from './scriptOf.ts';

/**
 * A customer who says what a recorded one said, in that order. It is known from the log alone what they have said: their events are
 * named after their places in the script, `sim-1`, `sim-2`, …, what they say beside it `sim-x1`, `sim-x2`, …
 */
export interface ScriptedCustomer {
  readonly setup: SimulationSetup;
  /** Places of exchanges that were had. */
  readonly had: readonly number[];
  /** How often they spoke beside the script. */
  readonly beside: number;
  /** What the agent has said and done since they spoke last. */
  readonly to: readonly string[];
  readonly says: number;
  /** When they go on of their own accord, milliseconds since the epoch; null: never. */
  readonly patientUntil: number | null;
}

export interface ScriptedReaction {
  readonly customer: ScriptedCustomer;
  readonly events: readonly PostedEvent[];
  readonly patientUntil: number | null;
}

/** How far ahead a line is looked for that answers what the agent said, where the next one does not. */
const AHEAD = 8;
/** How long they wait for the agent's next words before they go on, seconds. */
const PATIENCE = 60;

/** The contact begins; what the recorded customer did before the agent did anything comes at once. */
export function openScripted(setup: SimulationSetup, conversation: Conversation): ScriptedReaction {
  const customer: ScriptedCustomer = { setup, had: [], beside: 0, to: [], says: 0, patientUntil: null };
  const first = scriptOf(customer)[0];
  return first?.to.length === 0 && first.says === 0 ? speak(customer, 0, conversation.at) : waiting(customer, conversation);
}

/** The agent did something. The customer answers when the agent has said as much as then, or something that a later line answers. */
export function hearScripted(before: ScriptedCustomer, { turn, after }: Heard): ScriptedReaction {
  const customer = heardBy(before, turn.records);
  if (after.status === 'ended') return { customer: { ...customer, patientUntil: null }, events: [], patientUntil: null };
  if (!turn.records.some(isAgentsEvent)) return waiting(customer, after);
  const [next] = leftOf(customer);
  if (next === undefined) return besides(customer, after);
  const exchange = scriptOf(customer)[next] as ScriptExchange;
  if (answers(exchange, customer)) return customer.says >= exchange.says ? speak(customer, next, after.at) : waiting(customer, after);
  const other = leftOf(customer)
    .slice(1, AHEAD)
    .find((place) => shares(scriptOf(customer)[place] as ScriptExchange, customer));
  if (other !== undefined) return speak(customer, other, after.at);
  if (permissionAsked(customer.to) !== null) return besides(customer, after);
  return customer.says >= exchange.says ? speak(customer, next, after.at) : waiting(customer, after);
}

/** Time passed and the agent said nothing: they go on by themselves. */
export function waitScripted(customer: ScriptedCustomer, conversation: Conversation, until: number): ScriptedReaction {
  const { patientUntil } = customer;
  if (conversation.status === 'ended' || patientUntil === null || patientUntil > until) return { customer, events: [], patientUntil };
  const [next] = leftOf(customer);
  return next === undefined ? besides(customer, { ...conversation, at: patientUntil }) : speak(customer, next, patientUntil);
}

/** The customer in the middle of a contact, from its log. `conversation` is as the log leaves it. */
export function rebuildScripted(setup: SimulationSetup, log: readonly (PostedEvent | LogRecord)[], conversation: Conversation): ScriptedCustomer {
  const places = placesOf(setup);
  const had = new Set<number>();
  let customer: ScriptedCustomer = { setup, had: [], beside: 0, to: [], says: 0, patientUntil: null };
  for (const event of log) {
    const [, beside, number] = /^sim-(x?)(\d+)$/.exec(event.id ?? '') ?? [];
    if (number === undefined) {
      customer = heardBy(customer, [event]);
      continue;
    }
    const place = beside === 'x' ? undefined : places[Number(number) - 1];
    if (place !== undefined) had.add(place);
    customer = { ...customer, had: [...had], beside: beside === 'x' ? Math.max(customer.beside, Number(number)) : customer.beside, to: [], says: 0 };
  }
  return conversation.status === 'ended' ? customer : waiting(customer, conversation).customer;
}

function scriptOf({ setup }: ScriptedCustomer): readonly ScriptExchange[] {
  return setup.persona.script ?? [];
}

/** For each event of the script, in order, the exchange that it is of. */
function placesOf({ persona }: SimulationSetup): readonly number[] {
  return (persona.script ?? []).flatMap(({ events }, place) => events.map(() => place));
}

function leftOf(customer: ScriptedCustomer): readonly number[] {
  return scriptOf(customer).flatMap((_, place) => (customer.had.includes(place) ? [] : [place]));
}

/** What the agent did, kept until they answer. Phrases are known as they were recognised; a log without recognitions knows those that were named. */
function heardBy(customer: ScriptedCustomer, records: readonly (PostedEvent | LogRecord)[]): ScriptedCustomer {
  const agents = records.filter(isAgentsEvent);
  const says = agents.filter(({ type }) => type === 'agent.says').length;
  return { ...customer, to: [...new Set([...customer.to, ...agents.flatMap(namesOf)])], says: customer.says + says };
}

/** As `scriptOf` names what the recorded agent did. */
function namesOf(record: PostedEvent | LogRecord): readonly string[] {
  if (record.type !== 'agent.says') return [record.type];
  const applied = 'recognised' in record ? record.recognised.filter((one) => one.applied) : [];
  return [record.data.phrase, ...applied.flatMap(({ phrase, act }) => [phrase, act])].filter((name) => typeof name === 'string');
}

/** The agent does as they did then, as far as can be told. */
function answers(exchange: ScriptExchange, { to }: ScriptedCustomer): boolean {
  return exchange.to.length === 0 ? to.length === 0 : exchange.to.some((name) => to.includes(name));
}

function shares(exchange: ScriptExchange, { to }: ScriptedCustomer): boolean {
  return exchange.to.some((name) => to.includes(name));
}

function speak(customer: ScriptedCustomer, place: number, at: number): ScriptedReaction {
  const script = scriptOf(customer);
  const first = script.slice(0, place).reduce((sum, { events }) => sum + events.length, 1);
  let time = at;
  const events = (script[place]?.events ?? []).map(({ type, data, after }, i): PostedEvent => {
    time += Math.round(after * 1000);
    return { id: `sim-${first + i}`, type, at: time, data };
  });
  return spoken({ ...customer, had: [...customer.had, place] }, events, time);
}

/** The agent left the recorded way, or the script is over: they answer in words of everybody, and say goodbye in the end. */
function besides(customer: ScriptedCustomer, { at, channel }: Pick<Conversation, 'at' | 'channel'>): ScriptedReaction {
  const lines = offScript(permissionAsked(customer.to), { setup: customer.setup, spoken: customer.beside, channel });
  let time = at;
  const events = lines.map(({ type, data, after }, i): PostedEvent => {
    time += after * 1000;
    return { id: `sim-x${customer.beside + i + 1}`, type, at: time, data };
  });
  return spoken({ ...customer, beside: customer.beside + events.length }, events, time);
}

function spoken(customer: ScriptedCustomer, events: readonly PostedEvent[], at: number): ScriptedReaction {
  const isGone = events.some(({ type }) => type === 'call.ended' || type === 'chat.closed');
  const patientUntil = isGone ? null : at + PATIENCE * 1000;
  return { customer: { ...customer, to: [], says: 0, patientUntil }, events, patientUntil };
}

function waiting(customer: ScriptedCustomer, { at }: Pick<Conversation, 'at'>): ScriptedReaction {
  const patientUntil = at + PATIENCE * 1000;
  return { customer: { ...customer, patientUntil }, events: [], patientUntil };
}
