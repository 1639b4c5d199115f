import type { Cast } from '../flow/Cast.ts';
import { withFacts, type Facts } from '../flow/Facts.ts';
import type { Opening } from './Opening.ts';

/** Stages at which a contact begins; whoever starts at another one is in the middle of it. */
const BEGINNINGS: ReadonlySet<string> = new Set(['queue', 'dialing', 'greeting', 'invite']);

/** Whether a contact at that stage of its flow has begun already. */
export function isMidway(stage: string): boolean {
  return !BEGINNINGS.has(stage);
}

/** Stages before the customer has confirmed what was understood. */
const NOT_UNDERSTOOD_YET: ReadonlySet<string> = new Set([...BEGINNINGS, 'identify', 'discovery', 'clarify', 'confirm', 'complaint', 'wrongCompany']);

/** The facts with which a conversation begins: those of the flow version, and what its opening tells. */
export function openingFacts(cast: Cast, opening: Opening): Facts {
  const { customer, stage } = opening;
  return withFacts(cast.initialFacts, {
    customerName: customer?.name ?? null,
    phone: customer?.phone ?? null,
    email: customer?.email ?? null,
    understood: stage !== undefined && !NOT_UNDERSTOOD_YET.has(stage),
    midway: stage !== undefined && isMidway(stage),
    ...givenFacts(cast, opening),
  });
}

function givenFacts(cast: Cast, opening: Opening): Facts {
  return Object.fromEntries(Object.entries(opening.facts ?? {}).map(([name, value]) => [name, value ?? cast.initialFacts[name] ?? null]));
}
