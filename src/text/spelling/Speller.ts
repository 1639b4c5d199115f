/** What a dictionary says of the words that it was asked about. Words are as they were written. */
export interface Speller {
  /** Whether the word is written right; also of a word that it was not asked about. */
  isKnown(word: string): boolean;
  /** The word that was probably meant; null where there is none near. */
  suggest(word: string): string | null;
}
