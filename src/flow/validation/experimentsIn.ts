import { Experiment } from '../schema/experiment.ts';
import { isRecord } from '../walkMachine.ts';
import type { BundleIndex } from './bundleIndex.ts';
import { smallCheck } from './schemaCheck.ts';

/** An experiment of the format, and its pointer in the flow. */
export interface PlacedExperiment {
  readonly experiment: Experiment;
  readonly pointer: string;
}

const problemsOf = smallCheck(Experiment);

/** The experiments of the flow that are of the format; what is wrong with the others is told by the format. */
export function experimentsIn({ flow }: Pick<BundleIndex, 'flow'>): readonly PlacedExperiment[] {
  const meta = flow.walked.root.node.meta as unknown;
  const listed: unknown = isRecord(meta) ? meta.experiments : undefined;
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((experiment: unknown, index) =>
    problemsOf(experiment).length === 0 ? [{ experiment: experiment as Experiment, pointer: `/meta/experiments/${index}` }] : [],
  );
}

/** The texts of a phrase in a language, as written: those of the last file that has it. */
export function writtenTexts({ source }: Pick<BundleIndex, 'source'>, phrase: string, language: string): readonly string[] {
  const documents = source.phrases.filter((document) => document.language === language && isRecord(document.value));
  const written: unknown = documents
    .flatMap(({ value }) => (Object.hasOwn(value as object, phrase) ? [(value as Record<string, unknown>)[phrase]] : []))
    .at(-1);
  const texts: readonly unknown[] = Array.isArray(written) ? written : [written];
  return texts.filter((text) => typeof text === 'string');
}

/** The languages in which an experiment runs. */
export function languagesOf({ languages }: Pick<BundleIndex, 'languages'>, experiment: Experiment): readonly string[] {
  return experiment.languages === undefined ? languages : languages.filter((language) => experiment.languages?.includes(language));
}
