import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';

const optional = Type.Optional(Type.String());

/** Why a conversation stays on its version. */
export const MoveMisfit = object({
  code: Type.String({ description: 'Stable: `state-gone`, `fact-differs`, …; or the code of a problem' }),
  message: Type.String(),
  machine: Type.Optional(Type.String({ description: '`flow`, or the id of the rule machine' })),
  state: Type.Optional(Type.String({ description: 'Where it stands now' })),
  timer: optional,
  fact: optional,
  language: optional,
  before: optional,
  after: optional,
});
export type MoveMisfit = Static<typeof MoveMisfit>;

/** What became of the conversations that a call looked at. */
export const Moves = object({
  to: Type.String({ description: 'Content hash of the version' }),
  dryRun: Type.Boolean(),
  moved: Type.Array(Type.String(), { description: 'Conversations that go on with it; with `dryRun`, that would' }),
  unchanged: Type.Array(Type.String(), { description: 'Those that were on it already' }),
  refused: Type.Array(object({ id: Type.String(), misfits: Type.Array(MoveMisfit) }), { description: 'Those that stay where they are' }),
  next: Type.Union([Type.String(), Type.Null()], { description: 'The cursor of the conversations that are left' }),
});
export type Moves = Static<typeof Moves>;
