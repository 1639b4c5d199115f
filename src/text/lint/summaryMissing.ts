import { sumsUp } from '../summaries.ts';
import type { LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';

/** Set forms that sum nothing up. */
const EXEMPT: ReadonlySet<string> = new Set(['greeting', 'invite', 'farewell']);

/** A long message, by paragraphs or by characters, without a summary. Product cards do not count. */
export const summaryMissing: LintRule = {
  id: 'SUMMARY-MISSING',
  languages: 'all',
  channels: ['chat'],
  severity: 'info',
  rows: ['TEXT-9'],
  offers: 'recap',
  check(draft, context) {
    if (EXEMPT.has(context.state ?? '')) return [];
    const { text } = draft;
    const fromCharacters = settingOf(context, 'summary.fromCharacters', 500);
    if (text.length < fromCharacters && !text.includes('\n')) return [];
    const { paragraphs } = draft.layout;
    const characters = paragraphs.reduce((sum, { start, end }) => sum + end - start, 0);
    if (paragraphs.length < settingOf(context, 'summary.fromParagraphs', 3) && characters < fromCharacters) return [];
    return draft.sentenceWords.some((words) => sumsUp(words, draft.folded.text, context.language)) ? [] : [{ span: draft.span }];
  },
};
