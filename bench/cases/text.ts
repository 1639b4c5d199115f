import { buildCast } from '../../src/flow/buildCast.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import { lint } from '../../src/text/lint/lint.ts';
import { lintRules } from '../../src/text/lint/lintRules.ts';
import { modelOf } from '../../src/text/recognise/modelOf.ts';
import { recogniseMeanings } from '../../src/text/recognise/recogniseMeanings.ts';
import type { BenchCase, Goal, Measurement } from '../BenchCase.ts';
import { interleave, type Contender } from '../interleave.ts';
import { spreadOf, type Spread } from '../statistics.ts';
import { drafts, hostileTexts, utterances } from '../texts.ts';

const LINT_GOAL = 150;
const RECOGNITION_GOAL = 100;
const GROWTH_GOAL = 12;
const ROUNDS = 31;
const GROWTH_ROUNDS = 5;
/** A tenth of the long text, and the long text. */
const SHORT = 10_000;
const LONG = 100_000;

/** The work on one text: linting what the agent writes, recognising what the customer wrote; and how it grows with the text. */
export const text: BenchCase = {
  name: 'text',
  description: 'linting a draft of 300 characters, recognising an utterance of 100, growth up to 100 kB',
  async run() {
    const { flows } = await readFlows('flows');
    const bundle = flows.get('shop-chat');
    if (!bundle) throw new Error('the flow shop-chat cannot be read');
    const cast = buildCast(bundle);
    const languages = Object.keys(drafts);
    const contenders = languages.flatMap((language) => [linting(cast, language), recognising(cast, language)]);
    const spreads = interleave(contenders, { rounds: ROUNDS, warmUp: 100, calls: 20 });
    const measurements: Measurement[] = contenders.map(({ name }) => ({ name, unit: 'µs', value: spreads.get(name) as Spread }));
    const goals: Goal[] = [
      goalOf(
        'lint',
        LINT_GOAL,
        languages.map((language) => spreads.get(`lint ${language}`) as Spread),
      ),
      goalOf(
        'recognise',
        RECOGNITION_GOAL,
        languages.map((language) => spreads.get(`recognise ${language}`) as Spread),
      ),
    ];
    for (const [name, value] of growth(cast)) {
      measurements.push({ name: `${name}, 10 times the text`, unit: 'times the time', value });
      goals.push({ text: `${name}: at most ${GROWTH_GOAL} times the time`, met: value.median <= GROWTH_GOAL, came: value.median.toFixed(1) });
    }
    return { measurements, goals, notes: [`${lintRules.length} lint rules; models of ${languages.join(', ')} trained beforehand`] };
  },
};

function goalOf(what: string, most: number, spreads: readonly Spread[]): Goal {
  const slowest = Math.max(...spreads.map(({ median }) => median));
  return { text: `${what}: median at most ${most} µs in each language`, met: slowest <= most, came: `${slowest.toFixed(1)} µs in the slowest` };
}

function linting(cast: Cast, language: string): Contender {
  const text = drafts[language] ?? '';
  return {
    name: `lint ${language}`,
    units: 1,
    run: () => {
      lintIn(cast, language, text);
    },
  };
}

function lintIn(cast: Cast, language: string, text: string): number {
  const context = {
    language,
    channel: 'chat',
    direction: 'inbound',
    state: 'answer',
    agent: { name: 'Anna' },
    customer: { name: 'Maria' },
    brand: { name: 'Kid Mir' },
  } as const;
  return lint(text, context, cast.phrasebook).length;
}

function recognising(cast: Cast, language: string): Contender {
  const text = utterances[language] ?? '';
  const model = modelOf(cast.bundle.examples?.[language] ?? {}, language);
  return {
    name: `recognise ${language}`,
    units: 1,
    run: () => {
      recogniseMeanings(text, language, model, { threshold: 0.6 });
    },
  };
}

/** How much longer ten times the text takes: of ordinary text and of text made to be slow. Medians of single runs, short and long in turn. */
function growth(cast: Cast): [string, Spread][] {
  const model = modelOf(cast.bundle.examples?.ru ?? {}, 'ru');
  const works: [string, (text: string) => unknown][] = [
    ['lint', (text) => lintIn(cast, 'ru', text)],
    ['recognise', (text) => recogniseMeanings(text, 'ru', model, { threshold: 0.6 })],
  ];
  return works.flatMap(([work, run]) =>
    Object.entries(hostileTexts).map(([kind, piece]): [string, Spread] => [`${work}, ${kind}`, grown(run, piece)]),
  );
}

function grown(run: (text: string) => unknown, piece: string): Spread {
  const text = piece.repeat(Math.ceil(LONG / piece.length));
  const [short, long] = [text.slice(0, SHORT), text.slice(0, LONG)];
  run(short);
  const ratios = Array.from({ length: GROWTH_ROUNDS }, () => {
    // The short text several times: one run of it would be lost in the noise.
    const once = timed(() => Array.from({ length: 5 }, () => run(short))) / 5;
    return timed(() => run(long)) / once;
  });
  return spreadOf(ratios);
}

function timed(run: () => unknown): number {
  const began = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - began);
}
