import { Accumulator } from './Accumulator.ts';
import { bear, type Bearing } from './bearing.ts';
import { emitAsked, emitClasses, emitNeighbours, emitRun, emitShape, emitWord, hasDigit, type Segment } from './features.ts';
import { toProbabilities, type Model } from './Model.ts';
import type { Utterance } from './Utterance.ts';
import { classesOfWords, classTable } from './wordClasses/classTable.ts';

/** Of a piece half of whose words are known or more, the probabilities stand as they are; of one without any, half of them is left. */
const UNKNOWN = 0.5;
const NOTHING: readonly number[] = Object.freeze([]);

/** Figures of words that are added up from the front as well. */
const SQUARES = 0;
const ASKED_SQUARES = 1;
const KNOWN = 2;
const NUMBERS = 3;
const FIGURES = 4;

/**
 * What a model makes of an utterance and of its pieces. What words, neighbours and classes speak for is added up once from
 * the front; a piece is what stands between two sums, but for what reaches over its edges.
 */
export class Reading {
  readonly #model: Model;
  readonly #utterance: Utterance;
  readonly #classes: readonly (readonly number[])[];
  /** Up to each word, and behind the last: what speaks for each meaning; in a question also what is asked. */
  readonly #sums: Float64Array;
  readonly #asked: Float64Array;
  readonly #figures: Float64Array;
  /** What reaches over to each word from the word before it, and from the classes before its own; with the squares of that. */
  readonly #pairs: Float64Array;
  readonly #runs: Float64Array;
  readonly #pairSquares: Float64Array;
  readonly #runSquares: Float64Array;
  readonly #adding: Accumulator;

  constructor(model: Model, utterance: Utterance, language: string) {
    const { length } = utterance.words;
    const count = model.meanings.length;
    this.#model = model;
    this.#utterance = utterance;
    this.#classes = classesOfWords(classTable(language), utterance.words);
    this.#sums = new Float64Array((length + 1) * count);
    this.#asked = new Float64Array((length + 1) * count);
    this.#pairs = new Float64Array(length * count);
    this.#runs = new Float64Array(length * count);
    this.#figures = new Float64Array((length + 1) * FIGURES);
    this.#pairSquares = new Float64Array(length);
    this.#runSquares = new Float64Array(length);
    this.#adding = new Accumulator(model);
    let before: readonly number[] | null = null;
    for (let index = 0; index < length; index += 1) {
      const here = this.#classes[index] ?? NOTHING;
      this.#addReaching(index, before);
      this.#addWord(index);
      if (here.length > 0) before = here;
    }
  }

