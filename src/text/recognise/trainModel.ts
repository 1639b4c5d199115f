import type { MeaningExamples } from '../../flow/schema/texts.ts';
import { toProbabilities, type Model } from './Model.ts';
import { scoresOf, type Learnt } from './scoresOf.ts';
import { temperatureOf } from './temperatureOf.ts';
import { weightTable } from './WeightTable.ts';
import { trainingTexts, type TrainingTexts } from './trainingTexts.ts';

const EPOCHS = 8;
const RATE = 8;
const LAST_RATE = 0.05;
const BIAS_RATE = 0.1;
const SHRINK = 1e-5;
/** A text that is as sure as this teaches nothing more. */
const SURE = 0.01;
/** Less speaks for nothing. */
const LEAST_WEIGHT = 0.15;
/** Every fourth group of each meaning is kept back to see how far scores can be believed. */
const KEPT_BACK = 4;

/**
 * Learns meanings from examples: multinomial logistic regression over words, letters and classes of words, by gradient
 * descent in a fixed order. Nothing in it is random: the same examples give the same model.
 */
export function trainModel(examples: MeaningExamples, language: string): Model {
  const texts = trainingTexts(examples, language);
  const isKeptBack = (text: number): boolean => (texts.groups[text] ?? 0) % KEPT_BACK === KEPT_BACK - 1;
  const tried = learn(texts, (text) => !isKeptBack(text));
  const temperature = temperatureOf(texts, tried, isKeptBack);
  const { weights, biases } = learn(texts, () => true);
  return { meanings: texts.meanings, weights: weightTable(texts.features, weights, biases.length, LEAST_WEIGHT), biases, temperature };
}

/** Learns from those of the texts that are to be learnt from. */
export function learn(texts: TrainingTexts, isLearnt: (text: number) => boolean): Learnt {
  const count = texts.meanings.length;
  const weights = new Float32Array(texts.features.size * count);
  const biases = new Float32Array(count);
  const order = orderOf(texts.labels.length).filter(isLearnt);
  const scores = new Float64Array(count);
  // Shrinking all weights a little at each text is one multiplication, if they are kept without it.
  let scale = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = RATE * (1 - epoch / EPOCHS) + LAST_RATE;
    for (const text of order) {
      scoresOf(texts, text, { weights, biases }, scale, scores);
      toProbabilities(scores, 1);
      const label = texts.labels[text] ?? 0;
      scale *= 1 - rate * SHRINK;
      if (1 - (scores[label] ?? 0) < SURE) continue;
      for (let index = 0; index < count; index += 1) {
        const gradient = (scores[index] as number) - (index === label ? 1 : 0);
        scores[index] = gradient;
        biases[index] = (biases[index] as number) - rate * BIAS_RATE * gradient;
      }
      descend(texts, text, weights, scores, -rate / scale);
    }
  }
  for (let index = 0; index < weights.length; index += 1) weights[index] = (weights[index] ?? 0) * scale;
  return { weights, biases };
}

function descend(texts: TrainingTexts, text: number, weights: Float32Array, gradients: Float64Array, rate: number): void {
  const count = gradients.length;
  const behind = texts.starts[text + 1] ?? 0;
  for (let at = texts.starts[text] ?? 0; at < behind; at += 1) {
    const start = (texts.rows[at] as number) * count;
    const step = (texts.values[at] as number) * rate;
    for (let index = 0; index < count; index += 1) weights[start + index] = (weights[start + index] as number) + (gradients[index] as number) * step;
  }
}

/** All texts once, in strides, so that neighbours in the file are far apart. */
function orderOf(count: number): number[] {
  let stride = Math.max(1, Math.round(count * 0.618));
  while (greatestDivisor(stride, count) !== 1) stride += 1;
  return Array.from({ length: count }, (_, index) => (index * stride) % count);
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
