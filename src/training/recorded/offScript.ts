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

/** What an agent may ask that the recorded one did not, and how everybody answers. */
const QUESTIONS: readonly (readonly [RegExp, string, 'hold' | 'transfer' | 'callback' | 'phone' | null])[] = [
  [/^agent\.asks-hold$|^hold\.ask/, 'hold', 'hold'],
  [/^agent\.requests-transfer$|^transfer\.ask/, 'transfer', 'transfer'],
  [/^agent\.takes-timeout$|^callback\.(?:ask|offer)/, 'callback', 'callback'],
  [/^agent\.offers-phone$|^phone\.(?:ask|offer)/, 'phone', 'phone'],
];
const LETS: Readonly<Record<string, readonly [string, string]>> = {
  hold: ['lets-hold', 'refuses-hold'],
  transfer: ['lets-transfer', 'refuses-transfer'],
  callback: ['lets-call-back', 'refuses-callback'],
  phone: ['lets-phone', 'refuses-phone'],
};
const FALLBACK: Readonly<Record<string, string>> = { agrees: 'OK', disagrees: '—', goodbye: '…' };
const SECONDS = 4;

export function offScript(to: readonly string[]): string | null;
export function offScript(to: readonly string[], aside: Aside): Lines | null;
/** What they say where the script has nothing: the answer to a permission that is asked, else thanks and a goodbye. Without `aside`: what is asked. */
export function offScript(to: readonly string[], aside?: Aside): Lines | string | null {
  const [, question, consent] = QUESTIONS.find(([pattern]) => to.some((name) => pattern.test(name))) ?? [];
  if (aside === undefined) return question ?? null;
  if (question === undefined || consent === undefined) return farewell(aside);
  const isWilling = (aside.setup.persona.consents?.[consent] ?? 100) >= 50;
  const [yes, no] = LETS[question] as readonly [string, string];
  const type = isWilling ? 'customer.agrees' : 'customer.disagrees';
  return [says(aside, isWilling ? yes : no, FALLBACK[isWilling ? 'agrees' : 'disagrees'] as string, [{ type }])];
}

/** First that it was all, then goodbye. */
function farewell(aside: Aside): Lines {
  const spoken = aside.spoken;
  if (spoken === 0) return [says(aside, 'wants-nothing-more', FALLBACK.goodbye as string, [{ type: 'customer.wants-nothing-more' }])];
  const leaves = aside.channel === 'phone' ? 'call.ended' : 'chat.closed';
  return [
    says(aside, 'says-goodbye', FALLBACK.goodbye as string, [{ type: 'customer.says-goodbye' }]),
    { type: leaves, data: { by: 'customer' }, after: 2 },
  ];
}

function says({ setup, spoken }: Aside, kind: string, fallback: string, meanings: readonly { readonly type: string }[]): Lines[number] {
  const { persona, language, seed } = setup;
  const { politeness } = persona.temper;
  const manner = politeness > 66 ? 'polite' : politeness < 34 ? 'curt' : 'plain';
  const lines = persona.speech[language]?.[kind] ?? setup.speech[language]?.[manner][kind] ?? [fallback];
  // Lines with something to fill in are for personas who know it.
  const plain = lines.filter((line) => !line.includes('{'));
  const text = plain[diceOf(seed + spoken)(Math.max(1, plain.length))] ?? fallback;
  return { type: 'customer.says', data: { text, meanings: [...meanings] }, after: SECONDS };
}
