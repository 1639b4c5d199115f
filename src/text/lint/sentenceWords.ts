import type { Draft } from './Draft.ts';

/** A sentence of a draft and its words. */
export interface SentenceWords {
  /** UTF-16 offsets in the draft. */
  readonly start: number;
  readonly end: number;
  /** Its words among the draft's words, the latter exclusive. */
  readonly from: number;
  readonly to: number;
  readonly isQuestion: boolean;
}

const known = new WeakMap<Draft, readonly SentenceWords[]>();

/** The sentences of a draft with their words. Made once for all rules. */
export function sentenceWords(draft: Draft): readonly SentenceWords[] {
  let sentences = known.get(draft);
  if (sentences === undefined) {
    sentences = readSentences(draft);
    known.set(draft, sentences);
  }
  return sentences;
}

function readSentences({ text, words, sentences, folded: { map } }: Draft): SentenceWords[] {
  let from = 0;
  return sentences.map(({ start, end }) => {
    let to = from;
    for (let word = words[to]; word !== undefined && (map === null ? word.start : (map[word.start] ?? 0)) < end; word = words[to]) to += 1;
    const sentence = { start, end, from, to, isQuestion: endsInQuestion(text, start, end) };
    from = to;
    return sentence;
  });
}

/** A question mark among the signs at the end. */
function endsInQuestion(text: string, start: number, end: number): boolean {
  for (let index = end - 1; index > start; index -= 1) {
    const sign = text[index] ?? '';
    if (sign === '?') return true;
    if (!'!.…)"»”“*; '.includes(sign)) return false;
  }
  return false;
}
