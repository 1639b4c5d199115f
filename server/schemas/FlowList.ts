import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';
import { Publication } from './authoring/Publication.ts';

/** How the folder of flows stands to what is published. */
export const FilesState = object({
  state: Type.Enum(['same', 'differs', 'absent', 'unpublished'], {
    description: 'The files hold what is published; they hold something else; there are none; they are there, and nothing of the flow is published',
  }),
  hash: Type.Union([Type.String(), Type.Null()], { description: 'Content hash of the files, as they were read last' }),
  changes: Type.Record(Type.String(), Type.Integer(), { description: 'What the files would change, counted by kind' }),
});
export type FilesState = Static<typeof FilesState>;

export const FlowSummary = object({
  id: Type.String(),
  version: Type.String(),
  hash: Type.String({ description: 'Content hash: conversations are pinned to it' }),
  description: Type.Union([Type.String(), Type.Null()]),
  channel: Type.String(),
  direction: Type.String(),
  languages: Type.Array(Type.String()),
  stages: Type.Array(Type.String(), { description: 'Where a conversation can stand, and be started' }),
  publication: Publication,
  scheduled: Type.Array(Publication, { description: 'What will take effect, the earliest first' }),
  files: FilesState,
});
export type FlowSummary = Static<typeof FlowSummary>;

/** A flow that no conversation can be started with now. */
export const IdleFlow = object({
  id: Type.String(),
  publication: Type.Union([Publication, Type.Null()], { description: 'The one that took it out of service; null where nothing was published yet' }),
  scheduled: Type.Array(Publication),
  files: FilesState,
});
export type IdleFlow = Static<typeof IdleFlow>;

export const FlowList = object({
  flows: Type.Array(FlowSummary),
  idle: Type.Array(IdleFlow, { description: 'Flows taken out of service, not published yet, or drafts only' }),
});
export type FlowList = Static<typeof FlowList>;
