import type { FlowBundle } from '../../flow/FlowBundle.ts';
import { canonical } from '../normal/canonical.ts';

/** Phrases that were only renamed: the same entry and the same texts in all languages of both as exactly one of the new ones. */
export function matchPhrases(before: FlowBundle, after: FlowBundle, languages: readonly string[]): ReadonlyMap<string, string> {
  const gone = byContent(before, after, languages);
  const come = byContent(after, before, languages);
  return new Map(
    [...gone].flatMap(([content, from]): [string, string][] => {
      const to = come.get(content) ?? [];
      return from.length === 1 && to.length === 1 ? [[from[0] as string, to[0] as string]] : [];
    }),
  );
}

/** Those that only this version has, by all that stands of them; what has no text at all has nothing to be told by. */
function byContent(bundle: FlowBundle, other: FlowBundle, languages: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, entry] of Object.entries(bundle.catalogue)) {
    if (Object.hasOwn(other.catalogue, name)) continue;
    const texts = languages.map((language) => bundle.phrases[language]?.[name] ?? null);
    if (texts.every((text) => text === null)) continue;
    const content = canonical([entry, texts]);
    found.set(content, [...(found.get(content) ?? []), name]);
  }
  return found;
}
