import type { Word } from '../words.ts';
import type { WordRun } from './wordRuns.ts';

/** The sentences of a text as words. A hyphen or an apostrophe joins: "you're", "кто-то". */
export function sentencesOfRuns(text: string, runs: readonly WordRun[]): Word[][] {
  const sentences: Word[][] = [];
  let words: Word[] = [];
  for (let first = 0; first < runs.length;) {
    let next = first + 1;
    while (joins(text, runs, next)) next += 1;
    if (runs[first]?.gap === 'sentence' && words.length > 0) {
      sentences.push(words);
      words = [];
    }
    const start = runs[first]?.start ?? 0;
    const end = runs[next - 1]?.end ?? 0;
    words.push({ text: text.slice(start, end), start, end });
    first = next;
  }
  if (words.length > 0) sentences.push(words);
  return sentences;
}

function joins(text: string, runs: readonly WordRun[], next: number): boolean {
  const run = runs[next];
  if (run?.gap !== 'joint' || run.start - (runs[next - 1]?.end ?? 0) !== 1) return false;
  const sign = text[run.start - 1];
  return sign === '-' || sign === "'" || sign === '’';
}
