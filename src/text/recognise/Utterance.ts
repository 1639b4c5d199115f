import { fold, originalSpan, type Folded } from '../fold.ts';
import { withoutMarks, wordsOf, type Word } from '../words.ts';

/** What the customer wrote, made ready for recognition: folded, without marks, in words. */
export interface Utterance {
  readonly original: string;
  readonly folded: Folded;
  /** The folded text without marks: "aciu" and "ačiū" are the same. Offsets are those of the folded text. */
  readonly plain: string;
  readonly words: readonly Word[];
}

/** More than this nobody says in one breath; what comes behind is not looked at. */
const LONGEST_TEXT = 4_000;
export const MOST_WORDS = 400;

export function utteranceOf(text: string): Utterance {
  const original = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const folded = fold(original);
  const stripped = withoutMarks(folded.text);
  // A letter whose mark cannot be taken away without changing lengths is rare enough to keep the marks of the whole text.
  const plain = stripped.length === folded.text.length ? stripped : folded.text;
  const words = wordsOf(plain);
  return { original, folded, plain, words: words.length > MOST_WORDS ? words.slice(0, MOST_WORDS) : words };
}

/** The place of some of its words in the original: from the first to behind the last, which does not belong to them. */
export function spanOfWords({ original, folded, words }: Utterance, first: number, behind: number): [number, number] {
  return originalSpan(folded, words[first]?.start ?? 0, words[behind - 1]?.end ?? 0, original.length);
}
