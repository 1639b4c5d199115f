import { whyHeard } from '../explain/whyState.ts';
import { memberNamed } from '../members.ts';
import type { Moment } from '../Moment.ts';
import { listOf, names, namesOf, unless, type ExpectationKind, type OneOrMore } from './ExpectationKind.ts';

/** Which machines answered this step. */

type Names = OneOrMore<string>;

export const heard: ExpectationKind<Names> = {
  key: 'heard',
  type: names,
  description: 'These machines took a transition in this step; all of a list. `flow` is the flow’s machine',
  names: namesOf('machine'),
  judge: (value, moment) =>
    unless(
      listOf(value).every((machine) => tookPart(moment, machine)),
      () => machinesIn(moment),
    ),
  why: (value, moment) =>
    listOf(value)
      .filter((machine) => !tookPart(moment, machine))
      .flatMap((machine) => whyHeard(moment, machine)),
};

export const unheard: ExpectationKind<Names> = {
  key: 'unheard',
  type: names,
  description: 'None of these machines took a transition in this step',
  names: namesOf('machine'),
  judge: (value, moment) => {
    const wrong = listOf(value).filter((machine) => tookPart(moment, machine));
    return unless(wrong.length === 0, () => wrong);
  },
  why: (value, moment) =>
    listOf(value)
      .filter((machine) => tookPart(moment, machine))
      .flatMap((machine) => whyHeard(moment, machine)),
};

function tookPart(moment: Moment, machine: string): boolean {
  const member = memberNamed(moment.cast, machine);
  return moment.heard.some((one) => one.member === member && one.answer.taken.length > 0);
}

function machinesIn(moment: Moment): readonly string[] {
  return [...new Set(moment.heard.filter(({ answer }) => answer.taken.length > 0).map(({ member }) => (member.isFlow ? 'flow' : member.id)))];
}
