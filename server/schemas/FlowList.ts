import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';

export const FlowSummary = object({
  id: Type.String(),
  version: Type.String(),
  hash: Type.String({ description: 'Content hash: conversations are pinned to it' }),
  description: Type.Union([Type.String(), Type.Null()]),
  channel: Type.String(),
  direction: Type.String(),
  languages: Type.Array(Type.String()),
  stages: Type.Array(Type.String(), { description: 'Where a conversation can stand, and be started' }),
});
export type FlowSummary = Static<typeof FlowSummary>;

export const FlowList = object({ flows: Type.Array(FlowSummary) });
export type FlowList = Static<typeof FlowList>;
