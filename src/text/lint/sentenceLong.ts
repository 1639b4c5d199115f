import type { LintHit, LintRule } from './LintRule.ts';
import { settingOf } from './settingOf.ts';

const SHORTEST_WORD = 2;

/** A sentence of more than 25 words. */
export const sentenceLong: LintRule = {
  id: 'SENTENCE-LONG',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['TEXT-11', 'TEXT-14'],
  check(draft, context) {
    const limit = settingOf(context, 'sentence.maxWords', 25);
    const hits: LintHit[] = [];
    for (const { start, end } of draft.sentences) {
      if (end - start <= limit * SHORTEST_WORD) continue;
      const words = countWords(draft.text, start, end);
      if (words > limit) hits.push({ span: [start, end], values: { words, limit } });
    }
    return hits;
  },
};

/** Words between white space, so that a link is one; what has neither letter nor digit (a dash) is none. */
function countWords(text: string, start: number, end: number): number {
  let count = 0;
  let counted = false;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= 0x20 || code === 0xa0 || code === 0x202f) counted = false;
    else if (!counted && isWordCode(code)) {
      counted = true;
      count += 1;
    }
  }
  return count;
}

/** Letters and digits as far as this goes: anything but ASCII signs and general punctuation. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
}
