import { accusations } from '../lists/accusations.ts';
import { firstOfEachSentence } from './firstOfEachSentence.ts';
import type { LintRule } from './LintRule.ts';
import { wordHits } from './wordHits.ts';

/** The customer is blamed or scolded. Sympathy stands in the sentence's place. */
export const accusation: LintRule = {
  id: 'ACCUSATION',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'error',
  rows: ['EMO-1', 'EMO-2'],
  check: (draft, context, setForm) =>
    firstOfEachSentence(wordHits(draft, context.language, accusations)).map(({ sentence }) => {
      const replacement = setForm('empathy.dissatisfied');
      return { span: [sentence.start, sentence.end], ...(replacement === null ? {} : { replacement }) };
    }),
};
