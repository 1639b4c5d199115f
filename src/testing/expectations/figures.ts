import Type from 'typebox';
import { factValue } from '../../flow/vocabulary/data.ts';
import { whyFact } from '../explain/whyShown.ts';
import { asFarAs, hasAll, sameValue } from './sameValue.ts';
import { keysOf, listOf, names, namesOf, unless, type ExpectationKind, type OneOrMore } from './ExpectationKind.ts';

/** What is known and counted. */

type Values = Readonly<Record<string, unknown>>;
const values = Type.Record(Type.String(), Type.Unknown());

export const facts: ExpectationKind<Values> = {
  key: 'facts',
  type: Type.Record(Type.String(), factValue),
  description: 'These facts have these values, whoever may see them; null is a fact that is not known',
  names: keysOf('fact'),
  judge: (value, { after }) =>
    unless(
      Object.entries(value).every(([fact, one]) => sameValue(one, after.facts[fact] ?? null)),
      () => asFarAs(value, after.facts),
    ),
  why: (value, moment) =>
    Object.entries(value)
      .filter(([fact, one]) => !sameValue(one, moment.after.facts[fact] ?? null))
      .flatMap(([fact]) => whyFact(moment, fact)),
};

export const counters: ExpectationKind<Values> = {
  key: 'counters',
  type: values,
  description: 'The guidance’s counters are so, as far as they are named: `{"hold.count": 1, "offer": {"given": 2}}`',
  names: keysOf('counter'),
  judge: (value, { guidance }) => unless(hasAll(value, guidance.counters), () => asFarAs(value, guidance.counters)),
};

export const metrics: ExpectationKind<Values> = {
  key: 'metrics',
  type: values,
  description: 'The guidance’s metrics are so, as far as they are named; null is one that is not known',
  names: keysOf('metric'),
  judge: (value, { guidance }) =>
    unless(
      Object.entries(value).every(([metric, one]) => sameValue(one, guidance.metrics[metric] ?? null)),
      () => asFarAs(value, guidance.metrics),
    ),
};

export const missing: ExpectationKind<OneOrMore<string>> = {
  key: 'missing',
  type: names,
  description: 'Exactly these required facts are not known yet, in whatever order. An empty list: none is missing',
  names: namesOf('fact'),
  judge: (value, { guidance }) => unless(sameValue([...listOf(value)].sort(), [...guidance.missing].sort()), () => guidance.missing),
};

export const moves: ExpectationKind<OneOrMore<string>> = {
  key: 'moves',
  type: names,
  description: 'The flow has a way on for these meanings of the customer’s; all of a list',
  names: namesOf('move'),
  judge: (value, { guidance }) => {
    const possible = guidance.moves.map(({ type }) => type);
    return unless(
      listOf(value).every((one) => possible.includes(one)),
      () => possible,
    );
  },
};
