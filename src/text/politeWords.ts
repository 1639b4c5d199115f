import type { Word } from './words.ts';

/** Words of the polite list in a text, by lemma, each as often as it occurs (WORD-2). */
export function politeWordsIn(_words: readonly Word[], _language: string): string[] {
  return [];
}
