import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { VariantReport } from '../../src/experiments/ExperimentReport.ts';
import { reportExperiments } from '../../src/experiments/reportExperiments.ts';
import type { ExperimentTally, ReportedVersion } from '../../src/experiments/tallies.ts';
import { assignVariant } from '../../src/flow/experiments/assignVariant.ts';
import { digestsOf } from '../../src/flow/experiments/experimentsOf.ts';
import type { Experiment } from '../../src/flow/schema/experiment.ts';

/** One flow version while it is in force: the weights of its variants, how often customers agree to each, for how many conversations. */
export interface Period {
  readonly weights: readonly number[];
  readonly rates: readonly number[];
  readonly conversations: number;
}

export interface Course {
  readonly periods: readonly Period[];
  /** Conversations from one look at the report to the next. */
  readonly lookEvery: number;
}

/** What was to be seen in one run of an experiment, of the variants behind the control. */
export interface Outcome {
  /** Conversations after which a look first gave a verdict; null if none did. */
  readonly firstVerdict: number | null;
  readonly lastVerdicts: readonly string[];
  /** The plain interval left zero out at the last look; at some look. */
  readonly plainAtLast: boolean;
  readonly plainAtSome: boolean;
  /** The sequence held the true difference of the last period at every look. Only sensible where all periods have the same. */
  readonly heldThroughout: boolean;
}

/**
 * One experiment from its first conversation to its last, with a report at every look. Variants are given by the engine's own hash, to a
 * stretch of conversations that begins somewhere else for each seed, and reports are made by the code of the server; what the conversations come to is drawn, where the engine would have played them.
 */
export function simulate(course: Course, seed: number): Outcome {
  const random = xoroshiro128plus(seed);
  const versions: ReportedVersion[] = [];
  const tallies: ExperimentTally[] = [];
  const seen = { firstVerdict: null as number | null, plainAtLast: false, plainAtSome: false, heldThroughout: true };
  let verdicts: readonly string[] = [];
  let done = 0;
  const first = uniformInt(random, 0, GIVEN - 1);
  for (const [index, period] of course.periods.entries()) {
    const version = versionOf(index, period);
    versions.unshift(version);
    const own = talliesOf(version);
    tallies.push(...own);
    const places = variantsGiven(experimentOf(version));
    const until = done + period.conversations;
    while (done < until) {
      take(own, period, places[(first + done) % GIVEN] ?? 0, uniformFloat64(random));
      done += 1;
      if (done % course.lookEvery !== 0) continue;
      const compared = look(versions, tallies);
      verdicts = compared.map(({ difference }) => difference?.verdict ?? 'no-difference-yet');
      if (verdicts.some((verdict) => verdict !== 'no-difference-yet')) seen.firstVerdict ??= done;
      seen.plainAtLast = compared.some(({ difference }) => difference !== null && !holds(difference.interval, 0));
      seen.plainAtSome ||= seen.plainAtLast;
      seen.heldThroughout &&= compared.every(({ difference }, i) =>
        holds(difference?.sequence ?? null, (period.rates[i + 1] ?? 0) - (period.rates[0] ?? 0)),
      );
    }
  }
  return { ...seen, lastVerdicts: verdicts };
}

type Counted = { -readonly [Key in keyof ExperimentTally]: ExperimentTally[Key] };

function take(tallies: readonly Counted[], { rates }: Period, place: number, chance: number): void {
  const tally = tallies[place];
  if (tally === undefined) return;
  tally.shown += 1;
  if (chance < (rates[place] ?? 0)) tally.goals += 1;
}

const GIVEN = 50_000;
const given = new Map<string, Uint8Array>();

/** The variants that the engine gives to so many conversations; hashed once, for that takes the most time of all. */
function variantsGiven({ variants }: Experiment): Uint8Array {
  const key = variants.map(({ weight }) => weight).join();
  const known = given.get(key);
  if (known !== undefined) return known;
  const weight = variants.reduce((sum, variant) => sum + variant.weight, 0);
  const places = Uint8Array.from({ length: GIVEN }, (_, number) => assignVariant({ id: 'simulated', variants, weight }, `call-${number}`));
  given.set(key, places);
  return places;
}

function look(versions: readonly ReportedVersion[], tallies: readonly ExperimentTally[]): readonly VariantReport[] {
  return reportExperiments({ versions, tallies: tallies.filter(({ shown }) => shown > 0), phrases: [] })[0]?.variants.slice(1) ?? [];
}

function holds(interval: readonly [number, number] | null, value: number): boolean {
  return interval === null || (interval[0] <= value && value <= interval[1]);
}

function versionOf(index: number, { weights }: Period): ReportedVersion {
  const experiment: Experiment = {
    id: 'simulated',
    phrase: 'offer',
    variants: weights.map((weight, place) => ({ id: `v${place}`, weight })),
    goal: { event: 'customer.agrees' },
  };
  const flow = { id: 'simulated', version: '1.0.0', initial: 'all', states: { all: {} }, meta: { languages: ['en'], experiments: [experiment] } };
  return { hash: `version-${index}`, bundle: { flow, phrases: { en: { offer: weights.map((_, place) => `Text ${place} of version ${index}`) } } } };
}

function talliesOf(version: ReportedVersion): Counted[] {
  const experiment = experimentOf(version);
  const [[language, digest] = ['en', '']] = digestsOf(version.bundle, experiment);
  return experiment.variants.map(({ id }) => ({
    experiment: experiment.id,
    digest,
    variant: id,
    language,
    hashes: [version.hash],
    shown: 0,
    goals: 0,
  }));
}

function experimentOf({ bundle }: ReportedVersion): Experiment {
  const experiment = bundle.flow.meta.experiments?.[0];
  if (experiment === undefined) throw new Error('the version has no experiment');
  return experiment;
}
