import Type from 'typebox';
import { whyNotViolated, whyViolated } from '../explain/whyViolated.ts';
import type { Moment } from '../Moment.ts';
import { listOf, names, namesOf, unless, type ExpectationKind, type OneOrMore } from './ExpectationKind.ts';

/** What was held against the agent in this step. */

type Names = OneOrMore<string>;

export const violation: ExpectationKind<Names> = {
  key: 'violation',
  type: names,
  description: 'Exactly these rules were broken in this step, in whatever order; those that are excused do not count. An empty list: none',
  names: namesOf('rule'),
  judge: (value, moment) => judge(value, moment, false),
  why: (value, moment) => why(value, moment, false),
};

export const excused: ExpectationKind<Names> = {
  key: 'excused',
  type: names,
  description: 'Exactly these rules were broken and excused in this step, for the agent said what was recommended',
  names: namesOf('rule'),
  judge: (value, moment) => judge(value, moment, true),
  why: (value, moment) => why(value, moment, true),
};

export const noViolation: ExpectationKind<true | Names> = {
  key: 'noViolation',
  type: Type.Union([Type.Literal(true), names]),
  description: 'True: no rule was broken in this step; names: none of these was. Those that are excused do not count',
  names: (value) => (value === true ? [] : namesOf('rule')(value)),
  judge: (value, moment) => {
    const wrong = brokenIn(moment, false).filter((rule) => value === true || listOf(value).includes(rule));
    return unless(wrong.length === 0, () => wrong);
  },
  why: (value, moment) =>
    brokenIn(moment, false)
      .filter((rule) => value === true || listOf(value).includes(rule))
      .flatMap((rule) => whyViolated(moment, rule)),
};

function judge(value: Names, moment: Moment, isExcused: boolean) {
  const wanted = new Set(listOf(value));
  const broken = brokenIn(moment, isExcused);
  return unless(broken.length === wanted.size && broken.every((rule) => wanted.has(rule)), () => broken);
}

function why(value: Names, moment: Moment, isExcused: boolean) {
  const broken = brokenIn(moment, isExcused);
  const wanted = listOf(value);
  return [
    ...wanted.filter((rule) => !broken.includes(rule)).flatMap((rule) => whyNotViolated(moment, rule, isExcused)),
    ...broken.filter((rule) => !wanted.includes(rule)).flatMap((rule) => whyViolated(moment, rule)),
  ];
}

/** Each rule once. */
function brokenIn({ turn }: Moment, isExcused: boolean): readonly string[] {
  const violations = turn?.records.flatMap((record) => record.violations) ?? [];
  return [...new Set(violations.filter((one) => one.excused === isExcused).map(({ rule }) => rule))];
}
