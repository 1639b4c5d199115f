import Type from 'typebox';
import type { Cast } from '../../flow/Cast.ts';
import { object } from '../../flow/vocabulary/data.ts';
import { foldText } from '../../text/fold.ts';
import type { Spoken } from '../ContactView.ts';
import { measureOf } from './Measure.ts';

/** CONF-5: what the customer has told is not asked once more. */
export const askedAgain = measureOf({
  name: 'asked-again',
  description: 'How often the agent asked for a fact that was known already',
  params: object({ each: Type.Optional(Type.Number({ minimum: 0.01, maximum: 1, description: 'What one such question takes' })) }),
  defaults: { each: 0.34 },
  measure({ spoken }, { each }) {
    if (spoken.length === 0) return null;
    const again = spoken.filter(asksForKnown);
    return { value: Math.max(0, 1 - each * again.length), values: { times: again.length }, step: again[0]?.step };
  },
});

/** Who reads a fact back, to be sure of it, does not ask for it. */
const READS_BACK: readonly string[] = ['summarises', 'confirms-phone'];

function asksForKnown({ text, acts, phrases, step: { before } }: Spoken): boolean {
  const isQuestion = text?.includes('?') === true || [...phrases].some((phrase) => phrase.startsWith('ask.') || phrase === 'request.data');
  if (text === null || !isQuestion || READS_BACK.some((act) => acts.has(act))) return false;
  const folded = foldText(text);
  return namesOfFacts(before.cast, before.language).some(([fact, names]) => {
    const value = before.facts[fact];
    if (value === null || value === undefined || value === '') return false;
    return names.some((name) => folded.includes(name)) && !folded.includes(foldText(String(value)));
  });
}

type Named = readonly (readonly [fact: string, names: readonly string[]])[];
const known = new WeakMap<Cast, Map<string, Named>>();

/** How facts are asked for in a language, as the flow words it. Worked out once a version. */
function namesOfFacts(cast: Cast, language: string): Named {
  const byLanguage = known.get(cast) ?? new Map<string, Named>();
  known.set(cast, byLanguage);
  let named = byLanguage.get(language);
  if (named === undefined) {
    const key = language as 'ru' | 'lt' | 'pl' | 'en';
    named = [...cast.facts].flatMap(([fact, { slot, question }]) => {
      const names = [slot?.[key], question?.[key]].filter((name) => name !== undefined).map((name) => foldText(name));
      return names.length === 0 ? [] : [[fact, names] as const];
    });
    byLanguage.set(language, named);
  }
  return named;
}
