import type { Check } from '../Check.ts';
import { phrasesOf } from '../wording/spokenTexts.ts';

/** A fixed form has one text: of several, all but the first are never said. */
export const fixedVariants: Check = {
  name: 'fixed-variants',
  codes: ['fixed-with-variants'],
  mustHoldFor: 'any-flow',
  check({ index }, report) {
    for (const [id, byLanguage] of phrasesOf(index)) {
      if (index.phrases.entries.get(id)?.entry?.fixed !== true) continue;
      for (const [language, [first, ...more]] of byLanguage) {
        if (first !== undefined && more.length > 0) report({ code: 'fixed-with-variants', args: { name: id, language }, ...first.phrasePlace });
      }
    }
  },
};
