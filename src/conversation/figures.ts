import type { FactDeclaration } from '../flow/schema/machine.ts';
import type { Cast } from '../flow/Cast.ts';
import type { FactValue } from '../flow/Facts.ts';
import type { Conversation } from './Conversation.ts';

/** Which facts stand where in the guidance; worked out once a flow version. */
interface Layout {
  readonly counters: readonly (readonly [fact: string, counter: string | readonly string[]])[];
  readonly metrics: readonly string[];
  readonly shown: readonly string[];
}

const layouts = new WeakMap<Cast, Layout>();

/** Counts with their targets: `hold.count`, `offer: {requested, target, given}`, … */
export function countersOf(conversation: Conversation): Record<string, unknown> {
  const counters: Record<string, unknown> = {};
  for (const [fact, counter] of layoutOf(conversation.cast).counters) {
    const value = figure(conversation.facts[fact]);
    if (typeof counter === 'string') counters[counter] = value;
    else nest(counters, counter[0] as string)[counter[1] as string] = value;
  }
  return counters;
}

/** Measures that are known by now. */
export function metricsOf(conversation: Conversation): Record<string, unknown> {
  const metrics: Record<string, unknown> = {};
  for (const fact of layoutOf(conversation.cast).metrics) {
    const value = conversation.facts[fact];
    if (value !== null && value !== undefined) metrics[fact] = figure(value);
  }
  return metrics;
}

/** The facts of the matter that are known: what flows declare and openings bring, not what rules count for themselves. */
export function shownFacts(conversation: Conversation): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  const { opening } = conversation;
  for (const name of layoutOf(conversation.cast).shown) show(facts, conversation, name);
  if (opening.requiredFacts) for (const name of opening.requiredFacts) show(facts, conversation, name);
  if (opening.facts) for (const name of Object.keys(opening.facts)) show(facts, conversation, name);
  return facts;
}

function show(facts: Record<string, unknown>, conversation: Conversation, name: string): void {
  const value = conversation.facts[name];
  if (value !== null && value !== undefined && !isEmpty(value)) facts[name] = value;
}

function layoutOf(cast: Cast): Layout {
  const known = layouts.get(cast);
  if (known) return known;
  const facts = [...cast.facts] as readonly (readonly [string, FactDeclaration])[];
  const layout: Layout = {
    counters: facts.flatMap(([name, fact]) => (fact.counter === undefined ? [] : [[name, fact.counter] as const])),
    metrics: facts.filter(([, fact]) => fact.metric).map(([name]) => name),
    shown: [...new Set([...cast.givenFacts, 'notes', ...facts.filter(([, fact]) => fact.shown).map(([name]) => name)])],
  };
  layouts.set(cast, layout);
  return layout;
}

/** Counting a list means its length; times are given to the millisecond. */
function figure(value: FactValue | undefined): unknown {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : (value ?? 0);
}

function nest(counters: Record<string, unknown>, name: string): Record<string, unknown> {
  return (counters[name] ??= {}) as Record<string, unknown>;
}

function isEmpty(value: FactValue): boolean {
  return Array.isArray(value) && value.length === 0;
}
