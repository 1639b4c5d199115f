import type { GlossaryTerm } from './schema/glossary.ts';

/** A term in the words of one language, with where it comes from. */
export interface GlossaryEntry extends GlossaryTerm {
  readonly id: string;
  readonly term: string;
  /** Of a truncated one as far as its document goes; it ends with "…". */
  readonly definition: string;
}

/** What trainers look words up in: the entries of each language, in the order in which they are taught. The same terms in every language. */
export type Glossary = ReadonlyMap<string, readonly GlossaryEntry[]>;
