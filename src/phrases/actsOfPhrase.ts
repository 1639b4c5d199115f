import type { Act, PhraseEntry } from '../flow/schema/texts.ts';

const NONE: readonly Act[] = Object.freeze([]);

/** What the agent does by saying a phrase of the catalogue. */
export function actsOfPhrase(catalogue: Readonly<Record<string, PhraseEntry>>, phrase: string): readonly Act[] {
  return (Object.hasOwn(catalogue, phrase) ? catalogue[phrase]?.acts : undefined) ?? NONE;
}
