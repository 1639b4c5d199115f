import { breachesOf } from './breachesOf.ts';
import { closenessOf } from './closenessOf.ts';
import type { ContactRecord } from './ContactRecord.ts';
import { viewOf } from './ContactView.ts';
import { hashScorecard } from './hashScorecard.ts';
import { judgeOf } from './judgeOf.ts';
import { knockOutsOf } from './knockOutsOf.ts';
import type { CriterionScore, Score } from './Score.ts';
import type { CriteriaGroup, Scorecard } from './Scorecard.ts';
import { scoreCriterion } from './scoreCriterion.ts';
import { titleIn } from './titleIn.ts';

export interface ScoreOptions {
  /** Tells how near what was said came to the standard phrases, too (TRAIN-8). It is not weighed. */
  readonly closeness?: boolean;
}

/**
 * What a contact was worth by a card, with the evidence for every loss. Conduct only: nobody's name or gender is looked at. Pure and
 * deterministic: the same card and log give the same score, byte for byte.
 */
export function scoreContact(card: Scorecard, record: ContactRecord, { closeness = false }: ScoreOptions = {}): Score {
  const judge = judgeOf(card, viewOf(record), breachesOf(record));
  const criteria = card.criteria.flatMap((criterion) => scoreCriterion(criterion, judge) ?? []);
  const knockOuts = knockOutsOf(card, judge);
  const weighed = mean(criteria);
  const { channel, language, revision } = record.conversation;
  return {
    conversation: record.opening.id,
    revision,
    card: hashScorecard(card),
    ...{ channel, language },
    total: knockOuts.length > 0 ? 0 : inPoints(weighed),
    weighed: inPoints(weighed),
    ...{ knockOuts, criteria },
    qualities: groupsOf(card.qualities, criteria, language),
    dimensions: groupsOf(card.dimensions, criteria, language),
    closeness: closeness ? closenessOf(record) : null,
  };
}

function groupsOf(groups: readonly CriteriaGroup[], criteria: readonly CriterionScore[], language: string): Score['qualities'] {
  return groups.map(({ id, title, criteria: names }) => {
    const value = mean(criteria.filter((criterion) => names.includes(criterion.id)));
    return { id, title: titleIn(title, language), value: value === null ? null : rounded(value) };
  });
}

/** Of the criteria that apply, by their weights; null where none does or all weigh nothing. */
function mean(criteria: readonly CriterionScore[]): number | null {
  let [sum, weights] = [0, 0];
  for (const { value, weight } of criteria) {
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** 0 to 100 with one decimal. A contact in which nothing applies has lost nothing. */
function inPoints(value: number | null): number {
  return value === null ? 100 : Math.round(value * 1_000) / 10;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
