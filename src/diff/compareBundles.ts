import type { FlowBundle } from '../flow/FlowBundle.ts';
import type { Comparison } from './aspects/Aspect.ts';
import { languagesOf } from './languagesOf.ts';
import { matchMachines } from './matching/matchMachines.ts';
import { matchPhrases } from './matching/matchPhrases.ts';

/** Two versions made comparable: what of one is what of the other. */
export function compareBundles(before: FlowBundle, after: FlowBundle): Comparison {
  const spoken = languagesOf(after);
  const languages = languagesOf(before)
    .filter((language) => spoken.includes(language))
    .sort();
  const phrases = matchPhrases(before, after, languages);
  const phrase = (name: string): string => phrases.get(name) ?? name;
  return { before, after, machines: matchMachines(before, after, phrase), phrases, phrase, languages };
}
