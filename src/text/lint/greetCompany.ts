import { greetingOf, includesCompany, isGreeting } from './greetingOf.ts';
import type { LintRule } from './LintRule.ts';

/** The company is named although the form of greeting leaves it out here. It reads the same setting as GREET-FORM, so the two never both fire over the company. */
export const greetCompany: LintRule = {
  id: 'GREET-COMPANY',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['GREET-3'],
  check(draft, context) {
    if (!isGreeting(context) || includesCompany(context)) return [];
    const { company } = greetingOf(draft, context);
    if (company === null) return [];
    // An apposition goes with its comma; a company that the sentence leans on cannot simply be cut out.
    const isApposition = draft.text.slice(0, company[0]).endsWith(', ') && /^[,.!]/.test(draft.text.slice(company[1]));
    return isApposition ? [{ span: [company[0] - 2, company[1]], replacement: '' }] : [{ span: company }];
  },
};
