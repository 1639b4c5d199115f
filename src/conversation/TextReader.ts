import type { Cast } from '../flow/Cast.ts';
import type { PhraseMatch } from '../phrases/phraseMatcher.ts';
import { recogniseActs, type RecognisedAct } from '../text/acts/recogniseActs.ts';
import type { NamedPerson } from '../text/knownNames.ts';
import { readDraft, type Draft } from '../text/lint/Draft.ts';
import { lint } from '../text/lint/lint.ts';
import type { LintContext, LintPhrases } from '../text/lint/LintRule.ts';
import { readProductCards, type ProductCard } from '../text/productCard.ts';
import type { Finding } from './Guidance.ts';
import { measuresOfDraft, type Measures } from './measuresOfDraft.ts';

/**
 * Everything that is worked out from an agent's text alone, and dear. A live conversation reads each text once, by
 * `plainReader`; a replay of several versions reads it once for all of them, with the same answers.
 */
export interface TextReader {
  draft(text: string, language: string): Draft;
  phrases(cast: Cast, text: string, language: string): readonly PhraseMatch[];
  acts(text: string, language: string): readonly RecognisedAct[];
  cards(text: string, language: string): readonly ProductCard[];
  measures(draft: Draft, customer: NamedPerson | undefined, language: string): Measures;
  lint(draft: Draft, context: LintContext, phrasebook: LintPhrases): readonly Finding[];
}

const NONE: readonly never[] = Object.freeze([]);

export const plainReader: TextReader = Object.freeze({
  draft: readDraft,
  phrases: (cast: Cast, text: string, language: string) => cast.matchers.get(language)?.(text) ?? NONE,
  acts: recogniseActs,
  cards: (text: string, language: string) => readProductCards(text, language).cards,
  measures: measuresOfDraft,
  lint,
});
