import type { Offence } from '../offence/Offence.ts';
import { exclude } from './applied.ts';
import { bearingOf } from './bearing.ts';
import { sentencesSaid, type SaidSentence } from './clausesOf.ts';
import { isAnswer, isCourtesy, typeOfMeaning, type Ear } from './Ear.ts';
import type { Segment } from './features.ts';
import type { Model } from './Model.ts';
import { Reading } from './Reading.ts';
import type { Candidate } from './RecognisedMeaning.ts';
import { MOST_WORDS, spanOfWords, type Utterance } from './Utterance.ts';

/** The best meanings of a piece that are told of. */
const MOST_OF_PIECE = 3;
/** Less than this is noise. */
const LEAST = 0.05;
/** What parting a sentence at a comma must be worth. */
const PARTED = 0.75;
/** From here on a clause says what it says, whatever the sentence around it does. */
const CLEAR = 0.8;
/** A text of several sentences is also read as one whole, if it is no longer than this. */
const MOST_WORDS_OF_WHOLE = 60;
const OF_WHOLE = 0.95;
/** Where the whole is as sure as this of what the matter is, a sentence of it that sounds like another matter is not. */
const SURE_OF_MATTER = 0.85;
const OTHER_MATTER = 0.6;
/** Where the lexicon finds no offence at all, swearing and insults are at most suggested. */
const NOT_IN_LEXICON = 0.5;
const UNLIKELY = 0.3;
const OF_LEXICON: ReadonlySet<string> = new Set(['customer.swears', 'customer.insults']);
/** Of a text that is nothing but an offence, what is left over is no other meaning. */
const LEAST_LEFT = 0.3;
const OFFENCES: ReadonlySet<string> = new Set([...OF_LEXICON, 'customer.is-rude']);
/** What the contact is about; a message is seldom about two of them. */
const MATTERS: ReadonlySet<string> = new Set([
  'customer.means',
  'customer.asks',
  'customer.states-problem',
  'customer.requests-selection',
  'customer.asks-characteristics',
  'customer.asks-progress',
]);

interface Piece {
  readonly segment: Segment;
  readonly probabilities: Float64Array;
  /** Index of the likeliest meaning. */
  readonly best: number;
  readonly sure: number;
}

type ReadPiece = (segment: Segment) => Piece;

/** What the model makes of each sentence, of its clauses where they say something of their own, and of the whole. */
export function candidatesOf(utterance: Utterance, language: string, model: Model, ear: Ear, offences: readonly Offence[]): Candidate[] {
  const reading = new Reading(model, utterance, language);
  const bearing = bearingOf(model.meanings, ear);
  const isOffensive = offences.some(({ kind }) => kind !== 'flirts');
  const known = new Map<number, Piece>();
  const read: ReadPiece = (segment) => {
    const key = segment.first * MOST_WORDS + segment.behind;
    const piece = known.get(key) ?? pieceOf(segment, offended(reading.probabilities(segment, bearing), model, isOffensive));
    known.set(key, piece);
    return piece;
  };
  const found = new Map<string, Candidate>();
  const sentences = sentencesSaid(utterance);
  for (const sentence of sentences) {
    const pieces = piecesOf(sentence, read);
    for (const piece of pieces) addBest(found, utterance, model, piece);
    const said = pieces.map((piece) => model.meanings[piece.best] ?? '');
    for (const piece of asides(sentence, read, model, ear, said)) addMeaning(found, utterance, model, piece, piece.best);
  }
  if (sentences.length > 1 && utterance.words.length <= MOST_WORDS_OF_WHOLE) {
    const isQuestion = sentences.some((sentence) => sentence.isQuestion);
    addWhole(found, utterance, model, read({ first: 0, behind: utterance.words.length, isQuestion }));
  }
  return [...found.values()];
}

/**
 * A sentence as one piece or, where it is not clear as one, its clauses put together to as many pieces as say different
 * things: the parting whose pieces are the surest together.
 */
