import type { EventType } from './EventType.ts';
import { agentEvents } from './agent.ts';
import { contactEvents } from './contact.ts';
import { customerActs, customerMeanings } from './customer.ts';
import { otherEvents } from './others.ts';

/** Every event type that Sufler understands, in the order of the reference. */
export const eventTypes: readonly EventType[] = Object.freeze([
  ...contactEvents,
  ...customerActs,
  ...customerMeanings,
  ...agentEvents,
  ...otherEvents,
]);

const byName: ReadonlyMap<string, EventType> = new Map(eventTypes.map((type) => [type.name, type]));

/** The event type of that name. A Map, so that `__proto__` and `constructor` are as unknown as any other name. */
export function eventTypeOf(name: string): EventType | undefined {
  return byName.get(name);
}

export const eventTypeNames: readonly string[] = Object.freeze([...byName.keys()]);

/** The types that a pattern such as `customer.*` stands for; a plain name stands for itself. */
export function expandEventPattern(pattern: string): readonly string[] {
  if (pattern === '*') return eventTypeNames;
  if (!pattern.endsWith('.*')) return byName.has(pattern) ? [pattern] : [];
  const prefix = pattern.slice(0, -1);
  return eventTypeNames.filter((name) => name.startsWith(prefix));
}
