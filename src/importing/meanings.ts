import type { MeaningExamples } from '../flow/schema/texts.ts';
import { recogniseActs } from '../text/acts/recogniseActs.ts';
import { foldText } from '../text/fold.ts';
import { modelOf } from '../text/recognise/modelOf.ts';
import { recogniseMeanings } from '../text/recognise/recogniseMeanings.ts';

/** What the words of replies and texts mean in the language of the script. */
export interface Meanings {
  /** The event that a customer's words surely are, and how surely; null where they are none. */
  readonly eventOf: (words: string) => { readonly event: string; readonly confidence: number } | null;
  /** The meaning that the common examples have these very words for. */
  readonly exampleOf: (words: string) => string | null;
  readonly takesLeave: (text: string) => boolean;
  /** Names of meanings and intents that there are. */
  readonly names: ReadonlySet<string>;
}

/** Surer than the threshold of recognition: what is written into a script is not asked again. */
const SURE = 0.85;

/** What a script can listen for. Offences are the business of rules; what is given or rated needs data. */
const HEARD: ReadonlySet<string> = new Set(
  [
    ...[
      'agrees',
      'disagrees',
      'objects',
      'declines-offer',
      'asks',
      'asks-characteristics',
      'asks-repeat',
      'asks-progress',
      'hurries',
      'states-problem',
    ],
    ...['requests-selection', 'complains', 'threatens-review', 'wrong-company', 'wants-more', 'wants-nothing-more', 'thanks', 'says-goodbye'],
  ].map((verb) => `customer.${verb}`),
);

/** `examples` are the common ones of the language; the model is learnt from them when it is first asked for. */
export function meaningsOf(examples: MeaningExamples, language: string): Meanings {
  const byText = new Map(Object.entries(examples).flatMap(([meaning, groups]) => groups.flat().map((text) => [foldText(text), meaning] as const)));
  const known = new Map<string, { event: string; confidence: number } | null>();
  const eventOf = (words: string): { event: string; confidence: number } | null => {
    const example = byText.get(foldText(words));
    if (example !== undefined) return HEARD.has(example) ? { event: example, confidence: 2 } : null;
    const [best] = recogniseMeanings(words, language, modelOf(examples, language), { isAsked: true, threshold: SURE });
    return best !== undefined && best.confidence >= SURE && HEARD.has(best.type) ? { event: best.type, confidence: best.confidence } : null;
  };
  return {
    eventOf: (words) => {
      let found = known.get(words);
      if (found === undefined) known.set(words, (found = eventOf(words)));
      return found;
    },
    exampleOf: (words) => byText.get(foldText(words)) ?? null,
    takesLeave: (text) => recogniseActs(text, language).some(({ act }) => act === 'says-farewell'),
    names: new Set(Object.keys(examples)),
  };
}
