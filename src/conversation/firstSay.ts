import type { Guidance, Say } from './Guidance.ts';

const READY: ReadonlySet<Say['source']> = new Set(['content', 'knowledge']);

/**
 * What to say first in a contact of an agent with that load. PAR-2: under overload a reply that is ready comes before the
 * words of the script, which take the agent longer; never before what a rule asks for.
 */
export function firstSay({ say, also }: Pick<Guidance, 'say' | 'also'>, overload: boolean): Say | null {
  if (!overload || say?.source !== 'flow') return say;
  return also.find(({ source }) => READY.has(source)) ?? say;
}
