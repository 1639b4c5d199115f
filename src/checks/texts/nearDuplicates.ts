import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import type { Check } from '../Check.ts';
import { comparedPhrases } from './comparedTexts.ts';
import { formOf } from '../wording/forms.ts';
import { similarTexts } from '../wording/similarTexts.ts';
import { phrasesOf, type SpokenText } from '../wording/spokenTexts.ts';

/** So much of two texts is the same where one is nearly the other: all but a word or an ending. */
const THRESHOLD = 0.8;
/** Stands for the value of a variable; a private-use character, so that no text holds it. */
const VALUE = '\ue000';

/** No two phrases, and no two variants of one, say the same in nearly the same words: who hears one could not tell which it was. */
export const nearDuplicates: Check = {
  name: 'near-duplicates',
  codes: ['near-duplicate-phrase'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    const texts = [...phrasesOf(index).values()];
    // Wordings that an experiment compares may well differ by a word.
    const compared = comparedPhrases(index);
    for (const language of index.languages) {
      const spoken = texts.flatMap((byLanguage) => byLanguage.get(language) ?? []);
      const forms = spoken.map(({ text, parsed }) => formOf(text, parsed.elements, {}, () => VALUE).text);
      for (const [first, second] of similarTexts(forms, {
        threshold: THRESHOLD,
        comparable: (one, two) => areHeardTogether(index, spoken[one], spoken[two]),
      })) {
        const [one, two] = [spoken[first], spoken[second]];
        if (one === undefined || two === undefined || (one.id === two.id && compared.has(one.id))) continue;
        const other = one.id === two.id ? 'another variant of it' : `"${one.id}"`;
        report({
          code: 'near-duplicate-phrase',
          args: { name: two.id, language, other, place: `${one.place.file}#${one.place.pointer}` },
          ...two.place,
        });
      }
    }
  },
};

/** What is said on the telephone is not mixed up with what is written in a chat, nor a word to a colleague with one to a customer. */
function areHeardTogether({ phrases: { entries } }: BundleIndex, one: SpokenText | undefined, two: SpokenText | undefined): boolean {
  if (one === undefined || two === undefined) return false;
  if (one.id === two.id) return true;
  const [first, second] = [entries.get(one.id)?.entry, entries.get(two.id)?.entry];
  if (!first || !second) return true;
  return first.audience === second.audience && first.channels.some((channel) => second.channels.includes(channel));
}
