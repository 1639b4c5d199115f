import { sideTalkWords } from '../lists/sideTalkWords.ts';
import { knownNames } from '../knownNames.ts';
import { isFirstName, isShortName } from '../shortNames.ts';
import type { Draft } from './Draft.ts';
import type { LintContext, LintRule } from './LintRule.ts';
import { sentenceWords, type SentenceWords } from './sentenceWords.ts';
import { wordHits } from './wordHits.ts';

/**
 * The customer hears how he is spoken of in the third person, or how a colleague is called. On hold or muted he does not
 * hear it; a transfer's brief is meant for the colleague.
 */
export const sideTalk: LintRule = {
  id: 'SIDE-TALK',
  languages: 'all',
  channels: ['phone'],
  severity: 'error',
  rows: ['ATT-4', 'GEND-7'],
  instead: 'hold.request',
  check(draft, context) {
    if (context.contact?.isHeard === false || context.state?.startsWith('transfer.b') === true) return [];
    const aside = new Set(wordHits(draft, context.language, sideTalkWords).map(({ sentence }) => sentence));
    for (const sentence of sentenceWords(draft)) if (callsColleague(draft, sentence, context)) aside.add(sentence);
    if (aside.size === 0) return [];
    const starts = [...aside].map(({ start }) => start);
    const ends = [...aside].map(({ end }) => end);
    return [{ span: [Math.min(...starts), Math.max(...ends)] }];
  },
};

/** "Клава!": a first name for a sentence. It is a colleague's where the customer has another name, or where it is a short one. */
function callsColleague(draft: Draft, { from, to, end }: SentenceWords, context: LintContext): boolean {
  const name = draft.words[from]?.text ?? '';
  if (to - from !== 1 || draft.text[end - 1] !== '!' || !isFirstName(name, context.language)) return false;
  const names = knownNames(context.customer, context.language);
  if (names.some(({ forms }) => forms.has(name))) return false;
  return names.length > 0 || isShortName(name, context.language);
}
