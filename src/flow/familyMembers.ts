import type { FlowBundle } from './FlowBundle.ts';

/** The members of a family of phrases; none where the name is that of a phrase. */
export function familyMembers({ families }: Pick<FlowBundle, 'families'>, name: string): readonly string[] {
  return Object.hasOwn(families, name) ? (families[name] ?? []).map(({ phrase }) => phrase) : [];
}

/** What a name can mean: itself, and the members of the family of that name. */
export function phrasesNamed(bundle: Pick<FlowBundle, 'families'>, name: string): ReadonlySet<string> {
  return new Set([name, ...familyMembers(bundle, name)]);
}
