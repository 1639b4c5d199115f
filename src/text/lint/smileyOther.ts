import { moodOf } from '../smileys.ts';
import type { LintHit, LintRule } from './LintRule.ts';
import { smileyInstead } from './smileyInstead.ts';
import { smileyPlaces } from './smileyPlaces.ts';

/** A smiley other than :) and :(. It gives way to the one of them that fits, or to none. */
export const smileyOther: LintRule = {
  id: 'SMILEY-OTHER',
  languages: 'all',
  channels: ['chat'],
  severity: 'warn',
  rows: ['SMILE-3'],
  check(draft, context) {
    const { smileys, text } = draft;
    if (smileys.every(([start, end]) => isPlain(text.slice(start, end)))) return [];
    const places = smileyPlaces(draft, context);
    return smileys.flatMap((smiley, index): LintHit[] => {
      const sign = text.slice(...smiley);
      if (isPlain(sign)) return [];
      const mood = moodOf(sign);
      const fitting = mood === 'other' ? '' : places[index]?.happy === true && mood === 'happy' ? ':)' : places[index]?.sad === true ? ':(' : '';
      return [smileyInstead(text, smiley, fitting)];
    });
  },
};

function isPlain(smiley: string): boolean {
  return smiley === ':)' || smiley === ':(';
}
