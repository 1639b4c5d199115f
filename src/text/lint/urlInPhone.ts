import { fold } from '../fold.ts';
import type { LintRule } from './LintRule.ts';

/** A web address in what is said on the telephone. A brand that is called by its address ("Pigu.lt") is said, not sent. */
export const urlInPhone: LintRule = {
  id: 'URL-IN-PHONE',
  languages: 'all',
  channels: ['phone'],
  severity: 'error',
  rows: ['CHAN-2'],
  check(draft, context) {
    if (draft.urls.length === 0) return [];
    const brand = fold(context.brand?.name ?? '').text;
    return draft.urls
      .filter(([start, end]) => !brand.includes(fold(draft.text.slice(start, end)).text))
      .map(([start, end]) => ({ span: [start, end] }));
  },
};
