import type { LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';

/** A full stop behind a closing parenthesis. The house writes none, C-24; a brand may. Smileys, markers ("а)") and links are no parentheses. */
export const parenPeriod: LintRule = {
  id: 'PAREN-PERIOD',
  languages: 'all',
  channels: ['chat'],
  severity: 'info',
  rows: ['TEXT-8'],
  check(draft, context) {
    const { text } = draft;
    if (!text.includes(').') || !settingOf(context, 'parenthesis.noPeriod', true)) return [];
    return draft.parentheses
      .filter(([, end]) => text[end - 1] === ')' && text[end] === '.' && text[end + 1] !== '.')
      .sort((one, other) => one[1] - other[1])
      .map(([, end]) => ({ span: [end - 1, end + 1], replacement: ')' }));
  },
};
