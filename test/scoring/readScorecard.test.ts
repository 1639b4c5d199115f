import { describe, expect, it } from 'vitest';
import { hashScorecard } from '../../src/scoring/hashScorecard.ts';
import { readScorecard } from '../../src/scoring/readScorecard.ts';
import { rulesNotNamed } from '../../src/scoring/rulesNotNamed.ts';
import type { Problem } from '../../src/problems/Problem.ts';
import type { Scorecard } from '../../src/scoring/Scorecard.ts';
import { CARD, cardBody, RULES } from './support/scoring.ts';

type Body = { -readonly [Key in keyof Scorecard]: Scorecard[Key] };

function problemsWith(change: (card: Body) => void): readonly Problem[] {
  const card = cardBody();
  change(card);
  const read = readScorecard(JSON.stringify(card), RULES);
  return read.ok ? [] : read.problems;
}

describe('the shipped card', () => {
  it('names every rule that can be broken, in a criterion or with the reason why not, and no other', () => {
    expect(problemsWith(() => undefined)).toEqual([]);
    expect(rulesNotNamed(CARD, RULES)).toEqual([]);
  });

  it('is titled in the four languages', () => {
    const titled = [...CARD.criteria, ...CARD.knockOuts, ...CARD.qualities, ...CARD.dimensions];
    for (const { title } of titled) expect(Object.keys(title)).toEqual(['ru', 'lt', 'pl', 'en']);
  });

  it('has one hash for one content, whatever the order of keys, and another for another weight', () => {
    const { criteria, ...rest } = cardBody();
    expect(hashScorecard({ criteria, ...rest })).toBe(hashScorecard(CARD));
    const heavier = cardBody();
    heavier.criteria[0]!.weight = 9;
    expect(hashScorecard(heavier)).not.toBe(hashScorecard(CARD));
  });
});

describe('a rule of somebody’s own', () => {
  it('needs no place in the card: nobody is judged by it until a criterion names it', () => {
    const own = new Set([...RULES, 'BUSY-1']);
    expect(readScorecard(JSON.stringify(cardBody()), own)).toMatchObject({ ok: true });
    expect(rulesNotNamed(CARD, own)).toEqual(['BUSY-1']);
    const named = cardBody();
    named.criteria[2]!.rules.push('BUSY-1');
    expect(readScorecard(JSON.stringify(named), own)).toMatchObject({ ok: true });
  });
});

describe('a card with mistakes', () => {
  it.each<[string, (card: Body) => void, Partial<Problem>]>([
    [
      'an unknown rule',
      (card) => void (card.criteria[1]!.rules[0] = 'GREET-X'),
      { code: 'scorecard-unknown-rule', args: { name: 'GREET-X' }, pointer: '/criteria/1/rules/0' },
    ],
    [
      'a rule that is scored and unscored',
      (card) => void card.unscored.push({ rule: 'BARE-NO', reason: 'why not' }),
      { code: 'scorecard-rule-scored', pointer: '/unscored/1/rule' },
    ],
    [
      'a cost of a rule that the criterion does not name',
      (card) => void (card.criteria[4]!.costs = { PROFANITI: 1 }),
      { code: 'scorecard-cost-unused', pointer: '/criteria/4/costs/PROFANITI', suggestion: 'PROFANITY' },
    ],
    [
      'a quality of no criterion',
      (card) => void (card.qualities[0]!.criteria[0] = 'SC-99'),
      { code: 'scorecard-unknown-criterion', pointer: '/qualities/0/criteria/0' },
    ],
    ['two criteria of one name', (card) => void (card.criteria[1]!.id = 'SC-01'), { code: 'duplicate-name', pointer: '/criteria/1/id' }],
    [
      'an unknown measure',
      (card) => void (card.criteria[0]!.measures![0]!.measure = 'ring' as never),
      { code: 'schema', pointer: '/criteria/0/measures/0/measure', suggestion: 'rings' },
    ],
    [
      'an unknown signal',
      (card) => void (card.criteria[11]!.applies = ['selektion' as never]),
      { code: 'schema', pointer: '/criteria/11/applies/0', suggestion: 'selection' },
    ],
    [
      'a param that the measure does not have',
      (card) => void (card.criteria[0]!.measures![0]!.params = { band: [1] }),
      { code: 'unknown-key', pointer: '/criteria/0/measures/0/params/band', suggestion: 'bands' },
    ],
    [
      'a range that is upside down',
      (card) => void (card.criteria[3]!.measures![0]!.params = { from: 5, to: 2 }),
      { code: 'schema', pointer: '/criteria/3/measures/0/params' },
    ],
    ['a cost of nothing', (card) => void (card.criteria[2]!.cost = 0), { code: 'schema', pointer: '/criteria/2/cost' }],
    ['an unknown key', (card) => void Object.assign(card, { wieghts: 1 }), { code: 'unknown-key', pointer: '/wieghts' }],
  ])('says where: %s', (_what, change, problem) => {
    expect(problemsWith(change)).toContainEqual(expect.objectContaining({ file: 'scorecard.json', ...problem }));
  });

  it('that is no JSON says where it breaks off, and is no exception', () => {
    const read = readScorecard('{"criteria": [', RULES);
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'file-malformed', file: 'scorecard.json' }] });
  });
});
