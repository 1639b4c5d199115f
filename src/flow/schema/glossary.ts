import Type, { type Static } from 'typebox';

/** The glossary for trainers: what is true of a term in every language, and what it is called and means in one. */

const strict = { additionalProperties: false } as const;
const termId = Type.String({ pattern: '^[a-z][a-z0-9-]{0,59}$' });

/** Whether the documents that a term was found in say all of it, or break off. */
export const TermStatus = Type.Union([Type.Literal('complete'), Type.Literal('truncated')]);
export type TermStatus = Static<typeof TermStatus>;

export const GlossaryTerm = Type.Object(
  {
    /** Of the catalogue of rules. */
    rows: Type.Array(Type.String({ pattern: '^[A-Z]+-[0-9]+(\\.[0-9]+)?$', maxLength: 20 }), { minItems: 1, maxItems: 20 }),
    /** Document and line of each row, as docs/reference/rules.md has them. */
    sources: Type.Array(Type.String({ pattern: '^[0-9]{3}:[0-9]+$', maxLength: 20 }), { minItems: 1, maxItems: 20 }),
    status: TermStatus,
  },
  strict,
);
export type GlossaryTerm = Static<typeof GlossaryTerm>;

/** `common/glossary.json`: the terms by id, in the order in which they are taught. */
export const GlossaryTerms = Type.Object(
  { $schema: Type.Optional(Type.String()), terms: Type.Record(termId, GlossaryTerm, { ...strict, maxProperties: 500 }) },
  strict,
);
export type GlossaryTerms = Static<typeof GlossaryTerms>;

const TermText = Type.Object(
  { term: Type.String({ minLength: 1, maxLength: 120 }), definition: Type.String({ minLength: 1, maxLength: 1_000 }) },
  strict,
);

/** `common/glossary/{lang}.json`: every term in the words of one language. */
export const GlossaryTexts = Type.Object(
  { $schema: Type.Optional(Type.String()), terms: Type.Record(termId, TermText, { ...strict, maxProperties: 500 }) },
  strict,
);
export type GlossaryTexts = Static<typeof GlossaryTexts>;
