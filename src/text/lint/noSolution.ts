import { problemWords } from '../lists/problemWords.ts';
import { trimEnd } from '../trimEnd.ts';
import type { Draft } from './Draft.ts';
import { firstOfEachSentence } from './firstOfEachSentence.ts';
import type { LintHit, LintRule, SetForm } from './LintRule.ts';
import { wordHits } from './wordHits.ts';

/** There a problem is repeated to be sure of it, or handed on. */
const EXEMPT: ReadonlySet<string> = new Set(['confirm', 'recap', 'transfer.brief', 'wrapup', 'closed']);

/** A problem is stated, or a complaint met with sympathy alone, and no next step follows. A question to the customer is one. */
export const noSolution: LintRule = {
  id: 'NO-SOLUTION',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'info',
  rows: ['SRCH-5', 'EMO-4'],
  check(draft, context, setForm) {
    if (EXEMPT.has(context.state ?? '')) return [];
    const hits = wordHits(draft, context.language, problemWords);
    if (hits.length === 0 || draft.text.includes('?') || hits.some(({ kind }) => kind === 'step')) return [];
    const problems = firstOfEachSentence(hits.filter(({ kind }) => kind === 'problem'));
    if (problems.length > 0) return problems.map(({ sentence }) => withStep(draft, [sentence.start, sentence.end], setForm));
    const isSympathy = context.state === 'complaint' && hits.some(({ kind }) => kind === 'sympathy');
    return isSympathy ? [withStep(draft, draft.span, setForm)] : [];
  },
};

function withStep(draft: Draft, span: [number, number], setForm: SetForm): LintHit {
  const step = setForm('word.findout');
  return step === null ? { span } : { span, replacement: `${trimEnd(draft.text.slice(...span), ' .!…')}. ${step}` };
}
