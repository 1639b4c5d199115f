import { backtest as replayOn } from '../../src/backtest/backtest.ts';
import type { Recorded } from '../../src/backtest/Recorded.ts';
import { buildCast } from '../../src/flow/buildCast.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import type { FlowBundle } from '../../src/flow/FlowBundle.ts';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import type { BenchCase, Measurement } from '../BenchCase.ts';
import { sampleConversations } from '../sampleConversations.ts';
import { spreadOf } from '../statistics.ts';

const GOAL = 500;
const CONVERSATIONS = 400;
const EVENTS = 20;
const ROUNDS = 15;
const WARM_UP = 4;

/**
 * Conversations of 20 events replayed a second, on one core and with the meanings that were recorded, each on a draft and on
 * the version that it ran on: a draft that changes what the flow does, one that words a phrase anew (every text of an agent
 * is matched against other phrases), and one that has every text judged anew by another limit of a lint rule.
 */
export const backtest: BenchCase = {
  name: 'backtest',
  description: `recorded conversations of ${EVENTS} events replayed a second, beside the version that they ran on`,
  async run() {
    const { flows } = await readFlows('flows');
    const bundle = flows.get('shop-chat');
    if (!bundle) throw new Error('the flow shop-chat cannot be read');
    const cast = buildCast(bundle);
    const recorded = [...sampleConversations(cast, { count: CONVERSATIONS, seed: 1, events: EVENTS, languages: ['ru', 'lt', 'pl', 'en'] })];
    const drafts = Object.entries(draftsOf(bundle)).map(([name, draft]) => ({ name, draft: buildCast(draft), rates: [] as number[] }));
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      for (const { draft, rates } of drafts) {
        const rate = rateOf(recorded, draft, cast);
        if (round >= 0) rates.push(rate);
      }
    }
    const measurements = drafts.map(({ name, rates }): Measurement => ({ name, unit: 'conversations/s', value: spreadOf(rates) }));
    const first = measurements[0]?.value.median ?? 0;
    return {
      measurements,
      goals: [{ text: `a change of the flow: at least ${GOAL} conversations a second`, met: first >= GOAL, came: first.toFixed(0) }],
      notes: [`${CONVERSATIONS} conversations in four languages; reading them from a file is not counted`],
    };
  },
};

/** A second by the time that this process was given, so that what else the machine does matters less. */
function rateOf(recorded: readonly Recorded[], draft: Cast, baseline: Cast): number {
  const before = process.cpuUsage();
  for (const one of recorded) replayOn(one, draft, baseline);
  const { user, system } = process.cpuUsage(before);
  return recorded.length / ((user + system) / 1e6);
}

function draftsOf(bundle: FlowBundle): Readonly<Record<string, FlowBundle>> {
  const { flow, phrases, settings } = bundle;
  const { objection: _objection, ...states } = flow.states;
  const ways = JSON.parse(JSON.stringify(states).replaceAll('"objection"', '"discovery"')) as typeof states;
  const reworded = Object.fromEntries(
    Object.entries(phrases).map(([language, texts]) => [
      language,
      { ...texts, 'bye.chat.short': `${language}: ${JSON.stringify(texts['bye.chat.short'])}` },
    ]),
  );
  return {
    'a state is taken out': { ...bundle, flow: { ...flow, states: ways } },
    'a phrase is worded anew': { ...bundle, phrases: reworded },
    'a limit of a lint rule changes': {
      ...bundle,
      settings: settings.map((row) => (row.id === 'sentence.maxWords' ? { ...row, default: 12 } : row)),
    },
  };
}
