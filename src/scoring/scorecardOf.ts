import { SCORECARD_FILE, type ReadFlows } from '../flow/reading/readFlows.ts';
import type { Problem } from '../problems/Problem.ts';
import { wrong, type Read } from '../problems/Read.ts';
import { readScorecard } from './readScorecard.ts';
import { rulesToScore } from './rulesToScore.ts';
import type { Scorecard } from './Scorecard.ts';

const cards = new WeakMap<Pick<ReadFlows, 'scorecard' | 'settings'>, Read<Scorecard> | null>();

/**
 * The card of a folder of flows, or all that is wrong with it; null where the folder has none. Worked out once for what was read. Where the
 * table of settings cannot be read nobody knows the rules, and that is told of there.
 */
export function scorecardOf(read: Pick<ReadFlows, 'scorecard' | 'settings'>): Read<Scorecard> | null {
  let card = cards.get(read);
  if (card === undefined) cards.set(read, (card = cardOf(read)));
  return card;
}

function cardOf({ scorecard, settings }: Pick<ReadFlows, 'scorecard' | 'settings'>): Read<Scorecard> | null {
  if (scorecard === null) return null;
  if (!scorecard.ok) return wrong(scorecard.problems.map((problem): Problem => ({ file: SCORECARD_FILE, ...problem })));
  const rules = settings === null ? null : rulesToScore([...settings.keys()].map((id) => ({ id })));
  return readScorecard(scorecard.value, rules);
}
