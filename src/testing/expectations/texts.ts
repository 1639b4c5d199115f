import Type from 'typebox';
import { whyFindings, whyRecognised } from '../explain/whyText.ts';
import type { Moment } from '../Moment.ts';
import { listOf, names, namesOf, unless, type ExpectationKind, type OneOrMore } from './ExpectationKind.ts';

/** What was read in the words of this step. */

type Names = OneOrMore<string>;

export const finding: ExpectationKind<Names> = {
  key: 'finding',
  type: names,
  description: 'These lint rules found something in the agent’s words of this step, or in the draft of a check; all of a list',
  names: namesOf('lint rule'),
  judge: (value, moment) => {
    const found = findingsIn(moment).map(({ rule }) => rule);
    return unless(
      listOf(value).every((rule) => found.includes(rule)),
      () => found,
    );
  },
  why: (_value, moment) => whyFindings(findingsIn(moment)),
};

export const noFinding: ExpectationKind<true | Names> = {
  key: 'noFinding',
  type: Type.Union([Type.Literal(true), names]),
  description: 'True: no lint rule found an error or a warning in this step; names: none of these found anything',
  names: (value) => (value === true ? [] : namesOf('lint rule')(value)),
  judge: (value, moment) => {
    const wrong = unwanted(value, moment);
    return unless(wrong.length === 0, () => wrong.map(({ rule }) => rule));
  },
  why: (value, moment) => whyFindings(unwanted(value, moment)),
};

export const recognised: ExpectationKind<Names> = {
  key: 'recognised',
  type: names,
  description: 'These were recognised in the words of this step and acted upon: what a customer meant, a phrase or act of the agent; all of a list',
  names: namesOf('meaning, phrase or act'),
  judge: (value, moment) => {
    const read = recognisedIn(moment);
    return unless(
      listOf(value).every((one) => read.includes(one)),
      () => read,
    );
  },
  why: (_value, moment) => whyRecognised(moment),
};

export const notRecognised: ExpectationKind<Names> = {
  key: 'notRecognised',
  type: names,
  description: 'None of these was recognised and acted upon',
  names: namesOf('meaning, phrase or act'),
  judge: (value, moment) => {
    const wrong = recognisedIn(moment).filter((one) => listOf(value).includes(one));
    return unless(wrong.length === 0, () => wrong);
  },
  why: (_value, moment) => whyRecognised(moment),
};

function findingsIn({ turn, asked }: Moment) {
  return asked?.decision.findings ?? turn?.records.flatMap(({ findings }) => findings) ?? [];
}

function unwanted(value: true | Names, moment: Moment) {
  return findingsIn(moment).filter(({ rule, severity }) => (value === true ? severity !== 'info' : listOf(value).includes(rule)));
}

function recognisedIn({ turn }: Moment): readonly string[] {
  const all = turn?.records.flatMap((record) => record.recognised) ?? [];
  return all.filter(({ applied }) => applied).map(({ intent, phrase, act }) => intent ?? phrase ?? act ?? '');
}
