import Type, { type Static } from 'typebox';
import { object } from '../../src/flow/vocabulary/data.ts';
import type { MissedKind } from '../../src/usage/Usage.ts';
import type { MissedStatus } from '../store/UsageStore.ts';

const literals = <const T extends readonly string[]>(values: T, options: { description?: string } = {}) =>
  Type.Unsafe<T[number]>(
    Type.Union(
      values.map((value) => Type.Literal(value)),
      options,
    ),
  );

const KINDS = ['not-understood', 'no-move', 'rejected'] as const satisfies readonly MissedKind[];
const STATUSES = ['open', 'added', 'dismissed'] as const satisfies readonly MissedStatus[];

/** Why nothing answered a text. */
export const Kind = literals(KINDS, {
  description: 'No meaning was found in it; a meaning for which there was no move; or a recognition that the agent rejected',
});
export const Status = literals(STATUSES, { description: 'Waits for an author; was added to a draft; needs no answer' });

const Suggestion = object({ meaning: Type.String(), confidence: Type.Number({ minimum: 0, maximum: 1 }) });
const time = Type.String({ format: 'date-time' });
const next = Type.Union([Type.String({ description: 'The cursor of the next page' }), Type.Null()]);

/** Texts that say the same in other words, and that no move fitted. */
export const MissedGroup = object({
  text: Type.String({ description: 'The text that is most like all of them' }),
  language: Type.String(),
  count: Type.Integer(),
  conversations: Type.Integer({ description: 'In how many it was said' }),
  firstAt: time,
  lastAt: time,
  states: Type.Array(Type.String(), { description: 'Paths of states of the flow, the more frequent first' }),
  versions: Type.Array(Type.String(), { description: 'Hashes of the versions that did not know what to do' }),
  kinds: Type.Array(Kind),
  meanings: Type.Array(Type.String(), { description: 'What was recognised then; none of it was answered' }),
  suggestions: Type.Array(Suggestion, { description: 'Meanings of what is published now that are nearest to the text' }),
  otherTexts: Type.Array(Type.String(), { description: 'Other ways in which it was said, at most 5' }),
  entries: Type.Array(Type.Integer(), { description: 'Numbers of the entries, the newest first' }),
});

export const MissedGroups = object({
  groups: Type.Array(MissedGroup, { description: 'The largest first' }),
  total: Type.Integer({ description: 'How many groups there are on all pages' }),
  entries: Type.Integer({ description: 'How many entries they are made of' }),
  isWhole: Type.Boolean({ description: 'False where there are older entries that were not looked at' }),
  next,
});
export type MissedGroups = Static<typeof MissedGroups>;

export const MissedEntry = object({
  number: Type.Integer(),
  text: Type.String(),
  kind: Kind,
  status: Status,
  language: Type.String(),
  state: Type.String(),
  version: Type.String({ description: 'Hash of the version' }),
  meanings: Type.Array(Type.String()),
  conversation: Type.String(),
  at: time,
});
export type MissedEntry = Static<typeof MissedEntry>;

export const MissedEntries = object({ entries: Type.Array(MissedEntry), next });
export type MissedEntries = Static<typeof MissedEntries>;

export const MissedResolved = object({
  draft: object({
    id: Type.String(),
    title: Type.String(),
    revision: Type.Integer(),
    base: Type.Union([Type.String(), Type.Null()]),
  }),
  files: Type.Array(Type.String(), { description: 'Files of the draft that changed; none where all of it stood there already' }),
  added: Type.Array(Type.Integer(), { description: 'Entries that were open and are added now' }),
  masked: Type.Integer({ description: 'In how many places personal data was left out of the texts' }),
  texts: Type.Array(
    object({
      language: Type.String(),
      text: Type.String(),
      state: Type.String(),
      meaning: Type.Union([Type.String(), Type.Null()]),
      confidence: Type.Number(),
      understood: Type.Boolean({ description: 'A conversation on the draft takes it for what was wanted, and acts upon it' }),
    }),
    { description: 'What the draft makes of each text' },
  ),
});
export type MissedResolved = Static<typeof MissedResolved>;

export const MissedDismissed = object({ dismissed: Type.Array(Type.Integer(), { description: 'Entries that were open' }) });
export type MissedDismissed = Static<typeof MissedDismissed>;
