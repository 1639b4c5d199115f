import { readFlows } from '../../../src/flow/reading/readFlows.ts';
import type { MeaningExamples } from '../../../src/flow/schema/texts.ts';
import { holdOut, type HeldOut } from '../meanings/holdOut.ts';
import type { Section, SectionReport } from '../Section.ts';

const TOP_1 = 0.85;
const TOP_3 = 0.95;
const FEWEST = 25;
const WORST = 8;
const THRESHOLDS = [0.5, 0.8, 0.9];

/** How well meanings are recognised in texts that were not learnt from, by language. */
export const meanings: Section = {
  name: 'meanings',
  description: 'meanings in texts that were not learnt from: five folds, groups of paraphrases kept together, no near copies on both sides',
  async run(): Promise<SectionReport> {
    const { examples, problems } = await readFlows('flows');
    if (problems.length > 0) throw new Error('the flows have mistakes; run: npx sufler check');
    const reports = Object.entries(examples).map(([language, ofLanguage]) => reportOf(language, ofLanguage));
    return { lines: reports.flatMap(({ lines }) => lines), goals: reports.flatMap(({ goals }) => goals) };
  },
};

function reportOf(language: string, examples: MeaningExamples): SectionReport {
  const held = holdOut(examples, language);
  const top = (count: number): number => shareOf(held, (one) => one.recognised.slice(0, count).some(({ intent }) => intent === one.meaning));
  const [first, third] = [top(1), top(3)];
  const fewest = Math.min(...Object.values(examples).map((groups) => groups.flat().length));
  return {
    lines: [
      `${language}: ${held.length} texts, ${Object.keys(examples).length} meanings, at least ${fewest} of each; top 1 ${percent(first)}, top 3 ${percent(third)}`,
      ...THRESHOLDS.map((threshold) => `  sure by ${threshold}: ${sureBy(held, threshold)}`),
      `  weakest: ${weakest(held).join(', ')}`,
      `  taken for others: ${confusions(held).join(', ')}`,
      `  believed and right: ${calibration(held).join(', ')}`,
    ],
    goals: [
      { text: `${language}: top 1 at least ${percent(TOP_1)}`, met: first >= TOP_1, came: percent(first) },
      { text: `${language}: top 3 at least ${percent(TOP_3)}`, met: third >= TOP_3, came: percent(third) },
      { text: `${language}: at least ${FEWEST} examples a meaning`, met: fewest >= FEWEST, came: String(fewest) },
    ],
  };
}

const isRight = ({ recognised, meaning }: HeldOut): boolean => recognised[0]?.intent === meaning;

function sureBy(held: readonly HeldOut[], threshold: number): string {
  const sure = held.filter(({ recognised }) => (recognised[0]?.confidence ?? 0) >= threshold);
  return `${percent(sure.length / held.length)} of texts, ${percent(shareOf(sure, isRight))} of those right`;
}

function weakest(held: readonly HeldOut[]): string[] {
  const shares = [...new Set(held.map(({ meaning }) => meaning))].map((meaning) => {
    const own = held.filter((one) => one.meaning === meaning);
    return { meaning, share: shareOf(own, isRight) };
  });
  return shares
    .sort((a, b) => a.share - b.share)
    .slice(0, WORST)
    .map(({ meaning, share }) => `${meaning} ${percent(share)}`);
}

function confusions(held: readonly HeldOut[]): string[] {
  const counts = new Map<string, number>();
  for (const one of held.filter((each) => !isRight(each))) {
    const pair = `${one.meaning} for ${one.recognised[0]?.intent ?? 'nothing'}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, WORST)
    .map(([pair, count]) => `${pair} ${count}`);
}

/** In tenths of confidence: what was believed on the average, and how many were right. */
function calibration(held: readonly HeldOut[]): string[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const within = held.filter(({ recognised }) => Math.min(9, Math.floor((recognised[0]?.confidence ?? 0) * 10)) === tenth);
    const believed = within.reduce((sum, { recognised }) => sum + (recognised[0]?.confidence ?? 0), 0) / Math.max(1, within.length);
    return within.length === 0 ? '' : `${believed.toFixed(2)}/${shareOf(within, isRight).toFixed(2)} (${within.length})`;
  }).filter((line) => line !== '');
}

function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
