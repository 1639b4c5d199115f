import Type, { type Static } from 'typebox';
import { object } from '../flow/vocabulary/data.ts';

/** Paths of a flow's own files, from its folder. */
export const DRAFT_PATH = '^(?:flow|catalogue)\\.json$|^(?:phrases|examples)/[a-z]{2}\\.json$';

/** The body of `POST /v1/flows/{id}/check`: nothing, or a draft of files that is laid over the folder of the flow. */
export const FlowCheckBody = object({
  /** By path from the folder of the flow: a file as its text, as it is being typed, or as the JSON that it holds. */
  files: Type.Optional(Type.Record(Type.String({ pattern: DRAFT_PATH }), Type.Unknown(), { maxProperties: 50 })),
  /** What the files are laid over: a version by a reference to it, or a draft by its id. Left out, the folder of the server. */
  version: Type.Optional(Type.String({ minLength: 1, maxLength: 140 })),
  draft: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
  /** Warnings and infos fail too. */
  strict: Type.Optional(Type.Boolean()),
});
export type FlowCheckBody = Static<typeof FlowCheckBody>;
