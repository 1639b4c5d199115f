import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { Authorship, nullable } from './Publication.ts';
import { fileTexts } from './Version.ts';

/** A draft of a version, without its files. */
export const DraftSummary = object({
  id: Type.String(),
  flow: Type.String(),
  title: Type.String(),
  revision: Type.Integer({ description: 'Grows with every change; the ETag' }),
  base: nullable('Hash of the version that it began with; null where that is not kept, or the flow is new'),
  created: Authorship,
  changed: Authorship,
});
export type DraftSummary = Static<typeof DraftSummary>;

export const DraftList = object({ drafts: Type.Array(DraftSummary), next: nullable('The cursor of the next page') });
export type DraftList = Static<typeof DraftList>;

export const Draft = object({
  ...DraftSummary.properties,
  files: fileTexts,
  shared: Type.Array(Type.String(), { description: 'Paths of the files that it shares with other flows; `?files=all` shows their texts too' }),
});
export type Draft = Static<typeof Draft>;
