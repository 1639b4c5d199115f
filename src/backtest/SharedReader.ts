import type { Finding } from '../conversation/Guidance.ts';
import type { Measures } from '../conversation/measuresOfDraft.ts';
import { plainReader, type TextReader } from '../conversation/TextReader.ts';
import type { Cast } from '../flow/Cast.ts';
import type { PhraseMatch } from '../phrases/phraseMatcher.ts';
import type { RecognisedAct } from '../text/acts/recogniseActs.ts';
import type { Draft } from '../text/lint/Draft.ts';
import { dependsOnPhrases, judgedAlike } from '../text/lint/judgedAlike.ts';
import type { LintContext, LintPhrases } from '../text/lint/LintRule.ts';
import type { ProductCard } from '../text/productCard.ts';
import { samePhrases } from './samePhrases.ts';

type Customer = LintContext['customer'];

interface Judgement {
  readonly context: LintContext;
  readonly phrasebook: LintPhrases;
  readonly findings: readonly Finding[];
}

/** What was worked out from the text that was read last. */
interface Reading {
  readonly text: string;
  readonly language: string;
  draft: Draft | null;
  acts: readonly RecognisedAct[] | null;
  cards: readonly ProductCard[] | null;
  measured: { readonly customer: Customer; readonly measures: Measures } | null;
  readonly phrases: Map<Cast, readonly PhraseMatch[]>;
  readonly judged: Judgement[];
}

/**
 * Reads the text of one event once for all versions that it is replayed on. Nothing of it differs from what `plainReader`
 * says, but for the wording of findings: what depends on the version is taken from another one only where all that it
 * depends on is the same.
 */
export class SharedReader implements TextReader {
  #last: Reading = readingOf('', '');
  #recorded: readonly Finding[] | null = null;

  /** The next text; `recorded` are the findings that the log has of it, for the version that judges it first, null for none. */
  begin(recorded: readonly Finding[] | null): void {
    this.#recorded = recorded;
    this.#last = readingOf('', '');
  }

  draft(text: string, language: string): Draft {
    const reading = this.#reading(text, language);
    return (reading.draft ??= plainReader.draft(text, language));
  }

  phrases(cast: Cast, text: string, language: string): readonly PhraseMatch[] {
    const { phrases } = this.#reading(text, language);
    for (const [other, matches] of phrases) if (samePhrases(other, cast)) return matches;
    const matches = plainReader.phrases(cast, text, language);
    phrases.set(cast, matches);
    return matches;
  }

  acts(text: string, language: string): readonly RecognisedAct[] {
    const reading = this.#reading(text, language);
    return (reading.acts ??= plainReader.acts(text, language));
  }

  cards(text: string, language: string): readonly ProductCard[] {
    const reading = this.#reading(text, language);
    return (reading.cards ??= plainReader.cards(text, language));
  }

  measures(draft: Draft, customer: Customer, language: string): Measures {
    const reading = this.#reading(draft.text, language);
    if (reading.measured === null || !sameCustomer(reading.measured.customer, customer))
      reading.measured = { customer, measures: plainReader.measures(draft, customer, language) };
    return reading.measured.measures;
  }

  lint(draft: Draft, context: LintContext, phrasebook: LintPhrases): readonly Finding[] {
    const { judged } = this.#reading(draft.text, context.language);
    const known = judged.find((one) => (one.phrasebook === phrasebook || !dependsOnPhrases(context)) && judgedAlike(one.context, context));
    if (known !== undefined) return known.findings;
    // What lint rules keep of a draft is for one context.
    const fresh = judged.length === 0 ? draft : plainReader.draft(draft.text, context.language);
    const findings = this.#recorded ?? plainReader.lint(fresh, context, phrasebook);
    this.#recorded = null;
    judged.push({ context, phrasebook, findings });
    return findings;
  }

  #reading(text: string, language: string): Reading {
    if (this.#last.text !== text || this.#last.language !== language) this.#last = readingOf(text, language);
    return this.#last;
  }
}

function readingOf(text: string, language: string): Reading {
  return { text, language, draft: null, acts: null, cards: null, measured: null, phrases: new Map(), judged: [] };
}

function sameCustomer(one: Customer, other: Customer): boolean {
  return one?.name === other?.name && one?.patronymic === other?.patronymic && one?.address === other?.address && one?.gender === other?.gender;
}
