import { readFileSync } from 'node:fs';
import { readScorecard } from '../../../src/scoring/readScorecard.ts';
import { recordContact } from '../../../src/scoring/recordContact.ts';
import { rulesToScore } from '../../../src/scoring/rulesToScore.ts';
import type { CriterionScore, Score } from '../../../src/scoring/Score.ts';
import type { Scorecard } from '../../../src/scoring/Scorecard.ts';
import { scoreContact, type ScoreOptions } from '../../../src/scoring/scoreContact.ts';
import type { ContactRecord } from '../../../src/scoring/ContactRecord.ts';
import type { Play } from '../../support/play.ts';
import { shopCast } from '../../support/shopFlows.ts';

const text = readFileSync(new URL('../../../flows/scorecard.json', import.meta.url), 'utf8');

/** Every rule of the shipped flows. */
export const RULES = rulesToScore(shopCast('shop-chat').settings.values());

/** A copy of the shipped card as it stands in its file, to be changed. */
export const cardBody = (): Scorecard => JSON.parse(text) as Scorecard;

export function cardOf(body: unknown): Scorecard {
  const read = readScorecard(JSON.stringify(body), RULES);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The shipped card. */
export const CARD = cardOf(cardBody());

export function recordOf({ cast, opening, commits }: Play): ContactRecord {
  return recordContact(cast, opening, commits);
}

export function scoreOf(contact: Play, options?: ScoreOptions): Score {
  return scoreContact(CARD, recordOf(contact), options);
}

export function criterion(score: Score, id: string): CriterionScore {
  const found = score.criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the score has no criterion ${id}`);
  return found;
}
