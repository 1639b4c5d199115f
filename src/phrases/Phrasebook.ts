import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { PhraseEntry } from '../flow/schema/texts.ts';
import type { Values } from './compileText.ts';
import type { FamilyContext } from './resolveFamily.ts';

/** A phrase as the agent sees it. */
export interface RenderedPhrase {
  readonly text: string;
  /** Variables that nobody has filled yet; the text shows "…" in their places. */
  readonly blanks: readonly string[];
  /** The language that the text is in: another than asked for where the phrase is not translated; null for an unknown phrase. */
  readonly language: string | null;
}

/** One text of a phrase, for whoever must recognise it. */
export interface PhrasePattern {
  readonly phrase: string;
  readonly elements: readonly MessageFormatElement[];
}

/** All phrases and messages of a flow. Nothing here throws: an agent on a call must see something. */
export interface Phrasebook {
  /** Ids of the phrases that have a text in some language, in the order of the files. */
  readonly phrases: readonly string[];
  /** What the catalogue says of the phrase. */
  entry(phrase: string): PhraseEntry | undefined;
  /** The text; of several variants the one that has been used least, given how often the phrase was used. */
  render(phrase: string, language: string, values: Values, useCount?: number): RenderedPhrase;
  /** The place of that variant; a fixed form has its first text only. */
  leastUsed(phrase: string, language: string, useCount: number): number;
  /** The variant at a place. */
  renderVariant(phrase: string, language: string, values: Values, place: number): RenderedPhrase;
  /** All variants rendered, the first one included. */
  variants(phrase: string, language: string, values: Values): string[];
  /** The variables of all variants and branches. */
  variables(phrase: string, language: string): readonly string[];
  /** The phrase that a family's name means here; any other id means itself. */
  resolveFamily(id: string, context: FamilyContext): string;
  /** A message to the agent; one that does not exist shows its id, so that it is noticed. */
  message(id: string, language: string, values?: Values): string;
  /** The parsed texts of all phrases in a language, untranslated ones in the language that stands in for it. */
  patterns(language: string): readonly PhrasePattern[];
}
