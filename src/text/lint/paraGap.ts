import type { LintRule } from './LintRule.ts';

/** Two lines of text, one right under the other. Lists, links and product cards stand without a gap. */
export const paraGap: LintRule = {
  id: 'PARA-GAP',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['TEXT-3'],
  check(draft) {
    if (!draft.text.includes('\n')) return [];
    return draft.layout.gapless.map(([above, below]) => ({ span: [above.end, below.start], replacement: '\n\n' }));
  },
};
