import { diminutives } from '../lists/diminutives.ts';
import type { LintRule } from './LintRule.ts';
import { replaceWords } from './replaceWords.ts';

/** A diminutive, which gives way to the plain word. */
export const diminutive: LintRule = {
  id: 'DIMINUTIVE',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['FILL-4'],
  check: (draft, context) => replaceWords(draft, context.language, diminutives),
};
