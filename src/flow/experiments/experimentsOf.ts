import { createHash } from 'node:crypto';
import type { CompileExpression, Expression } from '../expressions.ts';
import type { FlowBundle } from '../FlowBundle.ts';
import type { Experiment } from '../schema/experiment.ts';

/** An experiment ready to run. */
export interface RunningExperiment {
  readonly id: string;
  readonly phrase: string;
  readonly variants: Experiment['variants'];
  /** The sum of all weights. */
  readonly weight: number;
  /**
   * The languages in which it runs, each with a digest of all that makes results there comparable: the texts of the variants in
   * that language, their names and weights, the goal.
   */
  readonly digests: ReadonlyMap<string, string>;
  readonly goal: {
    readonly event: string;
    readonly when: Expression | null;
    /** Milliseconds from showing; infinite where the whole conversation counts. */
    readonly within: number;
  };
}

/** The experiments of a flow version, by what they are looked up by. */
export interface RunningExperiments {
  readonly byPhrase: ReadonlyMap<string, RunningExperiment>;
  readonly byId: ReadonlyMap<string, RunningExperiment>;
  /** Event types that may reach some goal. */
  readonly goalEvents: ReadonlySet<string>;
}

/** The experiments that run in a flow version; null where none does, so that a flow without any pays nothing. */
export function experimentsOf(bundle: FlowBundle, compile: CompileExpression): RunningExperiments | null {
  const running = (bundle.flow.meta.experiments ?? []).filter(({ status }) => status !== 'ended').map((one) => runningOf(bundle, one, compile));
  if (running.length === 0) return null;
  return {
    byPhrase: new Map(running.map((one) => [one.phrase, one])),
    byId: new Map(running.map((one) => [one.id, one])),
    goalEvents: new Set(running.map(({ goal }) => goal.event)),
  };
}

function runningOf(bundle: FlowBundle, experiment: Experiment, compile: CompileExpression): RunningExperiment {
  const { id, phrase, variants, goal } = experiment;
  const compiled = goal.when === undefined ? null : compile(goal.when, 'bool');
  if (compiled !== null && 'reason' in compiled) throw new Error(`the experiment "${id}": ${compiled.reason}`);
  return {
    id,
    phrase,
    variants,
    weight: variants.reduce((sum, variant) => sum + variant.weight, 0),
    digests: new Map(digestsOf(bundle, experiment)),
    goal: { event: goal.event, when: compiled, within: goal.within === undefined ? Infinity : goal.within * 1_000 },
  };
}

/**
 * The languages of an experiment with the digest of each. A brand with words of its own may have fewer texts than there are
 * variants: there the experiment does not run.
 */
export function digestsOf(bundle: Pick<FlowBundle, 'flow' | 'phrases'>, experiment: Experiment): [language: string, digest: string][] {
  const spoken = bundle.flow.meta.languages ?? ['en'];
  const languages = experiment.languages === undefined ? spoken : spoken.filter((language) => experiment.languages?.includes(language));
  return languages.flatMap((language): [string, string][] => {
    const texts = variantTexts(bundle, experiment, language);
    return texts === null ? [] : [[language, digestOf(experiment, language, texts)]];
  });
}

/** The texts that are compared in a language, as they are written; null where there are too few. */
export function variantTexts({ phrases }: Pick<FlowBundle, 'phrases'>, { phrase, variants }: Experiment, language: string): readonly string[] | null {
  const own = phrases[language];
  const written = own !== undefined && Object.hasOwn(own, phrase) ? own[phrase] : undefined;
  const texts = written === undefined ? [] : typeof written === 'string' ? [written] : written;
  return texts.length < variants.length ? null : texts.slice(0, variants.length);
}

/** What an author says of an experiment beside (its description, whether it has ended) does not make results other ones. */
function digestOf({ id, phrase, variants, goal }: Experiment, language: string, texts: readonly string[]): string {
  const compared = [id, phrase, language, variants.map((variant, i) => [variant.id, variant.weight, texts[i]])];
  const all = JSON.stringify([...compared, goal.event, goal.when ?? null, goal.within ?? null]);
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}
