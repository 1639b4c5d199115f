import { diceOf } from '../../chance/diceOf.ts';
import type { SimulationSetup } from '../Customer.ts';
import type { ScriptExchange } from '../Persona.ts';

/** Where a scripted customer leaves the script. */
export interface Aside {
  readonly setup: SimulationSetup;
  /** How often they did before. */
  readonly spoken: number;
  readonly channel: 'chat' | 'phone';
}

type Lines = readonly ScriptExchange['events'][number][];

/** What an agent may ask that the recorded one did not. */
const PERMISSIONS = ['hold', 'transfer', 'callback', 'phone'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const ASKS: Readonly<Record<Permission, RegExp>> = {
  hold: /^(?:agent\.)?asks-hold$|^hold\.ask/,
  transfer: /^(?:agent\.requests|asks)-transfer$|^transfer\.ask/,
  callback: /^agent\.takes-timeout$|^asks-callback$|^callback\.ask/,
  phone: /^(?:agent\.)?offers-(?:phone|call)$|^phone\.offer/,
};
/** The kinds of lines that give leave, and that do not. */
const LETS: Readonly<Record<Permission, readonly [string, string]>> = {
  hold: ['lets-hold', 'refuses-hold'],
  transfer: ['lets-transfer', 'refuses-transfer'],
  callback: ['lets-call-back', 'refuses-callback'],
  phone: ['lets-phone', 'refuses-phone'],
};
/** Where the folder has no lines of everybody in that language. */
const FALLBACK = '…';
const SECONDS = 4;

/** What the agent asks leave for, by phrases and types of events; null where it is something else. */
export function permissionAsked(to: readonly string[]): Permission | null {
  return PERMISSIONS.find((permission) => to.some((name) => ASKS[permission].test(name))) ?? null;
}

/** What they say where the script has nothing: the answer to a permission that is asked, else thanks and a goodbye. */
export function offScript(asked: Permission | null, aside: Aside): Lines {
  if (asked === null) return farewell(aside);
  const isWilling = (aside.setup.persona.consents?.[asked] ?? 100) >= 50;
  const [yes, no] = LETS[asked];
  return [says(aside, isWilling ? yes : no, isWilling ? 'customer.agrees' : 'customer.disagrees')];
}

/** First that it was all, then goodbye. */
function farewell(aside: Aside): Lines {
  const spoken = aside.spoken;
  if (spoken === 0) return [says(aside, 'wants-nothing-more', 'customer.wants-nothing-more')];
  const leaves = aside.channel === 'phone' ? 'call.ended' : 'chat.closed';
  return [says(aside, 'says-goodbye', 'customer.says-goodbye'), { type: leaves, data: { by: 'customer' }, after: 2 }];
}

function says({ setup, spoken }: Aside, kind: string, meaning: string): Lines[number] {
  const { persona, language, seed } = setup;
  const { politeness } = persona.temper;
  const manner = politeness > 66 ? 'polite' : politeness < 34 ? 'curt' : 'plain';
  const lines = persona.speech[language]?.[kind] ?? setup.speech[language]?.[manner][kind] ?? [];
  // Lines with something to fill in are for personas who know it.
  const plain = lines.filter((line) => !line.includes('{'));
  const text = plain[diceOf(seed + spoken)(Math.max(1, plain.length))] ?? FALLBACK;
  return { type: 'customer.says', data: { text, meanings: [{ type: meaning }] }, after: SECONDS };
}
