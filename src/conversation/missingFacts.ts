import type { Cast } from '../flow/Cast.ts';
import type { Facts } from '../flow/Facts.ts';
import type { Opening } from './Opening.ts';

interface Knowing {
  readonly facts: Facts;
  readonly opening?: Opening;
  readonly cast?: Cast;
  readonly from?: { readonly opening: Opening; readonly cast: Cast };
}

const required = new WeakMap<Opening, readonly string[]>();

/** Required facts (the flow's, then the opening's) that nobody has given yet, in their order. */
export function missingFacts(knowing: Knowing): readonly string[] {
  const { opening, cast } = (knowing.from ?? knowing) as { opening: Opening; cast: Cast };
  return requiredFacts(opening, cast).filter((name) => knowing.facts[name] === null || knowing.facts[name] === undefined);
}

export function requiredFacts(opening: Opening, cast: Cast): readonly string[] {
  const known = required.get(opening);
  if (known) return known;
  const declared = Object.entries(cast.bundle.flow.meta.facts ?? {}).filter(([, fact]) => fact.required === true);
  const names = [...new Set([...declared.map(([name]) => name), ...(opening.requiredFacts ?? [])])];
  required.set(opening, names);
  return names;
}
