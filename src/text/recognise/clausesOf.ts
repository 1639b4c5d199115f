import { originalSpan } from '../fold.ts';
import { sentencesOf } from '../sentences.ts';
import type { Segment } from './features.ts';
import type { Utterance } from './Utterance.ts';

/** A sentence of an utterance, in clauses. */
export interface SaidSentence extends Segment {
  readonly clauses: readonly Segment[];
}

const MOST_SENTENCES = 12;
/** A sentence of more clauses than these is an enumeration; the further ones belong to the last. */
const MOST_CLAUSES = 4;
const PARTING = /[,;:()–—]|\s-\s/;

/** The sentences in which something is said, the first dozen of them, with the clauses between their commas. */
export function sentencesSaid(utterance: Utterance): SaidSentence[] {
  const { original, folded, words } = utterance;
  const said: SaidSentence[] = [];
  let first = 0;
  for (const sentence of sentencesOf(original)) {
    if (said.length === MOST_SENTENCES) break;
    let behind = first;
    while (behind < words.length && startOf(behind) < sentence.end) behind += 1;
    if (behind === first) continue;
    const isQuestion = original.slice(startOf(behind - 1), sentence.end).includes('?');
    said.push({ first, behind, isQuestion, clauses: clausesOf(utterance, { first, behind, isQuestion }) });
    first = behind;
  }
  return said;

  function startOf(word: number): number {
    return originalSpan(folded, words[word]?.start ?? 0, words[word]?.end ?? 0, original.length)[0];
  }
}

function clausesOf({ plain, words }: Utterance, { first, behind, isQuestion }: Segment): Segment[] {
  const clauses: Segment[] = [];
  let start = first;
  for (let index = first + 1; index < behind && clauses.length < MOST_CLAUSES - 1; index += 1) {
    if (!PARTING.test(plain.slice(words[index - 1]?.end ?? 0, words[index]?.start ?? 0))) continue;
    clauses.push({ first: start, behind: index, isQuestion: false });
    start = index;
  }
  clauses.push({ first: start, behind, isQuestion });
  return clauses;
}
