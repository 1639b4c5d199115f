import Type, { type Static } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';
import { nullable } from './Publication.ts';

/** A version of a flow. It never changes. */
export const Version = object({
  flow: Type.String(),
  hash: Type.String({ description: 'Content hash: the same content has the same' }),
  version: Type.String({ description: 'What the author called it' }),
  status: Type.Enum(['published', 'scheduled', 'retired', 'draft'], { description: 'In effect now; will be; was; never was' }),
  base: nullable('Hash of the version that it was made from'),
  author: nullable('Who made it; null where that is not known'),
  reason: nullable('Why'),
  at: nullable('When it was kept'),
});
export type Version = Static<typeof Version>;

export const VersionList = object({ versions: Type.Array(Version), next: nullable('The cursor of the next page') });
export type VersionList = Static<typeof VersionList>;

const fileList = Type.Array(
  object({ path: Type.String(), bytes: Type.Integer(), shared: Type.Boolean({ description: 'Other flows have it too' }) }),
  { description: "All files; the flow's own as seen from its folder" },
);

export const VersionDetail = object({
  ...Version.properties,
  channel: Type.String(),
  direction: Type.String(),
  languages: Type.Array(Type.String()),
  files: fileList,
});
export type VersionDetail = Static<typeof VersionDetail>;

export const fileTexts = Type.Record(Type.String(), Type.String(), { description: 'By path: the text of each file' });
export const VersionFiles = object({ hash: Type.String(), files: fileTexts });
export type VersionFiles = Static<typeof VersionFiles>;
