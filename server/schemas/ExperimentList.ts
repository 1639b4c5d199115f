import Type, { type Static } from 'typebox';
import { ExperimentReport } from '../../src/experiments/ExperimentReport.ts';
import { object } from '../../src/flow/vocabulary/data.ts';

export const ExperimentList = object({
  flow: Type.String(),
  version: Type.Union([
    Type.String({ description: 'The version whose experiments come first: the one asked for, else the published one' }),
    Type.Null(),
  ]),
  alpha: Type.Number({ description: 'The chance of a verdict where there is no difference, over all variants of an experiment and all looks at it' }),
  experiments: Type.Array(ExperimentReport),
});
export type ExperimentList = Static<typeof ExperimentList>;
