import { greetingOf, isGreeting } from './greetingOf.ts';
import type { LintRule } from './LintRule.ts';

/** A call is answered with "Алло" and nothing else. */
export const greetAllo: LintRule = {
  id: 'GREET-ALLO',
  languages: 'all',
  channels: ['phone'],
  severity: 'error',
  rows: ['GREET-6', 'GREET-9'],
  instead: 'greet',
  check: (draft, context) => (isGreeting(context) && greetingOf(draft, context).bareHello ? [{ span: draft.span }] : []),
};
