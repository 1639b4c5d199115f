import { wordsDigest } from '../textDigest.ts';
import type { LintRule } from './LintRule.ts';

/** Fixed forms, C-4: the same for every customer, and so the same twice. */
const FIXED: ReadonlySet<string> = new Set(['greeting', 'invite', 'farewell']);

/**
 * The same text as one that the agent has sent before. Questions and notices have variants, ASK-14: also what was not
 * answered is put in other words. Only a customer who asks to repeat hears the same again.
 */
export const roboticRepeat: LintRule = {
  id: 'ROBOTIC-REPEAT',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['BRAND-3', 'ASK-14'],
  check(draft, { contact, state }) {
    if (contact === undefined || contact.textsSaid.length === 0 || FIXED.has(state ?? '')) return [];
    if (contact.customerMeant.includes('customer.asks-repeat')) return [];
    const digest = wordsDigest(draft.words);
    return digest !== '' && contact.textsSaid.includes(digest) ? [{ span: draft.span }] : [];
  },
};
