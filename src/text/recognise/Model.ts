import type { WeightTable } from './WeightTable.ts';

/** What was learnt of one language: how much each feature speaks for each meaning. */
export interface Model {
  readonly meanings: readonly string[];
  readonly weights: WeightTable;
  readonly biases: Float32Array;
  /** What scores are divided by, so that of the texts that are held to be of a meaning with 0.8, eight in ten are. */
  readonly temperature: number;
}

/**
 * Scores as probabilities, in place. Beside the meanings there is "none of these", with a score of 0: of a text whose words
 * nobody knows nothing is believed, however few meanings there are.
 */
export function toProbabilities(scores: Float64Array, temperature: number): void {
  let most = 0;
  for (let index = 0; index < scores.length; index += 1) most = Math.max(most, (scores[index] as number) / temperature);
  let sum = Math.exp(-most);
  for (let index = 0; index < scores.length; index += 1) {
    const power = Math.exp((scores[index] as number) / temperature - most);
    scores[index] = power;
    sum += power;
  }
  for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] as number) / sum;
}
