import { forbiddenPhrases } from '../lists/forbiddenPhrases.ts';
import { firstOfEachSentence } from './firstOfEachSentence.ts';
import type { LintRule } from './LintRule.ts';
import { wordHits } from './wordHits.ts';

/** What to say instead of each kind of forbidden phrase. */
const INSTEAD: Readonly<Record<string, string>> = { findout: 'word.findout', alternative: 'no.alternative' };

/** One of the five phrases that are never said, or its equal: not knowing, not being sure, "we don't do that", "have you looked at our site?", company policy. The whole sentence gives way. */
export const negPhrase: LintRule = {
  id: 'NEG-PHRASE',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'error',
  rows: ['NEG-1', 'NEG-2', 'NEG-3', 'NEG-4', 'NEG-5'],
  check: (draft, context, setForm) =>
    firstOfEachSentence(wordHits(draft, context.language, forbiddenPhrases)).map(({ kind, sentence, span }) => {
      const replacement = setForm(INSTEAD[kind] ?? '');
      const values = { phrase: draft.text.slice(...span) };
      return { span: [sentence.start, sentence.end], values, ...(replacement === null ? {} : { replacement }) };
    }),
};
