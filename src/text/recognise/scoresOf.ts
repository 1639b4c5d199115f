import type { TrainingTexts } from './trainingTexts.ts';

/** What was learnt before scores become probabilities. */
export interface Learnt {
  /** A row a feature, in it a weight a meaning. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

/** The scores of a training text by what was learnt so far. */
export function scoresOf(texts: TrainingTexts, text: number, { weights, biases }: Learnt, scale: number, scores: Float64Array): void {
  scores.set(biases);
  const count = scores.length;
  const behind = texts.starts[text + 1] ?? 0;
  for (let at = texts.starts[text] ?? 0; at < behind; at += 1) {
    const start = (texts.rows[at] as number) * count;
    const value = (texts.values[at] as number) * scale;
    for (let index = 0; index < count; index += 1) scores[index] = (scores[index] as number) + (weights[start + index] as number) * value;
  }
}
