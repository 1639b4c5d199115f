import { politeWordForms } from './lists/politeWordForms.ts';
import { settleHits } from './lists/settleHits.ts';
import { buildWordIndex, searchWords, type WordIndex } from './lists/WordIndex.ts';
import type { Word } from './words.ts';

const indices = new Map<string, WordIndex>();

/** Words of the polite list in a text, by lemma, each as often as it occurs (WORD-2). */
export function politeWordsIn(words: readonly Word[], language: string): string[] {
  const index = indexFor(language);
  if (index === null) return [];
  return settleHits(searchWords(index, words, '', 0, words.length)).map(({ entry }) => entry.replacement ?? '');
}

function indexFor(language: string): WordIndex | null {
  const index = indices.get(language);
  if (index !== undefined) return index;
  if (!(language in politeWordForms.languages)) return null;
  const built = buildWordIndex([politeWordForms], language);
  indices.set(language, built);
  return built;
}
