import { foldText } from '../text/fold.ts';
import { withoutMarks, wordsOf } from '../text/words.ts';
import type { PhraseUseKind } from './Usage.ts';

/** The sign that stands for what nobody has filled in yet. */
const BLANK = '…';
/** A text keeps a phrase when it has more than this share of its words, and more than one of them. */
const SHARE_KEPT = 0.5;
const FEWEST_KEPT = 2;

/** A recommended phrase as the agent saw it. */
export interface Recommended {
  readonly text: string;
  /** Its other wordings, which the agent saw beside it. */
  readonly variants: readonly string[];
  readonly blanks?: readonly string[] | undefined;
}

/**
 * What an agent made of a phrase, by their text: said it word for word (blanks filled in with anything; case, marks of letters and
 * punctuation do not matter), said it in other words, or said something else. Said in other words is what the matcher takes for the
 * phrase (`matched`) or what keeps most of the words of one of its wordings.
 */
export function howSaid(text: string, recommended: Recommended, matched: boolean): PhraseUseKind {
  const words = wordsIn(text);
  const parts = recommended.blanks === undefined ? [recommended.text] : recommended.text.split(BLANK);
  if (isSaid(words, parts.map(wordsIn))) return 'used';
  return matched || [recommended.text, ...recommended.variants].some((wording) => keepsWords(words, wordsIn(wording))) ? 'edited' : 'passed';
}

function wordsIn(text: string): readonly string[] {
  return wordsOf(withoutMarks(foldText(text))).map((word) => word.text);
}

/** The parts one behind the other, from the first word to the last, with at least a word in each gap. */
function isSaid(words: readonly string[], parts: readonly (readonly string[])[]): boolean {
  const first = parts[0] ?? [];
  const last = parts.length === 1 ? [] : (parts.at(-1) ?? []);
  if (!standsAt(words, first, 0)) return false;
  if (parts.length === 1) return words.length === first.length;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = findFrom(words, part, from + 1);
    if (at < 0) return false;
    from = at + part.length;
  }
  return words.length - last.length >= from + 1 && standsAt(words, last, words.length - last.length);
}

function findFrom(words: readonly string[], part: readonly string[], from: number): number {
  for (let at = from; at + part.length <= words.length; at += 1) if (standsAt(words, part, at)) return at;
  return -1;
}

function standsAt(words: readonly string[], part: readonly string[], at: number): boolean {
  return at >= 0 && part.every((word, index) => words[at + index] === word);
}

/** Each word of the text stands for one of the wording. */
function keepsWords(words: readonly string[], wording: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of wording) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    kept += 1;
  }
  return kept >= FEWEST_KEPT && kept > wording.length * SHARE_KEPT;
}
