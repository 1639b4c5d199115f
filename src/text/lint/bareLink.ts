import { readProductCards } from '../productCard.ts';
import type { Draft } from './Draft.ts';
import type { LintContext, LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';

/** States in which a link is no answer: it is asked for, or it is the matter itself. */
const EXEMPT: ReadonlySet<string> = new Set(
  'invite greeting feedback furtherHelp awaitEnd farewell wrapup closed contact.collect followup.pending followup.progress'.split(' '),
);
/** Meanings that a bare link leaves unanswered. */
const QUESTIONS: ReadonlySet<string> = new Set(['customer.asks-characteristics', 'customer.asks']);

/** A link with next to no words of the agent's own, as the answer to a question. Product cards have a rule of theirs. */
export const bareLink: LintRule = {
  id: 'BARE-LINK',
  languages: 'all',
  channels: ['chat'],
  severity: 'error',
  rows: ['OFFER-6', 'SRCH-2'],
  check(draft, context) {
    const [url] = draft.urls;
    if (url === undefined || EXEMPT.has(context.state ?? '') || !answersQuestion(context)) return [];
    const words = ownWords(draft);
    const least = settingOf(context, 'link.minWords', 6);
    return words >= least || isCard(draft, context) ? [] : [{ span: [url[0], url[1]], values: { words: least } }];
  },
};

/** Where it is not known what the customer meant, the link is taken for an answer. */
function answersQuestion({ contact }: LintContext): boolean {
  const meant = contact?.customerMeant ?? [];
  return meant.length === 0 || meant.some((meaning) => QUESTIONS.has(meaning));
}

function ownWords(draft: Draft): number {
  const { words, urls } = draft;
  let next = 0;
  let count = 0;
  for (const word of words) {
    const [start] = draft.spanOf(word.start, word.end);
    while ((urls[next]?.[1] ?? Infinity) <= start) next += 1;
    if (start < (urls[next]?.[0] ?? Infinity)) count += 1;
  }
  return count;
}

function isCard({ text, layout }: Draft, { state, language }: LintContext): boolean {
  if (layout.lines.some(({ kind }) => kind === 'dashes')) return true;
  return state === 'offer' && readProductCards(text, language).faults.length > 0;
}
