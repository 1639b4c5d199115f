import { readProductCards } from '../productCard.ts';
import type { LintRule } from './LintRule.ts';

const DASHES = /^[ \t]*[-–—]{3,}[ \t]*\r?$/m;

function hasDashLine(text: string): boolean {
  return text.includes('\n') && DASHES.test(text);
}

/** A product card lacks its link, its pros, its cons or the dash lines around it. One finding for each card. */
export const offerCard: LintRule = {
  id: 'OFFER-CARD',
  languages: 'all',
  channels: ['chat'],
  severity: 'error',
  rows: ['OFFER-2', 'OFFER-3', 'OFFER-4', 'OFFER-5'],
  check(draft, context) {
    if (context.state !== 'offer' && !hasDashLine(draft.text)) return [];
    const byCard = new Map<number, { span: [number, number]; missing: string[] }>();
    for (const { part, span } of readProductCards(draft.text, context.language).faults) {
      const card = byCard.get(span[0]) ?? { span, missing: [] };
      card.missing.push(part);
      byCard.set(span[0], card);
    }
    return [...byCard.values()];
  },
};
