import { describe, expect, it } from 'vitest';
import { reportExperiments } from '../../src/experiments/reportExperiments.ts';
import type { ExperimentTally, PhraseTally, ReportedVersion } from '../../src/experiments/tallies.ts';
import { digestsOf } from '../../src/flow/experiments/experimentsOf.ts';
import type { Experiment } from '../../src/flow/schema/experiment.ts';
import { offerBundle, warmOffer } from './support/offerDesk.ts';

const version = (
  hash: string,
  experiments: readonly Experiment[] = [warmOffer],
  phrases: Parameters<typeof offerBundle>[1] = {},
): ReportedVersion => ({
  hash,
  bundle: offerBundle(experiments, phrases),
});
const digest = ({ bundle }: ReportedVersion, language = 'en') =>
  new Map(digestsOf(bundle, bundle.flow.meta.experiments![0]!)).get(language) ?? 'none';

/** Results of a version in a language: of each variant the goals and those who were shown it. */
function results(of: ReportedVersion, arms: Readonly<Record<string, readonly [goals: number, shown: number]>>, language = 'en'): ExperimentTally[] {
  return Object.entries(arms).map(([variant, [goals, shown]]) => ({
    ...{ experiment: 'warm-offer', digest: digest(of, language), variant, language, hashes: [of.hash], shown, goals },
  }));
}

const present = version('v1');
const report = (versions: readonly ReportedVersion[], tallies: readonly ExperimentTally[], phrases: readonly PhraseTally[] = []) =>
  reportExperiments({ versions, tallies, phrases });

