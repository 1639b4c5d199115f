import type { Experiment } from '../flow/schema/experiment.ts';
import { confidenceSequence, timesNeeded } from './confidenceSequence.ts';
import type { Difference, ExperimentReport, Interval, StratumReport, VariantReport, Verdict } from './ExperimentReport.ts';
import { isBalanced } from './isBalanced.ts';
import { standardDeviationsFor } from './normal.ts';
import { definitionsIn, type Definition, type ExperimentTally, type PhraseTally, type ReportedVersion } from './tallies.ts';
import { spread, weighDifferences, type Arm } from './weighRates.ts';
import { wilson } from './wilson.ts';

/** The chance of a verdict where there is no difference, over all variants of an experiment and all looks at it. */
export const ALPHA = 0.05;
/** Before that nothing is said: what is proved of the sequence is proved of many conversations. */
export const FEWEST_SHOWN = 50;
export const FEWEST_OUTCOMES = 10;

const Z = standardDeviationsFor(1 - ALPHA);
const NO_ARM: Arm = Object.freeze({ shown: 0, goals: 0 });

export interface ReportInput {
  /** The version that is asked for first, then others that conversations were on, the newest first. */
  readonly versions: readonly ReportedVersion[];
  readonly tallies: readonly ExperimentTally[];
  readonly phrases: readonly PhraseTally[];
}

/** One group of comparable results. */
interface Stratum {
  readonly digest: string;
  readonly language: string;
  readonly hashes: readonly string[];
  /** By the id of the variant. */
  readonly arms: ReadonlyMap<string, Arm>;
  /** Null where no version at hand has it. */
  readonly definition: Definition | null;
  readonly present: boolean;
}

/** What came of the experiments of a flow: first those of the version asked for, in its order, then others that there are results of. */
export function reportExperiments({ versions, tallies, phrases }: ReportInput): ExperimentReport[] {
  const definitions = definitionsIn(versions);
  const present = new Set(versions[0] === undefined ? [] : definitionsIn([versions[0]]).keys());
  const known = new Map<string, Experiment>();
  for (const { bundle } of versions) for (const one of bundle.flow.meta.experiments ?? []) if (!known.has(one.id)) known.set(one.id, one);
  const own = new Set(versions[0]?.bundle.flow.meta.experiments?.map(({ id }) => id));
  return [...known.values()].map((experiment) => {
    const strata = strataOf(
      tallies.filter((tally) => tally.experiment === experiment.id),
      definitions,
      present,
    );
    return reportOf(experiment, own.has(experiment.id), strata, phrases);
  });
}

