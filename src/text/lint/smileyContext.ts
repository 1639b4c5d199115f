import { moodOf } from '../smileys.ts';
import type { LintHit, LintRule } from './LintRule.ts';
import { smileyInstead } from './smileyInstead.ts';
import { smileyPlaces } from './smileyPlaces.ts';

/** A friendly smiley in a complaint, a refusal, at rudeness or flirting, or where the brand wants none; a sad one outside of sympathy. */
export const smileyContext: LintRule = {
  id: 'SMILEY-CONTEXT',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['SMILE-1', 'SMILE-2', 'ABUSE-1'],
  check(draft, context) {
    const { smileys, text } = draft;
    if (smileys.length === 0) return [];
    const places = smileyPlaces(draft, context);
    return smileys.flatMap((smiley, index): LintHit[] => {
      const mood = moodOf(text.slice(...smiley));
      const place = places[index];
      if (place === undefined || mood === 'other' || place[mood]) return [];
      if (mood === 'happy') return [{ ...smileyInstead(text, smiley, place.sad ? ':(' : ''), values: { kind: 'happy' } }];
      return [{ ...smileyInstead(text, smiley, ''), values: { kind: 'sad' }, severity: 'info' }];
    });
  },
};
