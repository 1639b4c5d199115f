import type { WordList } from '../lists/WordList.ts';
import type { Draft } from './Draft.ts';
import type { LintHit } from './LintRule.ts';
import { wordHits } from './wordHits.ts';

/** Every word of a list in a draft, each with what the list says instead. */
export function replaceWords(draft: Draft, language: string, list: WordList): LintHit[] {
  return wordHits(draft, language, list).map(({ span, replacement }) => (replacement === null ? { span } : { span, replacement }));
}
