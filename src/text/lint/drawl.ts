import type { Word } from '../words.ts';
import type { Draft } from './Draft.ts';
import { isHesitation } from './hesitations.ts';
import type { LintHit, LintRule } from './LintRule.ts';

const VOWELS = 'аеиоуыэюяaeiouyąęėįųūóáéíúýàèäöü';
/** Three alike in a row that belong there: "длинношеее", "зоообъединение". */
const REGULAR = ['шеее', 'змеее', 'зооо'];
const ROMAN = /^[ivxlcdm]+$/;

/** A vowel drawn out, by letters ("Даааа") or by hyphens ("э-э-э"). Roman numerals and abbreviations in capitals ("ООО", "AAA") are none. */
export const drawl: LintRule = {
  id: 'DRAWL',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['FILL-2'],
  check(draft) {
    if (!hasRun(draft.folded.text)) return [];
    return draft.words.filter(({ text }) => isDrawn(text)).flatMap((word) => hitAt(draft, word));
  },
};

/** Whether there is anything to look at: a vowel three times, or a hyphen between two alike. One pass for the usual text that has neither. */
function hasRun(text: string): boolean {
  for (let index = 2; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (sign === text.charCodeAt(index - 2) && sign > 0x60 && (text.charCodeAt(index - 1) === sign || text.charCodeAt(index - 1) === 0x2d))
      return true;
  }
  return false;
}

function isDrawn(word: string): boolean {
  if (ROMAN.test(word) || REGULAR.some((part) => word.includes(part))) return false;
  for (let index = 2; index < word.length; index += 1) {
    const sign = word[index] ?? '';
    if (sign === word[index - 1] && sign === word[index - 2] && VOWELS.includes(sign)) return true;
  }
  return word.includes('-') && hasLoneVowel(word);
}

/** "да-а", "не-е-ет": a vowel alone between hyphens that repeats the one before; "по-особому" and "co-operate" go on. */
function hasLoneVowel(word: string): boolean {
  const parts = word.split('-');
  return parts.some((part, index) => {
    const before = parts[index - 1] ?? '';
    return (
      index > 0 && part !== '' && VOWELS.includes(part[0] ?? '') && part === (part[0] ?? '').repeat(part.length) && before.endsWith(part[0] ?? '')
    );
  });
}

function hitAt(draft: Draft, word: Word): LintHit[] {
  const span = draft.spanOf(word.start, word.end);
  const written = draft.text.slice(...span);
  if (isAbbreviation(written) || draft.urls.some(([start, end]) => span[0] < end && span[1] > start)) return [];
  const replacement = isHesitation(word.text) ? null : shortened(written);
  return replacement === null ? [{ span }] : [{ span, replacement }];
}

/** "ООО «Ромашка»", "AAA". */
function isAbbreviation(written: string): boolean {
  return written.length <= 4 && written === written.toUpperCase() && !written.includes('-');
}

/** The word as it should be; null where a run of "e" or "o" could be short for one or for two ("soooon"). */
function shortened(written: string): string | null {
  if (/([eo])\1\1+[^eo-]/i.test(written) && /^[a-z]/i.test(written)) return null;
  let text = '';
  for (const part of written.split('-')) {
    const vowel = part.slice(0, 1).toLowerCase();
    const repeats = vowel !== '' && VOWELS.includes(vowel) && text.toLowerCase().endsWith(vowel);
    text += repeats ? part.slice(1) : text === '' ? part : `-${part}`;
  }
  return withoutRuns(text);
}

function withoutRuns(text: string): string {
  let cut = '';
  for (let index = 0; index < text.length;) {
    const sign = (text[index] ?? '').toLowerCase();
    let end = index + 1;
    while (end < text.length && (text[end] ?? '').toLowerCase() === sign) end += 1;
    cut += end - index >= 3 && VOWELS.includes(sign) ? text.slice(index, index + 1) : text.slice(index, end);
    index = end;
  }
  return cut;
}
