import Type from 'typebox';
import { isPhrase } from '../phraseNames.ts';
import { whySaid, whySilent, whySpoken } from '../explain/whySaid.ts';
import { listOf, names, namesOf, unless, type ExpectationKind, type OneOrMore } from './ExpectationKind.ts';

type Names = OneOrMore<string>;

/** What the agent is recommended to say. */

export const said: ExpectationKind<Names> = {
  key: 'said',
  type: names,
  description: 'This phrase is recommended first, or a member of this family; of a list, one of them',
  names: namesOf('phrase'),
  judge: (value, { cast, guidance }) =>
    unless(
      listOf(value).some((one) => isPhrase(cast, one, guidance.say?.phrase)),
      () => guidance.say?.phrase ?? (guidance.say === null ? null : guidance.say.text),
    ),
  why: (value, moment) => [...whySpoken(moment), ...listOf(value).flatMap((one) => whySaid(moment, one, 'said'))],
};

export const text: ExpectationKind<Names> = {
  key: 'text',
  type: names,
  description: 'What is recommended first reads so, word for word; in a check, what is to be said instead. Of a list, one of them',
  judge: (value, { guidance, asked }) => {
    const actual = (asked?.decision.say ?? guidance.say)?.text ?? null;
    return unless(
      listOf(value).some((one) => one === actual),
      () => actual,
    );
  },
  why: (_value, moment) => whySpoken(moment),
};

export const also: ExpectationKind<Names> = {
  key: 'also',
  type: names,
  description: 'These are recommended as well, behind the first; all of a list',
  names: namesOf('phrase'),
  judge: (value, { cast, guidance }) =>
    unless(
      listOf(value).every((one) => guidance.also.some(({ phrase }) => isPhrase(cast, one, phrase))),
      () => guidance.also.map(({ phrase, text: words }) => phrase ?? words),
    ),
  why: (value, moment) =>
    listOf(value)
      .filter((one) => !moment.guidance.also.some(({ phrase }) => isPhrase(moment.cast, one, phrase)))
      .flatMap((one) => whySaid(moment, one, 'also')),
};

export const notSaid: ExpectationKind<Names> = {
  key: 'notSaid',
  type: names,
  description: 'None of these is recommended, first or behind it',
  names: namesOf('phrase'),
  judge: (value, { cast, guidance }) => {
    const recommended = [guidance.say, ...guidance.also].flatMap((say) => say?.phrase ?? []);
    const wrong = recommended.filter((phrase) => listOf(value).some((one) => isPhrase(cast, one, phrase)));
    return unless(wrong.length === 0, () => wrong);
  },
  why: (value, moment) =>
    [moment.guidance.say, ...moment.guidance.also]
      .flatMap((say) => say?.phrase ?? [])
      .filter((phrase) => listOf(value).some((one) => isPhrase(moment.cast, one, phrase)))
      .flatMap((phrase) => whySpoken(moment, phrase)),
};

export const silent: ExpectationKind<boolean> = {
  key: 'silent',
  type: Type.Boolean(),
  description: 'True: nothing is recommended. False: something is',
  judge: (value, { guidance }) => unless(value === (guidance.say === null), () => guidance.say?.phrase ?? guidance.say?.text ?? null),
  why: (value, moment) => (value ? whySpoken(moment) : whySilent(moment)),
};
