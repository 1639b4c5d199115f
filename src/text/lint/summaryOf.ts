import { summaryMarkerIn } from '../summaries.ts';
import type { Draft } from './Draft.ts';

/** The summary of a message, the last one where there are several. */
export interface Summary {
  /** Of the sentence with the marker. */
  readonly start: number;
  /** Of the line that holds the summary. */
  readonly end: number;
  /** Indices of its sentences, the one with the marker included if it says more than the marker. */
  readonly sentences: readonly number[];
  /** A sum of money or a number ("Итого: 45 евро"), not a summary. */
  readonly isAmount: boolean;
}

/** Four rules ask. */
const summaries = new WeakMap<Draft, Summary | null>();

/** The summary in a draft, null where there is none. A draft is linted in one language, so it is read once. */
export function summaryOf(draft: Draft, language: string): Summary | null {
  let summary = summaries.get(draft);
  if (summary === undefined) {
    summary = readSummary(draft, language);
    summaries.set(draft, summary);
  }
  return summary;
}

function readSummary(draft: Draft, language: string): Summary | null {
  const { sentenceWords, folded, sentences, layout } = draft;
  const at = sentenceWords.findLastIndex((words) => summaryMarkerIn(words, folded.text, language) > 0);
  const words = sentenceWords[at];
  const sentence = sentences[at];
  if (words === undefined || sentence === undefined) return null;
  const marked = summaryMarkerIn(words, folded.text, language);
  const isAlone = marked === words.length;
  const own = layout.paragraphs.findLastIndex(({ start }) => start <= sentence.start);
  const paragraph = layout.paragraphs[isAlone && hasNoList(draft, own) ? own + 1 : own];
  if (paragraph === undefined) return { start: sentence.start, end: sentence.end, sentences: [], isAmount: false };
  const first = isAlone ? at + 1 : at;
  const inside: number[] = [];
  for (let index = first; index < sentences.length && (sentences[index]?.start ?? 0) < paragraph.textEnd; index += 1) inside.push(index);
  const content = words[marked];
  const isAmount = content !== undefined && inside.length === 1 && /^\d/.test(content.text) && words.length - marked <= 4;
  return { start: sentence.start, end: Math.max(paragraph.end, sentence.end), sentences: inside, isAmount };
}

/** "Итого:" in a line of its own, with the list under it, is complete. */
function hasNoList({ layout }: Draft, paragraph: number): boolean {
  const found = layout.paragraphs[paragraph];
  return found !== undefined && found.end === found.textEnd;
}
