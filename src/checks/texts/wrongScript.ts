import type { Check } from '../Check.ts';
import { authoredTexts, type AuthoredText } from '../wording/authoredTexts.ts';
import { mixedWordIn, type MixedWord } from '../wording/scripts.ts';

/** No word is written with letters of two alphabets that look alike: it reads well, and is found by no search and no rule. */
export const wrongScript: Check = {
  name: 'wrong-script',
  codes: ['wrong-script'],
  mustHoldFor: 'any-flow',
  check(subject, report) {
    for (const authored of authoredTexts(subject)) {
      const found = known.get(authored) ?? {
        mixed: authored.literals.map((literal) => mixedWordIn(literal, authored.language)).find((one) => one !== null),
      };
      known.set(authored, found);
      if (!found.mixed) continue;
      const { name, language, text, place } = authored;
      const { word, meant } = found.mixed;
      const description = `Write "${meant}" with letters of one alphabet`;
      const fix = { description, edits: [{ ...place, value: text.replaceAll(word, meant) }] } as const;
      report({ code: 'wrong-script', args: { name, language, word }, ...place, fix });
    }
  },
};

/** The common texts belong to every flow of a folder; they are looked at once. */
const known = new WeakMap<AuthoredText, { readonly mixed: MixedWord | null | undefined }>();
