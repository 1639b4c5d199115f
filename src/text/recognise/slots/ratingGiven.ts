import type { Word } from '../../words.ts';
import { numbersIn } from './numberWords.ts';

/** Nouns for marks that are no numerals, and what marks stand beside. */
const MARKS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ru: {
    тройка: 3,
    тройку: 3,
    троечка: 3,
    троечку: 3,
    двойка: 2,
    двойку: 2,
    двоечка: 2,
    двоечку: 2,
    единица: 1,
    единицу: 1,
    единичка: 1,
    единичку: 1,
    кол: 1,
  },
  lt: { trejetas: 3, trejeta: 3, dvejetas: 2, dvejeta: 2, vienetas: 1, vieneta: 1, trejetuka: 3, dvejetuka: 2 },
  pl: { trojka: 3, trojke: 3, trojeczka: 3, dwojka: 2, dwojke: 2, jedynka: 1, jedynke: 1, jedyneczka: 1 },
  en: {},
};
/** The scale itself: "3 из 3", "three out of three". */
const OUT_OF: ReadonlySet<string> = new Set('из is z of from'.split(' '));
const MOST_WORDS = 8;
const LOWEST = 1;
const HIGHEST = 3;

/**
 * The mark from 1 to 3 that a short answer gives (FB-1); null where it names none, a mark beyond the scale, or several.
 * To be asked only while a mark is being asked for.
 */
export function ratingGiven(words: readonly Word[], language: string): number | null {
  if (words.length > MOST_WORDS) return null;
  const numbers = numbersIn(language);
  const given = new Set<number>();
  for (let index = 0; index < words.length; index += 1) {
    const text = words[index]?.text ?? '';
    const value = /^\d+$/.test(text) ? Number(text) : (MARKS[language]?.[text] ?? numbers.get(text));
    if (value === undefined) continue;
    if (given.size > 0 && OUT_OF.has(words[index - 1]?.text ?? '')) {
      if (value !== HIGHEST) return null;
    } else given.add(value);
  }
  const [only, ...more] = given;
  return only === undefined || more.length > 0 || only < LOWEST || only > HIGHEST ? null : only;
}
