import type { Cast } from '../flow/Cast.ts';

/** Whether a phrase is the one that a name means: itself, or a member of the family of that name. */
export function isPhrase(cast: Cast, name: string, phrase: string | null | undefined): boolean {
  if (phrase === null || phrase === undefined) return false;
  return phrase === name || familyOf(cast, name).includes(phrase);
}

/** The members of a family; none where the name is that of a phrase. */
export function familyOf({ bundle }: Cast, name: string): readonly string[] {
  return Object.hasOwn(bundle.families, name) ? (bundle.families[name] ?? []).map(({ phrase }) => phrase) : [];
}
