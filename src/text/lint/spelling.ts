import { spellableWords } from '../spelling/spellableWords.ts';
import type { LintRule } from './LintRule.ts';

const MOST_FINDINGS = 50;

/**
 * A word that the dictionary of the language does not have. Only where somebody brought a dictionary: a turn of a
 * conversation has none, so that what is recorded of it never depends on one.
 */
export const spelling: LintRule = {
  id: 'SPELLING',
  languages: 'all',
  channels: ['chat'],
  severity: 'info',
  rows: ['TEXT-13'],
  check(draft, context) {
    const { speller } = context;
    if (speller === undefined) return [];
    return spellableWords(draft, context)
      .filter(({ text }) => !speller.isKnown(text))
      .slice(0, MOST_FINDINGS)
      .map(({ text, span }) => {
        const replacement = speller.suggest(text);
        return { span, values: { word: text }, ...(replacement === null ? {} : { replacement }) };
      });
  },
};