function strataOf(tallies: readonly ExperimentTally[], definitions: ReadonlyMap<string, Definition>, present: ReadonlySet<string>): Stratum[] {
  const groups = new Map<string, ExperimentTally[]>();
  for (const tally of tallies) {
    const key = `${tally.digest} ${tally.language}`;
    groups.set(key, [...(groups.get(key) ?? []), tally]);
  }
  const strata = [...groups.values()].flatMap((group): Stratum[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { digest, language } = first;
    return [
      {
        ...{ digest, language },
        hashes: [...new Set(group.flatMap(({ hashes }) => hashes))].sort(),
        arms: new Map(group.map(({ variant, shown, goals }) => [variant, { shown, goals }])),
        definition: definitions.get(digest) ?? null,
        present: present.has(digest),
      },
    ];
  });
  return strata.sort((a, b) => Number(b.present) - Number(a.present) || compare(a.language, b.language) || compare(a.digest, b.digest));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function reportOf(experiment: Experiment, isPresent: boolean, strata: readonly Stratum[], phrases: readonly PhraseTally[]): ExperimentReport {
  const { id, description = null, phrase, goal, variants, status = 'running' } = experiment;
  const control = variants[0]?.id ?? '';
  return {
    ...{ id, description, phrase, goal, control },
    status: isPresent ? status : 'removed',
    balanced: isBalanced(strata.map((one) => ({ arms: one.arms, variants: one.definition?.experiment.variants ?? [] }))),
    variants: variants.map((variant): VariantReport => ({
      id: variant.id,
      weight: variant.weight,
      ...weighedRate(strata.map(({ arms }) => [arms.get(variant.id) ?? NO_ARM, shownIn(arms)])),
      ...usesOf(variant.id, strata, phrases),
      difference: variant.id === control ? null : differenceOf(control, variant.id, variants.length - 1, strata),
    })),
    strata: strata.map((stratum) => stratumReport(stratum, experiment)),
  };
}

function stratumReport({ digest, language, hashes, arms, definition, present }: Stratum, experiment: Experiment): StratumReport {
  const variants = (definition?.experiment ?? experiment).variants;
  const textOf = (id: string): string | null => definition?.texts[variants.findIndex((variant) => variant.id === id)] ?? null;
  const ids = [...new Set([...variants.map((variant) => variant.id), ...arms.keys()])];
  return {
    ...{ digest, language, present },
    versions: [...hashes],
    variants: ids.map((id) => {
      const arm = arms.get(id) ?? NO_ARM;
      return { id, text: textOf(id), ...weighedRate([[arm, arm.shown]]) };
    }),
  };
}

function shownIn(arms: ReadonlyMap<string, Arm>): number {
  return [...arms.values()].reduce((sum, { shown }) => sum + shown, 0);
}

/** The rate of an arm over several groups, each with the weight that it has among all conversations, and with what that is worth. */
function weighedRate(groups: readonly (readonly [arm: Arm, weight: number])[]): Pick<VariantReport, 'shown' | 'goals' | 'rate' | 'interval'> {
  const told = groups.filter(([{ shown }]) => shown > 0);
  const shown = told.reduce((sum, [arm]) => sum + arm.shown, 0);
  const goals = told.reduce((sum, [arm]) => sum + arm.goals, 0);
  if (shown === 0) return { shown, goals, rate: null, interval: null };
  const whole = told.reduce((sum, [, weight]) => sum + weight, 0);
  const rate = told.reduce((sum, [arm, weight]) => sum + (weight / whole) * (arm.goals / arm.shown), 0);
  const variance = told.reduce((sum, [arm, weight]) => sum + ((weight / whole) ** 2 * spread(arm)) / arm.shown, 0);
  const worth = told.length === 1 || rate <= 0 || rate >= 1 ? shown : Math.min(shown, (rate * (1 - rate)) / variance);
  return { shown, goals, rate, interval: wilson(rate, worth, Z) };
}

function usesOf(variant: string, strata: readonly Stratum[], phrases: readonly PhraseTally[]): Pick<VariantReport, 'used' | 'edited' | 'passed'> {
  const uses = { used: 0, edited: 0, passed: 0 };
  for (const { hashes, language, definition } of strata) {
    const place = definition?.experiment.variants.findIndex(({ id }) => id === variant) ?? -1;
    for (const tally of phrases) {
      if (tally.phrase !== definition?.experiment.phrase || tally.variant !== place || tally.language !== language || !hashes.includes(tally.hash))
        continue;
      uses.used += tally.used;
      uses.edited += tally.edited;
      uses.passed += tally.passed;
    }
  }
  return uses;
}

function differenceOf(control: string, variant: string, comparisons: number, strata: readonly Stratum[]): Difference | null {
  const pairs = strata.map(({ arms }) => ({ control: arms.get(control) ?? NO_ARM, variant: arms.get(variant) ?? NO_ARM }));
  const score = weighDifferences(pairs);
  if (score === null) return null;
  const { estimate, weight, variance } = score;
  // Bonferroni: each variant is a further chance of a false alarm.
  const alpha = ALPHA / comparisons;
  const half = (Z * Math.sqrt(variance)) / weight;
  const compared = pairs.filter((pair) => pair.control.shown > 0 && pair.variant.shown > 0);
  const sequence = isEnough(compared) ? confidenceSequence(score, alpha) : null;
  const verdict = verdictOf(sequence);
  const times = sequence !== null && verdict === 'no-difference-yet' ? timesNeeded(score, alpha) : null;
  const seen = strata.reduce((sum, { arms }) => sum + shownIn(arms), 0);
  return {
    estimate,
    interval: [Math.max(-1, estimate - half), Math.min(1, estimate + half)],
    sequence,
    verdict,
    needed: times === null ? null : Math.ceil((times - 1) * seen),
  };
}

/** Enough of both arms, of goals and of misses. */
function isEnough(pairs: readonly { readonly control: Arm; readonly variant: Arm }[]): boolean {
  const sum = (of: (pair: { readonly control: Arm; readonly variant: Arm }) => number): number => pairs.reduce((all, pair) => all + of(pair), 0);
  const goals = sum(({ control, variant }) => control.goals + variant.goals);
  const controls = sum(({ control }) => control.shown);
  const variants = sum(({ variant }) => variant.shown);
  return Math.min(controls, variants) >= FEWEST_SHOWN && Math.min(goals, controls + variants - goals) >= FEWEST_OUTCOMES;
}

function verdictOf(sequence: Interval | null): Verdict {
  if (sequence === null || (sequence[0] <= 0 && sequence[1] >= 0)) return 'no-difference-yet';
  return sequence[0] > 0 ? 'better' : 'worse';
}
