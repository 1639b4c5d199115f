import type { LintRule } from './LintRule.ts';
import { summaryOf } from './summaryOf.ts';

/** Something follows the summary. "Итого: 45 евро" sums money, not a message. */
export const summaryNotLast: LintRule = {
  id: 'SUMMARY-NOT-LAST',
  languages: 'all',
  channels: ['chat'],
  severity: 'info',
  rows: ['TEXT-9'],
  check(draft, context) {
    const { text, span } = draft;
    if (!text.includes('\n')) return [];
    const summary = summaryOf(draft, context.language);
    if (summary === null || summary.isAmount) return [];
    const next = draft.layout.paragraphs.find(({ start }) => start >= summary.end);
    if (next === undefined || !/\p{L}/u.test(text.slice(next.start, next.end))) return [];
    // It changes places with all that follows.
    const replacement = `${text.slice(next.start, span[1])}\n\n${text.slice(summary.start, summary.end)}`;
    return [{ span: [summary.start, span[1]], replacement }];
  },
};
