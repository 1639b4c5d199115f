import { disguisedWords } from './disguisedWords.ts';
import { isDigit } from './lookAlikes.ts';
import { matchPlain } from './matchPlain.ts';
import type { PlainText } from './plainText.ts';
import { spacedWords } from './spacedWords.ts';
import { worstOf, type StemHit, type Vocabulary } from './StemHit.ts';
import type { WordRun } from './wordRuns.ts';

/** As many letters with a digit beside them are part of an article number. */
const SHORT_CODE = 3;

/** Every word of the lexicons in a text, written openly or disguised. */
export function findStems(plain: PlainText, runs: readonly WordRun[], vocabulary: Vocabulary): StemHit[] {
  const hits: StemHit[] = [];
  for (const { start, end, latin, cyrillic } of runs) {
    // Mixed letters are a disguise.
    if ((latin && cyrillic) || (end - start <= SHORT_CODE && latin && isBesideDigit(plain.text, start, end))) continue;
    const stem = worstOf(matchPlain(latin ? vocabulary.latin : vocabulary.cyrillic, plain, start, end));
    if (stem !== null) hits.push({ start, end, stem, certainty: 1 });
  }
  hits.push(...disguisedWords(plain, runs, vocabulary), ...spacedWords(plain, runs, vocabulary));
  return hits;
}

function isBesideDigit(text: string, start: number, end: number): boolean {
  return isDigit(text[start - 1] ?? '') || isDigit(text[end] ?? '');
}
