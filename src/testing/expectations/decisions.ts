import Type from 'typebox';
import { DecisionKind } from '../../conversation/Guidance.ts';
import { readTime } from '../../conversation/readTime.ts';
import { whyDecision } from '../explain/whyDecided.ts';
import type { Moment } from '../Moment.ts';
import { isPhrase } from '../phraseNames.ts';
import { listOf, name, namesOf, oneOrMore, unless, type ExpectationKind, type OneOrMore } from './ExpectationKind.ts';

/** The answer to a check. */

const orNull = Type.Union([name, Type.Null()]);
type OrNull = OneOrMore<string | null>;

export const decision: ExpectationKind<OneOrMore<string>> = {
  key: 'decision',
  type: oneOrMore(DecisionKind),
  description: 'The answer: `allow`, `warn` or `deny`. Of a list, one of them',
  ofCheck: true,
  judge: (value, { asked }) => unless(listOf(value).includes(asked?.decision.decision ?? ''), () => answerOf(asked)),
  why: (_value, moment) => whyDecision(moment, null),
};

export const rule: ExpectationKind<OrNull> = {
  key: 'rule',
  type: oneOrMore(orNull),
  description: 'The rule that decided, a lint rule too; null where none did. Of a list, one of them',
  ofCheck: true,
  names: (value) => namesOf('rule')(listOf(value).flatMap((one) => one ?? [])),
  judge: (value, { asked }) => unless(listOf(value).includes(asked?.decision.rule ?? null), () => asked?.decision.rule ?? null),
  why: (value, moment) => whyDecision(moment, listOf(value)[0] ?? null),
};

export const say: ExpectationKind<OrNull> = {
  key: 'say',
  type: oneOrMore(orNull),
  description: 'What is to be said instead: a phrase or family; null for nothing. Of a list, one of them',
  ofCheck: true,
  names: (value) => namesOf('phrase')(listOf(value).flatMap((one) => one ?? [])),
  judge: (value, { cast, asked }) => {
    const instead = asked?.decision.say ?? null;
    return unless(
      listOf(value).some((one) => (one === null ? instead === null : isPhrase(cast, one, instead?.phrase))),
      () => instead?.phrase ?? instead?.text ?? null,
    );
  },
  why: (_value, moment) => whyDecision(moment, null),
};

export const until: ExpectationKind<number | null> = {
  key: 'until',
  type: Type.Union([Type.Number({ minimum: 0 }), Type.Null()]),
  description: 'Seconds until a timer may change the answer; null where none can',
  ofCheck: true,
  judge: (value, moment) => unless(secondsLeft(moment) === value, () => secondsLeft(moment)),
  why: (_value, moment) => whyDecision(moment, null),
};

function secondsLeft({ asked, after }: Moment): number | null {
  const time = asked?.decision.until;
  const at = time === undefined || time === null ? undefined : readTime(time);
  return at === undefined ? null : (at - after.at) / 1_000;
}

function answerOf(asked: Moment['asked']): string | null {
  return asked === null ? null : [asked.decision.decision, asked.decision.rule].filter((part) => part !== null).join(' ');
}
