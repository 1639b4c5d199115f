import { searchOrders } from '../lists/searchOrders.ts';
import { firstOfEachSentence } from './firstOfEachSentence.ts';
import type { LintRule } from './LintRule.ts';
import { wordHits } from './wordHits.ts';

/** The customer is told to call, look or search for himself: on the site, on the internet, with the courier. The agent finds out instead, on the telephone by calling back. */
export const searchToClient: LintRule = {
  id: 'SEARCH-TO-CLIENT',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'error',
  rows: ['SRCH-1', 'SRCH-3', 'NEG-4'],
  check: (draft, context, setForm) =>
    firstOfEachSentence(wordHits(draft, context.language, searchOrders)).map(({ sentence }) => {
      const replacement = setForm('callback.ask') ?? setForm('word.findout');
      return { span: [sentence.start, sentence.end], ...(replacement === null ? {} : { replacement }) };
    }),
};