function piecesOf({ clauses, first, behind, isQuestion }: SaidSentence, read: ReadPiece): Piece[] {
  const whole = read({ first, behind, isQuestion });
  // No parting can be worth more than its price.
  if (clauses.length === 1 || whole.sure >= PARTED) return [whole];
  const best: { worth: number; pieces: Piece[] }[] = [{ worth: 1, pieces: [] }];
  for (let end = 1; end <= clauses.length; end += 1) {
    let chosen = { worth: -1, pieces: [] as Piece[] };
    for (let start = 0; start < end; start += 1) {
      const [from, to] = [clauses[start], clauses[end - 1]];
      const before = best[start];
      if (from === undefined || to === undefined || before === undefined) continue;
      const piece = read({ first: from.first, behind: to.behind, isQuestion: to.isQuestion });
      const worth = before.worth * piece.sure * (start === 0 ? 1 : PARTED);
      if (worth > chosen.worth) chosen = { worth, pieces: [...before.pieces, piece] };
    }
    best.push(chosen);
  }
  return best[clauses.length]?.pieces ?? [whole];
}

/**
 * Clauses that say something beside what their sentence says: "спасибо" in whatever it stands, and a "да" in front that
 * answers an open question. The "нет" of "нет, это всё" is part of it.
 */
function asides({ clauses }: SaidSentence, read: ReadPiece, { meanings }: Model, { isAsked }: Ear, said: readonly string[]): Piece[] {
  if (clauses.length === 1) return [];
  return clauses.map(read).filter(({ best, sure }, index) => {
    const type = meanings[best] ?? '';
    return sure >= CLEAR && (isCourtesy(type) || (isAsked === true && index === 0 && isAnswer(type) && !said.some((other) => exclude(type, other))));
  });
}

/** The whole adds what it says, and where it is sure of the matter, its sentences are about no other. */
function addWhole(found: Map<string, Candidate>, utterance: Utterance, model: Model, whole: Piece): void {
  const intent = model.meanings[whole.best] ?? '';
  addMeaning(found, utterance, model, whole, whole.best, OF_WHOLE);
  if (whole.sure < SURE_OF_MATTER || !MATTERS.has(typeOfMeaning(intent))) return;
  for (const [other, candidate] of found) {
    if (other !== intent && MATTERS.has(candidate.type)) found.set(other, { ...candidate, confidence: candidate.confidence * OTHER_MATTER });
  }
}

function addBest(found: Map<string, Candidate>, utterance: Utterance, model: Model, piece: Piece): void {
  const { probabilities } = piece;
  const best: number[] = [];
  for (let index = 0; index < probabilities.length; index += 1) {
    if ((probabilities[index] as number) < LEAST) continue;
    best.push(index);
  }
  best.sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  for (const index of best.slice(0, MOST_OF_PIECE)) addMeaning(found, utterance, model, piece, index);
}

/** Of the same meaning in several places the surest counts. */
function addMeaning(found: Map<string, Candidate>, utterance: Utterance, { meanings }: Model, piece: Piece, index: number, share = 1): void {
  const intent = meanings[index] ?? '';
  const type = typeOfMeaning(intent);
  const confidence = (piece.probabilities[index] ?? 0) * share;
  if (confidence <= (found.get(intent)?.confidence ?? 0)) return;
  const data: Candidate['data'] = type === 'customer.means' ? { intent } : {};
  found.set(intent, { type, intent, confidence, span: spanOfWords(utterance, piece.segment.first, piece.segment.behind), data });
}

function pieceOf(segment: Segment, probabilities: Float64Array): Piece {
  let best = 0;
  for (let index = 1; index < probabilities.length; index += 1) if ((probabilities[index] ?? 0) > (probabilities[best] ?? 0)) best = index;
  return { segment, probabilities, best, sure: probabilities[best] ?? 0 };
}

/**
 * What the lexicon says about offences goes before what the model does. Without a word of the lexicon swearing and insults
 * are unlikely, and at most suggested; with one, the other meanings share what the offence leaves: "где мой заказ, …" asks as well.
 */
function offended(probabilities: Float64Array, { meanings }: Model, isOffensive: boolean): Float64Array {
  const suspects = isOffensive ? OFFENCES : OF_LEXICON;
  let taken = 0;
  meanings.forEach((meaning, index) => {
    if (suspects.has(meaning)) taken += probabilities[index] ?? 0;
  });
  const all = isOffensive ? Math.max(1 - taken, LEAST_LEFT) : 1 - taken * (1 - UNLIKELY);
  meanings.forEach((meaning, index) => {
    const probability = probabilities[index] ?? 0;
    if (!suspects.has(meaning)) probabilities[index] = probability / all;
    else if (!isOffensive) probabilities[index] = Math.min((probability * UNLIKELY) / all, NOT_IN_LEXICON);
  });
  return probabilities;
}
