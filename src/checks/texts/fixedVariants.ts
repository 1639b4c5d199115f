import type { Check } from '../Check.ts';
import { comparedPhrases } from './comparedTexts.ts';
import { phrasesOf } from '../wording/spokenTexts.ts';

/** A fixed form has one text: of several, all but the first are never said, unless an experiment compares them. */
export const fixedVariants: Check = {
  name: 'fixed-variants',
  codes: ['fixed-with-variants'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    const compared = comparedPhrases(index);
    for (const [id, byLanguage] of phrasesOf(index)) {
      const { entry, place } = index.phrases.entries.get(id) ?? {};
      if (entry?.fixed !== true || place === undefined || compared.has(id)) continue;
      const languages = [...byLanguage].filter(([, variants]) => variants.length > 1).map(([language]) => language);
      if (languages.length > 0)
        report({
          code: 'fixed-with-variants',
          args: { name: id, languages: languages.join(', ') },
          file: place.file,
          pointer: `${place.pointer}/fixed`,
        });
    }
  },
};
