import { phrasesNamed } from '../flow/familyMembers.ts';
import type { Cast } from '../flow/Cast.ts';

/** Whether a phrase is the one that a name means: itself, or a member of the family of that name. */
export function isPhrase(cast: Cast, name: string, phrase: string | null | undefined): boolean {
  if (phrase === null || phrase === undefined) return false;
  return phrasesNamed(cast.bundle, name).has(phrase);
}
