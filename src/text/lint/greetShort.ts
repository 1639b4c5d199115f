import { greetingOf, isGreeting } from './greetingOf.ts';
import type { LintRule } from './LintRule.ts';

const LEAST_WORDS = 4;

/** The greeting opens with a shout ("Эй", "Hej") or has next to no words. */
export const greetShort: LintRule = {
  id: 'GREET-SHORT',
  languages: 'all',
  channels: ['chat'],
  severity: 'error',
  rows: ['GREET-13'],
  instead: 'greet',
  check(draft, context) {
    if (!isGreeting(context)) return [];
    return draft.words.length < LEAST_WORDS || greetingOf(draft, context).shout !== null ? [{ span: draft.span }] : [];
  },
};
