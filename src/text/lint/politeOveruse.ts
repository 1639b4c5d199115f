import { politeWordForms } from '../lists/politeWordForms.ts';
import type { LintHit, LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';
import { wordHits, type WordHit } from './wordHits.ts';

/** More words of the polite list in a message, or more often the same in a contact, than still sound meant. Each word too many is a finding. */
export const politeOveruse: LintRule = {
  id: 'POLITE-OVERUSE',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['WORD-2', 'WORD-3'],
  check(draft, context) {
    const hits = wordHits(draft, context.language, politeWordForms);
    if (hits.length === 0) return [];
    const inMessage = settingOf(context, 'polite.maxPerMessage', 2);
    const inContact = settingOf(context, 'polite.maxPerContact', 3);
    const used = new Map<string, number>();
    for (const lemma of context.contact?.politeWords ?? []) used.set(lemma, (used.get(lemma) ?? 0) + 1);
    return hits.flatMap((hit, index): LintHit[] => {
      const lemma = lemmaOf(hit);
      const count = (used.get(lemma) ?? 0) + 1;
      used.set(lemma, count);
      if (index >= inMessage) return [{ span: hit.span, values: { kind: 'message', word: lemma, max: inMessage } }];
      return count > inContact ? [{ span: hit.span, values: { kind: 'contact', word: lemma, max: inContact } }] : [];
    });
  },
};

/** The list puts the lemma in the word's place, with a capital where the word has one. */
function lemmaOf({ replacement }: WordHit): string {
  return (replacement ?? '').toLowerCase();
}
