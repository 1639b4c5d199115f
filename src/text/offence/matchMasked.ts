import type { MaskedWord, Stem } from './compileLexicons.ts';
import { ANY_LETTER } from './lookAlikes.ts';

const LONG_WORD = 5;
const LEAST_BEGINNING = 5;

/** What a masked word is: that it is masked says how bad. */
const MASKED: Stem = { class: 'obscene', ofPeople: false, endings: null, marked: null, length: 0, lexicon: -1 };

/**
 * Whether a masked word is one of those that this is done to. Its first letter is to be seen, and either most of its letters
 * and its length agree; or it is one of the few words that everybody reads behind "п***а" and "f**k"; or its ends
 * agree, however many signs stand between, and enough letters of them.
 */
export function matchMasked(words: readonly MaskedWord[], readings: readonly string[]): Stem | null {
  if (readings[0] === ANY_LETTER) return null;
  const seen = readings.filter((reading) => reading !== ANY_LETTER).length;
  const hidden = readings.length - seen;
  const isRead = ({ word, famous, byFirst, loose }: MaskedWord): boolean =>
    ((byFirst || (seen >= 2 && seen >= hidden * 2) || (famous && seen >= endsOf(word))) && fits(word, readings)) ||
    (loose && seen >= (famous && hidden > 2 ? 2 : 3) && fitsEnds(word, readings));
  return words.some(isRead) ? MASKED : null;
}

/** The letters of a famous word that must be seen. */
function endsOf(word: string): number {
  return word.length > LONG_WORD ? 3 : 2;
}

function fits(word: string, readings: readonly string[]): boolean {
  return word.length === readings.length && readings.every((reading, index) => reading === ANY_LETTER || reading.includes(word[index] ?? ' '));
}

/** One mask in the middle, of whatever length. */
function fitsEnds(word: string, readings: readonly string[]): boolean {
  const first = readings.indexOf(ANY_LETTER);
  const last = readings.lastIndexOf(ANY_LETTER);
  if (readings.slice(first, last + 1).some((reading) => reading !== ANY_LETTER)) return false;
  // With the end masked, more of the beginning must be seen.
  if (last === readings.length - 1 && first < LEAST_BEGINNING) return false;
  const behind = readings.length - 1 - last;
  if (first + behind >= word.length) return false;
  return readings.every(
    (reading, index) =>
      reading === ANY_LETTER || reading.includes((index < first ? word[index] : word[word.length - readings.length + index]) ?? ' '),
  );
}
