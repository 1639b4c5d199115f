import { impoliteWords } from '../lists/impoliteWords.ts';
import type { LintRule } from './LintRule.ts';
import { wordHits } from './wordHits.ts';

/** A word of the impolite list. Lithuanian has a list of its own, which warns; what other languages have for it, and what goes beyond it, is a hint. */
export const impoliteWord: LintRule = {
  id: 'IMPOLITE-WORD',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['WORD-1', 'WORD-4'],
  check: (draft, context) =>
    wordHits(draft, context.language, impoliteWords).map(({ kind, span }) => {
      const values = { word: draft.text.slice(...span) };
      return kind === 'listed' ? { span, values } : { span, values, severity: 'info' };
    }),
};
