import type { LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';
import { summaryOf } from './summaryOf.ts';

/** A summary of more than two sentences. What is too much is found; what to leave out, only its author knows. */
export const summaryLong: LintRule = {
  id: 'SUMMARY-LONG',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['TEXT-10'],
  check(draft, context) {
    const limit = settingOf(context, 'summary.maxSentences', 2);
    if (draft.sentences.length <= limit) return [];
    const { sentences } = summaryOf(draft, context.language) ?? { sentences: [] };
    const first = draft.sentences[sentences[limit] ?? -1];
    const last = draft.sentences[sentences[sentences.length - 1] ?? -1];
    return first === undefined || last === undefined ? [] : [{ span: [first.start, last.end], values: { sentences: sentences.length, limit } }];
  },
};
