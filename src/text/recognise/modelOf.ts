import { createHash } from 'node:crypto';
import type { MeaningExamples } from '../../flow/schema/texts.ts';
import type { Model } from './Model.ts';
import { trainModel } from './trainModel.ts';

/** Models that are kept: languages times versions of flows that are in use at once. One takes about half a megabyte. */
const MOST_MODELS = 40;
const models = new Map<string, Model>();

/**
 * What was learnt from these examples. Learnt when it is first asked for, once for the same examples whoever asks: flows
 * and versions that differ in other things share it.
 */
export function modelOf(examples: MeaningExamples, language: string): Model | null {
  if (Object.keys(examples).length === 0) return null;
  const key = keyOf(examples, language);
  const known = models.get(key);
  const model = known ?? trainModel(examples, language);
  keep(key, model);
  return model;
}

/** Whether it was learnt by now, so that asking for it costs nothing. */
export function isLearnt(examples: MeaningExamples, language: string): boolean {
  return Object.keys(examples).length === 0 || models.has(keyOf(examples, language));
}

/** Takes what was learnt elsewhere, such as in another thread, from the same examples. */
export function rememberModel(examples: MeaningExamples, language: string, model: Model): void {
  keep(keyOf(examples, language), model);
}

function keep(key: string, model: Model): void {
  models.delete(key);
  models.set(key, model);
  // The one that was asked for the longest ago goes.
  for (const oldest of models.keys()) {
    if (models.size <= MOST_MODELS) break;
    models.delete(oldest);
  }
}

const keys = new WeakMap<MeaningExamples, Map<string, string>>();

function keyOf(examples: MeaningExamples, language: string): string {
  const byLanguage = keys.get(examples) ?? new Map<string, string>();
  keys.set(examples, byLanguage);
  let key = byLanguage.get(language);
  if (key === undefined) {
    const hash = createHash('sha256').update(language);
    for (const meaning of Object.keys(examples).sort()) hash.update(JSON.stringify([meaning, examples[meaning]]));
    key = hash.digest('hex');
    byLanguage.set(language, key);
  }
  return key;
}
