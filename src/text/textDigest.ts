import { foldText } from './fold.ts';
import { wordsOf, type Word } from './words.ts';

const FEWEST_WORDS = 4;
const FIRST = 0x811c9dc5;
const SECOND = 0x9747b28c;

/** A short digest of a text's words: tells the same text said twice (BRAND-3). Empty for a few words, which anybody repeats. */
export function textDigest(text: string): string {
  return wordsDigest(wordsOf(foldText(text.slice(0, 20_000))));
}

/** The digest of a text of which the words are at hand. */
export function wordsDigest(words: readonly Word[]): string {
  if (words.length < FEWEST_WORDS) return '';
  let [first, second] = [FIRST, SECOND];
  for (const { text: word } of words) {
    for (let index = 0; index <= word.length; index += 1) {
      const code = index < word.length ? word.charCodeAt(index) : 0x20;
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x5bd1e995);
    }
  }
  return ((first >>> 0) * 256 + ((second >>> 0) % 256)).toString(36);
}
