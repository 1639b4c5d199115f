import Type, { type Static } from 'typebox';
import { GlossaryTerm } from '../../../src/flow/schema/glossary.ts';
import { object } from '../../../src/flow/vocabulary/data.ts';

const { rows, sources, status } = GlossaryTerm.properties;

export const ListedTerm = object({
  id: Type.String(),
  term: Type.String(),
  definition: Type.String({ description: 'As far as its source goes: of a truncated one it ends with "…"' }),
  rows: { ...rows, description: 'The rules that the term comes from' },
  sources: { ...sources, description: 'Document and line of those rules' },
  status: { ...status, description: 'Whether the source says all of it' },
});

/** All terms of one language. */
export const GlossaryList = object({ language: Type.String(), terms: Type.Array(ListedTerm) });
export type GlossaryList = Static<typeof GlossaryList>;
