import Type, { type Static } from 'typebox';
import { channel, direction, object } from '../flow/vocabulary/data.ts';
import { COUNTS, type CountName } from './counts.ts';
import { MEASURES, type MeasureName } from './measures/measures.ts';
import { SIGNALS, type SignalName } from './signals.ts';

/**
 * The card that contacts are judged by, `flows/scorecard.json`: what a supervisor edits. A criterion begins at 1; every breach of a
 * rule that it names and every measure that it takes lowers it by so much, down to 0, and nothing else does.
 */

const id = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9.-]{0,59}$' });
const rule = Type.String({ minLength: 1, maxLength: 80 });
const note = Type.String({ minLength: 1, maxLength: 500 });
const named = <T extends string>(list: readonly { readonly name: T; readonly description: string }[]) =>
  Type.Unsafe<T>(
    Type.Union(
      list.map(({ name }) => Type.Literal(name)),
      { enumDescriptions: list.map(({ description }) => description) },
    ),
  );
const rules = (minItems: number) => Type.Array(rule, { minItems, maxItems: 100 });

const Title = Type.Record(Type.String({ pattern: '^[a-z]{2}$' }), Type.String({ minLength: 1, maxLength: 200 }), {
  minProperties: 1,
  description: 'By language; the conversation’s is shown, else English, else the first',
});

const portion = Type.Number({ minimum: 0.01, maximum: 1 });
const weight = Type.Number({ minimum: 0, maximum: 1_000 });
const byChannel = <T extends Parameters<typeof Type.Optional>[0]>(type: T) => object({ chat: type, phone: type });

/** What a breach takes from the value of the criterion. */
export const Cost = Type.Union([
  portion,
  byChannel(portion),
  object({ shareOf: named<CountName>(COUNTS) }),
  object({ each: portion, times: named<CountName>(COUNTS) }),
]);
export type Cost = Static<typeof Cost>;

export const Measurement = object({
  measure: named<MeasureName>(MEASURES),
  /** What the criterion loses where the measure is 0. */
  weight: portion,
  params: Type.Optional(Type.Record(Type.String({ pattern: '^[a-zA-Z]{1,40}$' }), Type.Unknown())),
});
export type Measurement = Static<typeof Measurement>;

export const Criterion = object({
  id,
  title: Title,
  description: Type.Optional(note),
  /** Rows of the catalogue that it stands for. */
  rows: Type.Optional(Type.Array(rule, { maxItems: 60 })),
  weight: Type.Union([weight, byChannel(weight)]),
  channels: Type.Array(channel, { minItems: 1, maxItems: 2 }),
  directions: Type.Optional(Type.Array(direction, { minItems: 1, maxItems: 2 })),
  /** Always, or where something of this happened. A breach of a rule that it names makes it apply in any case. */
  applies: Type.Union([Type.Literal('always'), Type.Array(named<SignalName>(SIGNALS), { minItems: 1, maxItems: 20 })]),
  /** Ids of violations and lint rules. */
  rules: rules(0),
  /** Of a breach of a rule that `costs` does not name. */
  cost: Cost,
  costs: Type.Optional(Type.Record(Type.String({ minLength: 1, maxLength: 80 }), Cost)),
  measures: Type.Optional(Type.Array(Measurement, { maxItems: 20 })),
});
export type Criterion = Static<typeof Criterion>;

export const KnockOutRule = object({
  id,
  title: Title,
  rules: rules(1),
  /** So many breaches, of any of its rules, knock the contact out. */
  times: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  channels: Type.Optional(Type.Array(channel, { minItems: 1, maxItems: 2 })),
  directions: Type.Optional(Type.Array(direction, { minItems: 1, maxItems: 2 })),
});
export type KnockOutRule = Static<typeof KnockOutRule>;

/** Criteria seen together: a quality of the agent, a dimension of service. */
export const CriteriaGroup = object({ id, title: Title, criteria: Type.Array(id, { minItems: 1, maxItems: 60 }) });
export type CriteriaGroup = Static<typeof CriteriaGroup>;

export const Scorecard = object({
  $schema: Type.Optional(Type.String()),
  version: Type.String({ minLength: 1, maxLength: 40 }),
  description: Type.Optional(note),
  criteria: Type.Array(Criterion, { minItems: 1, maxItems: 60 }),
  knockOuts: Type.Array(KnockOutRule, { maxItems: 30 }),
  qualities: Type.Array(CriteriaGroup, { maxItems: 30 }),
  dimensions: Type.Array(CriteriaGroup, { maxItems: 30 }),
  /** What a finding costs that merely informs, and a violation that a setting has softened to that: this part of its cost. */
  informs: portion,
  /** Rules that mean the same where they are broken by one event: the dearest of them counts. */
  same: Type.Array(rules(2), { maxItems: 30 }),
  /** Rules that no criterion names, and why. */
  unscored: Type.Array(object({ rule, reason: note }), { maxItems: 200 }),
});
export type Scorecard = Static<typeof Scorecard>;
