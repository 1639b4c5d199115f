/**
 * How often the report of experiments errs: runs experiments with and without a difference many times over, each from a seed of its own,
 * and looks at the report again and again. `npx tsx scripts/experimentErrors.ts [repetitions]`; 1,000 unless told.
 */
import { simulate, type Course } from './experiments/simulate.ts';

const EVEN = [1, 1];
const once = (weights: readonly number[], rates: readonly number[], conversations: number): Course => ({
  periods: [{ weights, rates, conversations }],
  lookEvery: 100,
});

const COURSES: Readonly<Record<string, Course>> = {
  'no difference, 20 %': once(EVEN, [0.2, 0.2], 2_000),
  'no difference, 2 %': once(EVEN, [0.02, 0.02], 2_000),
  'no difference, weights 9 to 1': once([9, 1], [0.2, 0.2], 2_000),
  'no difference, three variants': once([1, 1, 1], [0.2, 0.2, 0.2], 3_000),
  'no difference, another version half way': {
    periods: [
      { weights: [9, 1], rates: [0.1, 0.1], conversations: 1_000 },
      { weights: EVEN, rates: [0.4, 0.4], conversations: 1_000 },
    ],
    lookEvery: 100,
  },
  'no difference, 20 %, a look after every 10': { ...once(EVEN, [0.2, 0.2], 2_000), lookEvery: 10 },
  '20 % and 30 %': once(EVEN, [0.2, 0.3], 2_000),
  '20 % and 25 %': once(EVEN, [0.2, 0.25], 6_000),
  '2 % and 4 %': once(EVEN, [0.02, 0.04], 6_000),
};

const repetitions = Number(process.argv[2] ?? 1_000);
const percent = (count: number): string => `${((100 * count) / repetitions).toFixed(1)} %`.padStart(7);

console.log(
  `${repetitions} repetitions each; a verdict at some look | at the last | wrong way | plain 95 % interval at the last look | at some | sequence held | median first`,
);
for (const [name, course] of Object.entries(COURSES)) {
  const begun = performance.now();
  const outcomes = Array.from({ length: repetitions }, (_, seed) => simulate(course, seed + 1));
  const count = (is: (outcome: (typeof outcomes)[number]) => boolean): string => percent(outcomes.filter(is).length);
  const firsts = outcomes.flatMap(({ firstVerdict }) => (firstVerdict === null ? [] : [firstVerdict])).sort((a, b) => a - b);
  console.log(
    [
      name.padEnd(42),
      count(({ firstVerdict }) => firstVerdict !== null),
      count(({ lastVerdicts }) => lastVerdicts.some((verdict) => verdict !== 'no-difference-yet')),
      count(({ lastVerdicts }) => lastVerdicts.includes('worse')),
      count(({ plainAtLast }) => plainAtLast),
      count(({ plainAtSome }) => plainAtSome),
      count(({ heldThroughout }) => heldThroughout),
      String(firsts[Math.floor(firsts.length / 2)] ?? '-').padStart(6),
      `${((performance.now() - begun) / 1_000).toFixed(1)} s`,
    ].join(' | '),
  );
}
