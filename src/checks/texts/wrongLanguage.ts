import type { Check, Report } from '../Check.ts';
import type { AuthoredText } from '../wording/authoredTexts.ts';
import { authoredTexts } from '../wording/authoredTexts.ts';
import { otherLanguageOf } from '../wording/scripts.ts';
import { formOf } from '../wording/forms.ts';
import { phrasesOf, type SpokenTexts } from '../wording/spokenTexts.ts';

/** A text is in the language of its file: told by letters and words that the language does not have, and by a text that stands in two languages. */
export const wrongLanguage: Check = {
  name: 'wrong-language',
  codes: ['wrong-language'],
  mustHoldFor: 'any-flow',
  check(subject, report) {
    const told = new Set<string>();
    for (const text of authoredTexts(subject)) {
      const found = known.get(text) ?? { other: otherLanguageOf(text.literals.join(' '), text.language) };
      known.set(text, found);
      if (found.other === null) continue;
      told.add(text.name);
      report(problemOf(text, found.other));
    }
    sameInTwo(phrasesOf(subject.index), told, report);
  },
};

/** The common texts belong to every flow of a folder; they are looked at once. */
const known = new WeakMap<AuthoredText, { readonly other: string | null }>();

function problemOf({ name, language, place }: AuthoredText, other: string): Parameters<Report>[0] {
  return { code: 'wrong-language', args: { name, language, other }, ...place };
}

/** Fewer words than these may well be the same in two languages. */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;

function sameInTwo(phrases: SpokenTexts, told: ReadonlySet<string>, report: Report): void {
  for (const [name, byLanguage] of phrases) {
    if (told.has(name)) continue;
    const seen = new Map<string, string>();
    for (const [language, variants] of byLanguage) {
      for (const { text, parsed, place } of variants) {
        const key = formOf(text, parsed.elements, {}, () => '').text;
        const words = key.match(/\p{L}{2,}/gu) ?? [];
        if (words.length < FEWEST_WORDS || words.join('').length < FEWEST_LETTERS) continue;
        const other = seen.get(key);
        if (other === undefined) seen.set(key, language);
        else if (other !== language) report({ code: 'wrong-language', args: { name, language, other }, ...place });
      }
    }
  }
}
