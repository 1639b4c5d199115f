import type { MeaningExamples } from '../../flow/schema/texts.ts';
import { emitAsked, emitClasses, emitNeighbours, emitRun, emitShape, emitWord, hasDigit, type FeatureSink } from './features.ts';
import { FeatureIndex } from './FeatureIndex.ts';
import { utteranceOf, type Utterance } from './Utterance.ts';
import { classesOfWords, classTable } from './wordClasses/classTable.ts';

/** The examples of one language as rows of features, one behind the other in the same arrays. */
export interface TrainingTexts {
  readonly meanings: readonly string[];
  readonly features: FeatureIndex;
  /** Row and value of each feature of each text. */
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** Where the features of each text begin, and behind the last where they end. */
  readonly starts: Int32Array;
  /** Index of each text's meaning. */
  readonly labels: Int32Array;
  /** Number of each text's group among those of its meaning. */
  readonly groups: Int32Array;
}

/** A feature that only one text has tells nothing of others. */
const FEWEST_TEXTS = 2;

interface Collected {
  readonly features: number[];
  readonly values: number[];
  readonly starts: number[];
  readonly labels: number[];
  readonly groups: number[];
}

/** Meanings in the order of their names, so that the order of files changes nothing. */
export function trainingTexts(examples: MeaningExamples, language: string): TrainingTexts {
  const meanings = Object.keys(examples).sort();
  const collected = collect(meanings, examples, language);
  const { features, starts } = collected;
  const index = frequentFeatures(features, starts);
  const rows: number[] = [];
  const values: number[] = [];
  const begins: number[] = [];
  for (let text = 0; text + 1 < starts.length; text += 1) {
    begins.push(rows.length);
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      const row = index.rowOf(features[at] ?? 0);
      if (row < 0) continue;
      rows.push(row);
      values.push(collected.values[at] ?? 0);
    }
  }
  begins.push(rows.length);
  return {
    meanings,
    features: index,
    rows: Int32Array.from(rows),
    values: Float32Array.from(values),
    starts: Int32Array.from(begins),
    labels: Int32Array.from(collected.labels),
    groups: Int32Array.from(collected.groups),
  };
}

function collect(meanings: readonly string[], examples: MeaningExamples, language: string): Collected {
  const table = classTable(language);
  const collected: Collected = { features: [], values: [], starts: [], labels: [], groups: [] };
  const { features, values, starts, labels, groups } = collected;
  let squares = 0;
  const sink = (feature: number, value: number): void => {
    features.push(feature);
    values.push(value);
    squares += value * value;
  };
  meanings.forEach((meaning, label) => {
    (examples[meaning] ?? []).forEach((texts, group) => {
      for (const text of texts) {
        const utterance = utteranceOf(text);
        const start = features.length;
        starts.push(start);
        labels.push(label);
        groups.push(group);
        squares = 0;
        emitText(utterance, classesOfWords(table, utterance.words), sink);
        const norm = 1 / Math.sqrt(squares);
        for (let at = start; at < values.length; at += 1) values[at] = (values[at] ?? 0) * norm;
      }
    });
  });
  starts.push(features.length);
  return collected;
}

/** All features of a text as one piece; `Reading` puts the same together from the pieces of an utterance. */
function emitText({ words, plain }: Utterance, classes: readonly (readonly number[])[], sink: FeatureSink): void {
  const isQuestion = plain.includes('?');
  let before: readonly number[] | null = null;
  words.forEach((word, index) => {
    const here = classes[index] ?? [];
    emitWord(word, sink);
    emitNeighbours(words[index - 1]?.text ?? '', word.text, sink);
    emitClasses(here, sink);
    if (isQuestion) emitAsked(here, sink);
    if (here.length === 0) return;
    emitRun(before, here, sink);
    before = here;
  });
  emitNeighbours(words[words.length - 1]?.text ?? '', '', sink);
  if (before !== null) emitRun(before, null, sink);
  emitShape({ count: words.length, isQuestion, hasNumber: words.some(hasDigit), hasClass: before !== null }, sink);
}

function frequentFeatures(features: readonly number[], starts: readonly number[]): FeatureIndex {
  const all = new FeatureIndex(features.length / 4);
  const counts: number[] = [];
  const lastText: number[] = [];
  for (let text = 0; text + 1 < starts.length; text += 1) {
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      const row = all.add(features[at] ?? 0);
      if (lastText[row] === text) continue;
      lastText[row] = text;
      counts[row] = (counts[row] ?? 0) + 1;
    }
  }
  const frequent = new FeatureIndex(counts.length / 2);
  for (const feature of features) if ((counts[all.rowOf(feature)] ?? 0) >= FEWEST_TEXTS) frequent.add(feature);
  return frequent;
}
