import { digestsOf, variantTexts } from '../flow/experiments/experimentsOf.ts';
import type { FlowBundle } from '../flow/FlowBundle.ts';
import type { Experiment } from '../flow/schema/experiment.ts';

/** Conversations counted: how many were shown a variant in an experiment and how many of them reached the goal. */
export interface ExperimentTally {
  readonly experiment: string;
  readonly digest: string;
  readonly variant: string;
  readonly language: string;
  readonly hashes: readonly string[];
  readonly shown: number;
  readonly goals: number;
}

/** What became of a text of a phrase when it was recommended, counted. */
export interface PhraseTally {
  readonly hash: string;
  readonly language: string;
  readonly phrase: string;
  readonly variant: number;
  readonly used: number;
  readonly edited: number;
  readonly passed: number;
}

/** A flow version, as far as a report asks for it. */
export interface ReportedVersion {
  readonly hash: string;
  readonly bundle: Pick<FlowBundle, 'flow' | 'phrases'>;
}

/** An experiment in one language of a flow version. */
export interface Definition {
  readonly experiment: Experiment;
  readonly language: string;
  readonly texts: readonly string[];
}

/** What was compared, by the digest that results are kept under. Of versions with the same the first one tells. */
export function definitionsIn(versions: readonly ReportedVersion[]): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const { bundle } of versions) {
    for (const experiment of bundle.flow.meta.experiments ?? []) {
      for (const [language, digest] of digestsOf(bundle, experiment)) {
        if (!definitions.has(digest)) definitions.set(digest, { experiment, language, texts: variantTexts(bundle, experiment, language) ?? [] });
      }
    }
  }
  return definitions;
}
