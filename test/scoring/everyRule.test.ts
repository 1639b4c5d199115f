import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/scoring/Score.ts';
import type { Play } from '../support/play.ts';
import { brokenByFacts } from './support/brokenByFacts.ts';
import { brokenInTexts, said } from './support/brokenInTexts.ts';
import { CARD, RULES, scoreOf } from './support/scoring.ts';

/** Rules that are broken in one contact and not in the other, each as often as it is. */
function brokenMore(broken: Play, clean: Play): readonly string[] {
  const rest = rulesOf(clean);
  return rulesOf(broken).filter((rule) => {
    const at = rest.indexOf(rule);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function rulesOf({ records }: Play): string[] {
  return records.flatMap(({ violations, findings }) => [
    ...violations.filter(({ excused }) => !excused).map(({ rule }) => rule),
    ...findings.map(({ rule }) => rule),
  ]);
}

/** What each criterion is worth, one that does not apply as the whole: it costs nothing. */
const valuesOf = (score: Score): Readonly<Record<string, number | null>> => Object.fromEntries(score.criteria.map(({ id, value }) => [id, value]));

/** Criteria that are worth less, and those whose worth or applicability changed otherwise. */
function changes(broken: Score, clean: Score): { lower: readonly string[]; otherwise: readonly string[] } {
  const [before, after] = [valuesOf(clean), valuesOf(broken)];
  const ids = Object.keys(before);
  const lower = ids.filter((id) => (after[id] ?? 1) < (before[id] ?? 1));
  return { lower, otherwise: ids.filter((id) => !lower.includes(id) && after[id] !== before[id]) };
}

const naming = (rules: readonly string[], { criteria }: Score): readonly string[] =>
  CARD.criteria.filter((one) => rules.some((rule) => one.rules.includes(rule)) && criteria.some(({ id }) => id === one.id)).map(({ id }) => id);

function expectExactly(rules: readonly string[], broken: Play, clean: Play): void {
  expect(brokenMore(broken, clean).toSorted()).toEqual(rules.toSorted());
  expect(brokenMore(clean, broken)).toEqual([]);
  const scores = [scoreOf(broken), scoreOf(clean)] as const;
  expect(changes(...scores)).toEqual({ lower: naming(rules, scores[0]), otherwise: [] });
}

describe('breaking a rule once lowers exactly the criteria that name it', () => {
  it.each(brokenByFacts.map((one) => [`${one.rule}${one.title === undefined ? '' : ` ${one.title}`}`, one] as const))(
    'by what happens: %s',
    (_name, { rule, also = [], contact }) => {
      expectExactly([rule, ...also], contact(true), contact(false));
    },
  );

  it.each(brokenInTexts.map((one) => [one.rule, one] as const))('in a text: %s', (_name, one) => {
    expectExactly([one.rule, ...(one.also ?? [])], said(one, one.bad), said(one, one.good));
  });

  it('of each rule that there is', () => {
    const tried = new Set([...brokenByFacts, ...brokenInTexts].map(({ rule }) => rule));
    const unscored = CARD.unscored.map(({ rule }) => rule);
    expect([...tried].toSorted()).toEqual([...RULES].filter((rule) => !unscored.includes(rule)).toSorted());
  });
});
