import Type, { type Static } from 'typebox';
import { PhraseReport } from '../../src/experiments/PhraseReport.ts';
import { object } from '../../src/flow/vocabulary/data.ts';

export const PhraseList = object({
  flow: Type.String(),
  version: Type.Union([Type.String({ description: 'The version that the texts are of: the one asked for, else the published one' }), Type.Null()]),
  phrases: Type.Array(PhraseReport),
  next: Type.Union([Type.String({ description: 'The cursor of the next page' }), Type.Null()]),
});
export type PhraseList = Static<typeof PhraseList>;
