import { informalWords } from '../lists/informalWords.ts';
import type { LintRule } from './LintRule.ts';
import { replaceWords } from './replaceWords.ts';

/** Slang or an informal greeting, however the customer writes. */
export const informal: LintRule = {
  id: 'INFORMAL',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['REG-1', 'GREET-13', 'PLREQ-8'],
  check: (draft, context) => replaceWords(draft, context.language, informalWords),
};
