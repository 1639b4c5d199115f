import Type, { type Static } from 'typebox';
import { ExperimentGoal } from '../flow/schema/experiment.ts';
import { object } from '../flow/vocabulary/data.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);
const count = Type.Integer({ minimum: 0 });

/** From and to; of rates within 0 and 1, of differences within -1 and 1. */
export const Interval = Type.Array(Type.Number(), { minItems: 2, maxItems: 2 });
export type Interval = readonly [low: number, high: number];

const VERDICTS = ['better', 'worse', 'no-difference-yet'] as const;
/** `no-difference-yet` says nothing of what will be seen with more conversations. */
export const Verdict = Type.Unsafe<(typeof VERDICTS)[number]>(Type.Union(VERDICTS.map((verdict) => Type.Literal(verdict))));
export type Verdict = Static<typeof Verdict>;

export const Difference = object({
  estimate: Type.Number({ description: 'Rate of the variant less that of the control, weighted over the groups that are comparable' }),
  interval: Type.Unsafe<Interval>(Interval),
  sequence: nullable(Type.Unsafe<Interval>(Interval)),
  verdict: Verdict,
  needed: nullable(
    Type.Integer({ description: 'Conversations still needed for a verdict if all goes on like this; null where that cannot be told' }),
  ),
});
export type Difference = Static<typeof Difference>;

const counted = {
  shown: count,
  goals: count,
  rate: nullable(Type.Number({ description: 'Of those that were shown the variant the share that reached the goal' })),
  interval: nullable(Type.Unsafe<Interval>(Interval)),
};

export const VariantReport = object({
  id: Type.String(),
  weight: Type.Integer(),
  ...counted,
  used: count,
  edited: count,
  passed: count,
  difference: nullable(Difference),
});
export type VariantReport = Static<typeof VariantReport>;

/** Results that are comparable with each other: of the same texts, weights and goal, in one language. */
export const StratumReport = object({
  digest: Type.String(),
  language: Type.String(),
  versions: Type.Array(Type.String(), { description: 'Flow versions that the conversations were on' }),
  present: Type.Boolean({ description: 'The version asked for compares just this' }),
  variants: Type.Array(object({ id: Type.String(), text: nullable(Type.String()), ...counted })),
});
export type StratumReport = Static<typeof StratumReport>;

export const ExperimentReport = object({
  id: Type.String(),
  description: nullable(Type.String()),
  phrase: Type.String(),
  status: Type.Union([Type.Literal('running'), Type.Literal('ended'), Type.Literal('removed')]),
  goal: ExperimentGoal,
  control: Type.String({ description: 'The variant that the others are compared with' }),
  balanced: Type.Boolean({ description: 'False where the variants were not shown in the proportion of their weights: then trust nothing here' }),
  variants: Type.Array(VariantReport),
  strata: Type.Array(StratumReport),
});
export type ExperimentReport = Static<typeof ExperimentReport>;
