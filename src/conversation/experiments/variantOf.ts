import { assignVariant } from '../../flow/experiments/assignVariant.ts';
import type { RunningExperiment } from '../../flow/experiments/experimentsOf.ts';
import type { Run } from '../troupe/Run.ts';

type Place = Pick<Run, 'from' | 'language'>;

/** A variant of a running experiment, and its place among the texts of the phrase. */
export interface AssignedVariant {
  readonly experiment: RunningExperiment;
  readonly place: number;
}

/** The variant that the conversation has of a phrase; null where no experiment compares its texts in the language spoken now. */
export function variantOf({ from, language }: Place, phrase: string): AssignedVariant | null {
  const { experiments } = from.cast;
  if (experiments === null) return null;
  const experiment = experiments.byPhrase.get(phrase);
  if (experiment === undefined || !experiment.digests.has(language)) return null;
  return { experiment, place: assignVariant(experiment, from.opening.id) };
}