  /** How likely each meaning is for these words. `bearing` is what the present state makes of that; null where none is known. */
  probabilities(segment: Segment, bearing: Bearing | null): Float64Array {
    const { first, behind, isQuestion } = segment;
    const { biases, temperature } = this.#model;
    const count = biases.length;
    const scores = new Float64Array(count);
    this.#adding.begin(scores, 0);
    addBetween(scores, this.#sums, first, behind);
    let squares = this.#figure(segment, SQUARES) - this.#takeBack(scores, this.#pairs, this.#pairSquares, first);
    if (isQuestion) {
      addBetween(scores, this.#asked, first, behind);
      squares += this.#figure(segment, ASKED_SQUARES);
    }
    squares += this.#addEdges(segment, scores);
    const norm = 1 / Math.sqrt(Math.max(squares, 1));
    for (let index = 0; index < count; index += 1) scores[index] = (scores[index] as number) * norm + (biases[index] as number);
    toProbabilities(scores, temperature);
    if (bearing !== null) bear(scores, bearing);
    const trust = Math.min(1, UNKNOWN + this.#figure(segment, KNOWN) / Math.max(1, behind - first));
    if (trust < 1) for (let index = 0; index < count; index += 1) scores[index] = (scores[index] as number) * trust;
    return scores;
  }

  /** What reaches over to a word from before it. */
  #addReaching(index: number, before: readonly number[] | null): void {
    const { words } = this.#utterance;
    const count = this.#model.meanings.length;
    const here = this.#classes[index] ?? NOTHING;
    if (index > 0) {
      this.#adding.begin(this.#pairs, index * count);
      emitNeighbours(words[index - 1]?.text ?? '', words[index]?.text ?? '', this.#adding.take);
      this.#pairSquares[index] = this.#adding.squares;
    }
    if (before === null || here.length === 0) return;
    this.#adding.begin(this.#runs, index * count);
    emitRun(before, here, this.#adding.take);
    this.#runSquares[index] = this.#adding.squares;
  }

  /** The word itself, and all sums up to behind it. */
  #addWord(index: number): void {
    const word = this.#utterance.words[index];
    const here = this.#classes[index] ?? NOTHING;
    const count = this.#model.meanings.length;
    const next = (index + 1) * count;
    if (word === undefined) return;
    for (let place = index * count; place < next; place += 1) {
      this.#asked[place + count] = this.#asked[place] as number;
      this.#sums[place + count] = (this.#sums[place] as number) + (this.#pairs[place] as number) + (this.#runs[place] as number);
    }
    const adding = this.#adding;
    adding.begin(this.#asked, next);
    emitAsked(here, adding.take);
    const askedSquares = adding.squares;
    adding.begin(this.#sums, next);
    emitWord(word, adding.take);
    emitClasses(here, adding.take);
    const figures = this.#figures;
    const from = index * FIGURES;
    const to = from + FIGURES;
    const squares = adding.squares + (this.#pairSquares[index] as number) + (this.#runSquares[index] as number);
    figures[to + SQUARES] = (figures[from + SQUARES] as number) + squares;
    figures[to + ASKED_SQUARES] = (figures[from + ASKED_SQUARES] as number) + askedSquares;
    figures[to + KNOWN] = (figures[from + KNOWN] as number) + (adding.knowsFirst || here.length > 0 ? 1 : 0);
    figures[to + NUMBERS] = (figures[from + NUMBERS] as number) + (hasDigit(word) ? 1 : 0);
  }

  /** What begins and ends here stands at an edge, and not behind what was said before. Answers the squares that this adds. */
  #addEdges(segment: Segment, scores: Float64Array): number {
    const { words } = this.#utterance;
    const { first, behind, isQuestion } = segment;
    let [from, to] = [first, behind - 1];
    while (from < behind && (this.#classes[from] ?? NOTHING).length === 0) from += 1;
    while (to > from && (this.#classes[to] ?? NOTHING).length === 0) to -= 1;
    const hasClass = from < behind;
    const back = hasClass ? this.#takeBack(scores, this.#runs, this.#runSquares, from) : 0;
    const { take } = this.#adding;
    emitNeighbours('', words[first]?.text ?? '', take);
    emitNeighbours(words[behind - 1]?.text ?? '', '', take);
    if (hasClass) {
      emitRun(null, this.#classes[from] ?? NOTHING, take);
      emitRun(this.#classes[to] ?? NOTHING, null, take);
    }
    emitShape({ count: behind - first, isQuestion, hasNumber: this.#figure(segment, NUMBERS) > 0, hasClass }, take);
    return this.#adding.squares - back;
  }

  #figure({ first, behind }: Segment, figure: number): number {
    return (this.#figures[behind * FIGURES + figure] as number) - (this.#figures[first * FIGURES + figure] as number);
  }

  /** Answers the squares of what it takes back. */
  #takeBack(scores: Float64Array, reaching: Float64Array, squares: Float64Array, word: number): number {
    const from = word * scores.length;
    for (let index = 0; index < scores.length; index += 1) scores[index] = (scores[index] as number) - (reaching[from + index] as number);
    return squares[word] as number;
  }
}

function addBetween(scores: Float64Array, sums: Float64Array, first: number, behind: number): void {
  const count = scores.length;
  const [from, to] = [first * count, behind * count];
  for (let index = 0; index < count; index += 1)
    scores[index] = (scores[index] as number) + (sums[to + index] as number) - (sums[from + index] as number);
}
