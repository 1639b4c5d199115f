/** What the server asks the thread with the dictionaries, and what comes back. */
export interface SpellingQuestion {
  readonly id: number;
  readonly language: string;
  readonly words: readonly string[];
}

export interface SpellingAnswer {
  readonly id: number;
  /** Words that the dictionary does not have, with the one that was probably meant. */
  readonly unknown: readonly (readonly [word: string, suggestion: string | null])[];
  /** Why there is no answer. */
  readonly failure?: string;
}