describe('the report of an experiment', () => {
  it('tells of each variant how many were shown it, how many reached the goal, and the difference to the first', () => {
    const [only] = report([present], results(present, { plain: [200, 1_000], warm: [300, 1_000] }));
    expect(only).toMatchObject({ id: 'warm-offer', phrase: 'offer', status: 'running', control: 'plain', balanced: true, goal: warmOffer.goal });
    expect(only?.variants).toMatchObject([
      { id: 'plain', weight: 1, shown: 1_000, goals: 200, rate: 0.2, difference: null },
      { id: 'warm', weight: 1, shown: 1_000, goals: 300, rate: 0.3, difference: { verdict: 'better', needed: null } },
    ]);
    const { estimate, interval, sequence } = only!.variants[1]!.difference!;
    expect(estimate).toBeCloseTo(0.1, 12);
    expect(sequence![0]).toBeGreaterThan(0);
    expect(sequence![0]).toBeLessThan(interval[0]);
    expect(interval[0]).toBeLessThan(estimate);
    expect(only?.strata).toMatchObject([
      { language: 'en', versions: ['v1'], present: true, variants: [{ id: 'plain', text: 'A second pair is half the price.' }, { id: 'warm' }] },
    ]);
  });

  it('says worse of what is worse, and of little that nothing is seen yet and how many more it may take', () => {
    const verdict = (arms: Parameters<typeof results>[1]) => report([present], results(present, arms))[0]?.variants[1]?.difference;
    expect(verdict({ plain: [300, 1_000], warm: [200, 1_000] })?.verdict).toBe('worse');
    const open = verdict({ plain: [200, 1_000], warm: [230, 1_000] })!;
    expect(open.verdict).toBe('no-difference-yet');
    expect(open.needed).toBeGreaterThan(2_000);
    expect(open.needed).toBeLessThan(20_000);
  });

  it('gives no verdict before there are some of everything, however clear it looks', () => {
    const difference = (arms: Parameters<typeof results>[1]) => report([present], results(present, arms))[0]?.variants[1]?.difference;
    expect(difference({ plain: [0, 40], warm: [40, 40] })).toMatchObject({ sequence: null, verdict: 'no-difference-yet', needed: null });
    expect(difference({ plain: [0, 1_000], warm: [9, 1_000] })).toMatchObject({ sequence: null, verdict: 'no-difference-yet' });
    expect(difference({ plain: [0, 100], warm: [60, 100] })).toMatchObject({ verdict: 'better' });
  });

  it('shows an experiment that nobody took part in yet', () => {
    const [only] = report([present], []);
    expect(only?.variants).toMatchObject([
      { id: 'plain', shown: 0, goals: 0, rate: null, interval: null, used: 0 },
      { id: 'warm', shown: 0, difference: null },
    ]);
    expect(only?.strata).toEqual([]);
  });

  it('takes versions together that compare the same', () => {
    const [one, other] = [present, version('v2', [{ ...warmOffer, description: 'The same' }], { en: { hello: 'Hi!' } })];
    const tally = results(one, { plain: [20, 100], warm: [30, 100] }).map((row) => ({ ...row, hashes: ['v1', 'v2'] }));
    expect(digest(one)).toBe(digest(other));
    const [only] = report([other, one], tally);
    expect(only?.strata).toHaveLength(1);
    expect(only?.strata[0]).toMatchObject({ versions: ['v1', 'v2'], present: true });
  });

  it('keeps versions apart that do not, and does not take their mixture for a difference', () => {
    const old = version('v0', [
      {
        ...warmOffer,
        variants: [
          { id: 'plain', weight: 9 },
          { id: 'warm', weight: 1 },
        ],
      },
    ]);
    const tallies = [
      ...results(old, { plain: [900, 9_000], warm: [100, 1_000] }),
      ...results(present, { plain: [2_000, 5_000], warm: [2_000, 5_000] }),
    ];
    const [only] = report([present, old], tallies);
    expect(only?.strata.map(({ versions, present: now }) => [versions, now])).toEqual([
      [['v1'], true],
      [['v0'], false],
    ]);
    expect(only?.variants[1]).toMatchObject({ shown: 6_000, goals: 2_100, difference: { verdict: 'no-difference-yet' } });
    expect(only?.variants[1]?.difference?.estimate).toBeCloseTo(0, 12);
    // The rates are those of the same mixture of conversations.
    expect(only?.variants[0]?.rate).toBeCloseTo(0.25, 12);
    expect(only?.variants[1]?.rate).toBeCloseTo(0.25, 12);
    expect(only?.balanced).toBe(true);
  });

  it('keeps languages apart', () => {
    const tallies = [...results(present, { plain: [10, 100], warm: [20, 100] }), ...results(present, { plain: [50, 100], warm: [60, 100] }, 'ru')];
    const [only] = report([present], tallies);
    expect(only?.strata.map(({ language }) => language)).toEqual(['en', 'ru']);
    expect(only?.strata[1]?.variants[0]?.text).toBe('Вторая пара за полцены.');
    expect(only?.variants[1]?.difference?.estimate).toBeCloseTo(0.1, 12);
  });

  it('tells of experiments that the version has no more, behind those that it has', () => {
    const tea: Experiment = { ...warmOffer, id: 'tea', phrase: 'thanks' };
    const reports = report([version('v2', [tea]), present], results(present, { plain: [20, 100], warm: [30, 100] }));
    expect(reports.map(({ id, status }) => [id, status])).toEqual([
      ['tea', 'running'],
      ['warm-offer', 'removed'],
    ]);
    expect(report([version('v2', [{ ...warmOffer, status: 'ended' }]), present], [])[0]?.status).toBe('ended');
  });

  it('corrects for several variants: what is clear of one alone may not be of one among many', () => {
    const ids = Array.from({ length: 20 }, (_, place) => `v${place}`);
    const many: Experiment = { ...warmOffer, variants: ids.map((id) => ({ id, weight: 1 })) };
    const texts = { en: { offer: ids }, ru: { offer: ids } };
    const [wide] = [version('v3', [many], texts)];
    const arms = Object.fromEntries(ids.map((id, place) => [id, [place === 1 ? 272 : 200, 1_000] as const]));
    const among = report([wide], results(wide, arms))[0]?.variants[1]?.difference;
    const alone = report([present], results(present, { plain: [200, 1_000], warm: [272, 1_000] }))[0]?.variants[1]?.difference;
    expect([alone?.verdict, among?.verdict]).toEqual(['better', 'no-difference-yet']);
    expect(among?.interval).toEqual(alone?.interval);
  });

  it('joins what agents made of each variant, of the versions and languages of its results', () => {
    const use = (variant: number, counts: object, where: object = {}): PhraseTally => ({
      ...{ hash: 'v1', language: 'en', phrase: 'offer', variant, used: 0, edited: 0, passed: 0, ...counts, ...where },
    });
    const phrases = [
      use(0, { used: 5, passed: 2 }),
      use(1, { edited: 3 }),
      use(1, { used: 9 }, { hash: 'v9' }),
      use(1, { used: 9 }, { phrase: 'hello' }),
    ];
    const [only] = report([present], results(present, { plain: [20, 100], warm: [30, 100] }), phrases);
    expect(only?.variants).toMatchObject([
      { used: 5, edited: 0, passed: 2 },
      { used: 0, edited: 3, passed: 0 },
    ]);
  });

  it('warns where variants were not shown as their weights ask for', () => {
    expect(report([present], results(present, { plain: [10, 100], warm: [10, 200] }))[0]?.balanced).toBe(false);
  });
});
