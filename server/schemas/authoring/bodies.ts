import Type, { type Static, type TProperties } from 'typebox';
import { object } from '../../../src/flow/vocabulary/data.ts';

/** The bodies with which authors change something. Whoever changes something says who they are and why. */

const author = Type.String({ minLength: 1, maxLength: 120, description: 'Who does it' });
const reason = Type.String({ minLength: 1, maxLength: 500, description: 'Why, for whoever looks back' });
const reference = Type.String({
  minLength: 1,
  maxLength: 140,
  description: 'published, files, draft:ID, or a hash of which at least 6 digits are given',
});
const draft = Type.String({ minLength: 1, maxLength: 120, description: 'The id of a draft' });
const title = Type.String({ minLength: 1, maxLength: 200 });
const at = Type.String({ maxLength: 40, description: 'When it takes effect, an ISO 8601 time; at once where it is left out' });

const signed = <P extends TProperties>(properties: P) => object({ ...properties, author, reason });

/** Texts by path, or the JSON that a file holds; null takes the file out. */
const files = Type.Record(Type.String(), Type.Unknown(), {
  maxProperties: 200,
  description:
    "By path: a file as its text, as JSON, or null to take it out. The flow's own as seen from its folder (flow.json, phrases/en.json, tests/offer.json), shared ones by their whole path (common/phrases/en.json, conduct/hold/machine.json, parts/offer.json)",
});

export const DraftBody = signed({
  id: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 120,
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
      description: 'A name of your own for the draft; the server names it where it is left out',
    }),
  ),
  title: Type.Optional(title),
  from: Type.Optional(reference),
  files: Type.Optional(files),
});
export type DraftBody = Static<typeof DraftBody>;

export const DraftChangeBody = signed({ title: Type.Optional(title), files: Type.Optional(files) });
export type DraftChangeBody = Static<typeof DraftChangeBody>;

/** One of `version`, `draft` and `files`. */
export const PublishBody = signed({
  version: Type.Optional(reference),
  draft: Type.Optional(draft),
  revision: Type.Optional(Type.Integer({ minimum: 1, description: 'Of the draft, as the publisher has seen it; another one is refused' })),
  files: Type.Optional(Type.Literal(true, { description: 'The files of the server as they stand now' })),
  at: Type.Optional(at),
});
export type PublishBody = Static<typeof PublishBody>;

export const RollbackBody = signed({ to: Type.Optional(reference) });
export type RollbackBody = Static<typeof RollbackBody>;

export const RetireBody = signed({ at: Type.Optional(at) });
export type RetireBody = Static<typeof RetireBody>;

export const WithdrawBody = signed({});
export type WithdrawBody = Static<typeof WithdrawBody>;

/** What is published, unless one of them is given. */
export const TestBody = object({ version: Type.Optional(reference), draft: Type.Optional(draft) });
export type TestBody = Static<typeof TestBody>;

export const authoringBodies = { DraftBody, DraftChangeBody, PublishBody, RollbackBody, RetireBody, WithdrawBody, TestBody } as const;
