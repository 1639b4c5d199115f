import { toProbabilities } from './Model.ts';
import { scoresOf, type Learnt } from './scoresOf.ts';
import type { TrainingTexts } from './trainingTexts.ts';

/** Where there are too few texts to tell, scores are believed with caution. */
const CAUTIOUS = 1.5;
const FEWEST_TEXTS = 40;
const STEPS = 24;
const COOLEST = 0.3;
const HOTTEST = 4;

/**
 * What scores must be divided by to be believed: the temperature at which texts that were not learnt from are the most
 * likely to mean what they do. A search by golden section, of a fixed number of steps.
 */
export function temperatureOf(texts: TrainingTexts, learnt: Learnt, isKeptBack: (text: number) => boolean): number {
  const kept = Array.from(texts.labels.keys()).filter(isKeptBack);
  if (kept.length < FEWEST_TEXTS) return CAUTIOUS;
  const count = texts.meanings.length;
  const all = kept.map((text) => {
    const scores = new Float64Array(count);
    scoresOf(texts, text, learnt, 1, scores);
    return scores;
  });
  const scratch = new Float64Array(count);
  const loss = (temperature: number): number => {
    let sum = 0;
    all.forEach((scores, index) => {
      scratch.set(scores);
      toProbabilities(scratch, temperature);
      sum -= Math.log(Math.max(1e-12, scratch[texts.labels[kept[index] ?? 0] ?? 0] ?? 0));
    });
    return sum;
  };
  return Math.exp(goldenSection((exponent) => loss(Math.exp(exponent)), Math.log(COOLEST), Math.log(HOTTEST)));
}

function goldenSection(loss: (at: number) => number, low: number, high: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [from, to] = [low, high];
  for (let step = 0; step < STEPS; step += 1) {
    const [one, other] = [to - (to - from) * ratio, from + (to - from) * ratio];
    if (loss(one) < loss(other)) to = other;
    else from = one;
  }
  return (from + to) / 2;
}
