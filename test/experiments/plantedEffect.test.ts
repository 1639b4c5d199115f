import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/conversation/advance.ts';
import type { PostedEvent } from '../../src/conversation/Conversation.ts';
import { guide } from '../../src/conversation/guide.ts';
import { start } from '../../src/conversation/start.ts';
import { reportExperiments } from '../../src/experiments/reportExperiments.ts';
import type { ExperimentTally, PhraseTally } from '../../src/experiments/tallies.ts';
import type { Cast } from '../../src/flow/Cast.ts';
import type { Exposure, PhraseUse } from '../../src/usage/Usage.ts';
import { usageOf } from '../../src/usage/usageOf.ts';
import { event, offerCast, openingOf } from './support/offerDesk.ts';

/** How often customers agree to an offer that begins so. */
type Taste = (text: string) => number;

/** Conversations played by the engine from the first event to the last: what an agent is shown decides what the customer says. */
function playMany(cast: Cast, conversations: number, taste: Taste, seed: number) {
  const random = xoroshiro128plus(seed);
  const chance = (): number => uniformFloat64(random);
  const exposures: Exposure[] = [];
  const uses: PhraseUse[] = [];
  for (let number = 0; number < conversations; number += 1) {
    const told = playOne(cast, `call-${seed}-${number}`, taste, chance);
    exposures.push(...told.exposures.values());
    uses.push(...told.uses.values());
  }
  return { exposures, uses };
}

function playOne(cast: Cast, id: string, taste: Taste, chance: () => number) {
  const told = { exposures: new Map<string, Exposure>(), uses: new Map<string, PhraseUse>() };
  let [conversation] = start(cast, openingOf(cast, id));
  let seconds = 0;
  const post = (type: string, data: PostedEvent['data'] = {}): void => {
    const before = conversation;
    const [after, turn] = advance(before, [event(type, data, (seconds += 5))]);
    conversation = after;
    const usage = usageOf({ before, turn, after });
    for (const exposure of usage.exposures) told.exposures.set(exposure.experiment, exposure);
    for (const use of usage.uses) told.uses.set(use.key, use);
  };
  post('agent.says', { phrase: 'hello' });
  const shown = guide(conversation).say?.text ?? '';
  const mood = chance();
  // Some agents reword what they are shown, some say something else; that is part of what a wording does.
  post('agent.says', { text: mood < 0.7 ? shown.replace('…', 'Ann') : mood < 0.9 ? `Well, ${shown}` : 'Anything else?' });
  const agrees = chance() < taste(shown);
  post('customer.says', { text: agrees ? 'Yes' : 'No', meanings: [{ type: agrees ? 'customer.agrees' : 'customer.disagrees' }] });
  return told;
}

function reportOf(cast: Cast, { exposures, uses }: ReturnType<typeof playMany>) {
  const tallies = new Map<string, { -readonly [Key in keyof ExperimentTally]: ExperimentTally[Key] }>();
  for (const { experiment, digest, variant, language, hash, goalAt } of exposures) {
    const tally = tallies.get(digest + variant) ?? { experiment, digest, variant, language, hashes: [hash], shown: 0, goals: 0 };
    tallies.set(digest + variant, { ...tally, shown: tally.shown + 1, goals: tally.goals + (goalAt === null ? 0 : 1) });
  }
  const phrases = uses.map(({ hash, language, phrase, variant, use }): PhraseTally => {
    return { hash, language, phrase, variant, used: 0, edited: 0, passed: 0, [use]: 1 };
  });
  const [report] = reportExperiments({ versions: [cast], tallies: [...tallies.values()], phrases });
  return report!;
}

describe('an experiment played by the engine', () => {
  const cast = offerCast();
  const PLANTED: Taste = (text) => (text.startsWith('Shall we') ? 0.35 : 0.2);

  it('finds the wording that customers agree to more', () => {
    const report = reportOf(cast, playMany(cast, 1_200, PLANTED, 1));
    const [plain, warm] = report.variants;
    expect(warm?.difference).toMatchObject({ verdict: 'better' });
    expect(warm?.difference?.estimate).toBeGreaterThan(0.08);
    expect(warm?.difference?.estimate).toBeLessThan(0.22);
    expect(report.balanced).toBe(true);
    expect(plain!.shown + warm!.shown).toBe(1_200);
    for (const { shown, used, edited, passed } of [plain!, warm!]) {
      expect(used + edited + passed).toBe(shown);
      expect(used / shown).toBeGreaterThan(0.6);
      expect(passed / shown).toBeLessThan(0.15);
    }
  }, 20_000);

  it('stays silent where customers make no difference', () => {
    const verdicts = [1, 2].map(
      (seed) =>
        reportOf(
          cast,
          playMany(cast, 600, () => 0.25, seed),
        ).variants[1]?.difference?.verdict,
    );
    expect(verdicts).toEqual(['no-difference-yet', 'no-difference-yet']);
  }, 20_000);
});
