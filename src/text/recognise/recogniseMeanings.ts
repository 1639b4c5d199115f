import { originalSpan } from '../fold.ts';
import type { Offence } from '../offence/Offence.ts';
import { recogniseOffence } from '../offence/recogniseOffence.ts';
import { applied } from './applied.ts';
import { candidatesOf } from './candidatesOf.ts';
import { isCourtesy, type Ear } from './Ear.ts';
import type { Model } from './Model.ts';
import type { Candidate, RecognisedMeaning } from './RecognisedMeaning.ts';
import { countAsked } from './slots/countAsked.ts';
import { factsGiven } from './slots/factsGiven.ts';
import { ratingGiven } from './slots/ratingGiven.ts';
import { utteranceOf, type Utterance } from './Utterance.ts';

const MOST = 10;

/**
 * What the customer means by this, the surest first (REG-2, CHAN-3): offences by their lexicon, facts by their own readers,
 * everything else by what was learnt from the examples; ranked by what can matter now. `model` is null for a language
 * without examples. The same words in the same state always mean the same.
 */
export function recogniseMeanings(text: string, language: string, model: Model | null, ear: Ear): RecognisedMeaning[] {
  const utterance = utteranceOf(text);
  if (utterance.words.length === 0 && utterance.original.trim() === '') return [];
  const offences = recogniseOffence(utterance.original, language);
  const candidates = model === null || utterance.words.length === 0 ? [] : candidatesOf(utterance, language, model, ear, offences);
  const all = [
    ...withOffences(candidates, offences).map((one) => withSlots(one, utterance, language, ear)),
    ...givenFacts(utterance, language, ear, candidates),
  ];
  all.sort(
    (a, b) => importance(b, ear) - importance(a, ear) || b.confidence - a.confidence || a.span[0] - b.span[0] || (a.intent < b.intent ? -1 : 1),
  );
  return applied(withoutEmptyGifts(all), ear).slice(0, MOST).map(rounded);
}

/** The lexicon's word counts where it is the surer one. */
function withOffences(candidates: readonly Candidate[], offences: readonly Offence[]): Candidate[] {
  const byIntent = new Map(candidates.map((candidate) => [candidate.intent, candidate]));
  for (const { kind, confidence, span } of offences) {
    const intent = `customer.${kind}`;
    if (confidence > (byIntent.get(intent)?.confidence ?? 0)) byIntent.set(intent, { type: intent, intent, confidence, span, data: {} });
  }
  return [...byIntent.values()];
}

function withSlots(candidate: Candidate, utterance: Utterance, language: string, ear: Ear): Candidate {
  const { words } = utterance;
  if (candidate.type === 'customer.requests-selection') {
    const count = countAsked(words, 0, words.length, language);
    return count === null ? candidate : { ...candidate, data: { count } };
  }
  if (candidate.type === 'customer.rates' && isRatingAsked(ear)) {
    const rating = ratingGiven(words, language);
    return rating === null ? candidate : { ...candidate, data: { rating } };
  }
  return candidate;
}

function isRatingAsked({ hears }: Ear): boolean {
  return hears?.('customer.rates') ?? true;
}

/** An answer as sure as this is one, and no name. */
const MEANS_SOMETHING = 0.5;

function givenFacts(utterance: Utterance, language: string, { facts = [] }: Ear, candidates: readonly Candidate[]): Candidate[] {
  const isMeant = candidates.some(({ type, confidence }) => type !== 'customer.gives' && confidence >= MEANS_SOMETHING);
  const given = factsGiven(utterance, language, facts).filter(({ isGuess }) => !isGuess || !isMeant);
  return given.map(({ fact, value, start, end, confidence }) => ({
    type: 'customer.gives',
    intent: 'customer.gives',
    confidence,
    span: originalSpan(utterance.folded, start, end, utterance.original.length),
    data: { fact, value },
  }));
}

/** That something is given is worth telling only where nobody could read what. */
function withoutEmptyGifts(candidates: readonly Candidate[]): Candidate[] {
  const isRead = candidates.some(({ type, data }) => type === 'customer.gives' && data.fact !== undefined);
  return candidates.filter(({ type, data }) => !isRead || type !== 'customer.gives' || data.fact !== undefined);
}

/** What a message is sure to be about goes before its "hello" and "thank you". */
function importance({ type, confidence }: Candidate, { threshold }: Ear): number {
  return confidence >= threshold && !isCourtesy(type) ? 1 : 0;
}

function rounded(meaning: RecognisedMeaning): RecognisedMeaning {
  return { ...meaning, confidence: Math.round(meaning.confidence * 1_000) / 1_000 };
}
