import { fold } from '../fold.ts';
import { trimEnd } from '../trimEnd.ts';
import { wordsOf } from '../words.ts';
import type { Draft } from './Draft.ts';
import type { LintRule } from './LintRule.ts';

/** Words that something must follow. Those that can also stand last ("однако", "so", "jednak") are left out. */
const DANGLING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    ru: 'и а но или либо что чтобы если хотя зато поскольку потому ибо лишь',
    lt: 'ir o bet ar arba bei kad nes jei jeigu kai tačiau nors kadangi',
    pl: 'i a ale lub albo oraz czy że żeby aby bo ponieważ jeśli jeżeli gdy chociaż choć lecz gdyż więc',
    en: 'and but or because if unless although whereas nor than the an',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
const TAIL = 80;

/** The message breaks off: an ellipsis, a comma or a conjunction at its end. */
export const sentenceUnfinished: LintRule = {
  id: 'SENTENCE-UNFINISHED',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['TEXT-11'],
  check(draft, context) {
    const end = endOf(draft);
    const from = Math.max(draft.span[0], end - TAIL);
    const tail = draft.text.slice(from, end);
    const dots = dotsAt(tail);
    const body = trimEnd(dots > 0 ? tail.slice(0, -dots) : tail, ' .,');
    const word = lastWord(body);
    // "вариант А" ends in a letter, not in a word.
    if (DANGLING.get(context.language)?.has(word) === true) return [{ span: [from + body.length - word.length, end] }];
    if (dots === 0 && !tail.endsWith(',')) return [];
    return [{ span: [from + body.length, end], replacement: '.' }];
  },
};

/** The end of the text but for smileys and white space. */
function endOf({ text, span, smileys }: Draft): number {
  let [, end] = span;
  for (const smiley of smileys.toReversed()) {
    if (smiley[1] !== end) break;
    [end] = smiley;
    while (end > span[0] && /\s/.test(text[end - 1] ?? '')) end -= 1;
  }
  return end;
}

/** How many signs an ellipsis at the end takes; "?.." and "!.." end a sentence. */
function dotsAt(tail: string): number {
  if (tail.endsWith('…')) return /[?!]…$/.test(tail) ? 0 : 1;
  const dots = tail.length - trimEnd(tail, '.').length;
  return dots > 2 && !/[?!]/.test(tail[tail.length - dots - 1] ?? '') ? dots : 0;
}

function lastWord(text: string): string {
  const words = wordsOf(fold(text).text);
  const last = words[words.length - 1]?.text ?? '';
  return text.endsWith(last) ? last : '';
}
