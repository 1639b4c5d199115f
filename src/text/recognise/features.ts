import type { Word } from '../words.ts';
import { classNames } from './wordClasses/WordClasses.ts';

/** Takes features one by one: a number that stands for the feature, and how much of it there is. */
export type FeatureSink = (feature: number, value: number) => void;

/** A run of an utterance's words, and whether it is asked. */
export interface Segment {
  readonly first: number;
  /** The word behind the last one. */
  readonly behind: number;
  readonly isQuestion: boolean;
}

const LONGEST_WORD = 30;
const STEM_LENGTH = 4;

/** What each kind of feature weighs. */
const WORD = 1;
const NEIGHBOURS = 1;
const OF_CLASS = 1;
const CLASS_IN_PLACE = 0.5;
const QUESTION = 1.5;
const NUMBER = 1.5;
const LENGTH = 0.7;

/** Kinds of features begin with different seeds, so that the same letters as different kinds are different features. */
const SEED = { word: 0x1b873593, letters: 0x2e1b2138, words: 0x38495ab5, stems: 0x4cf5ad43 } as const;
const QUESTION_FEATURE = mix(0xb5297a4d);
const NUMBER_FEATURE = mix(0xc2b2ae35);
const lengthFeature = (bucket: number): number => mix(0xa24baed4 ^ bucket);

const CLASSES = classNames.length + 2;
/** Stands where no word has a class. */
const NO_CLASS = classNames.length;
/** Stands before the first word and behind the last. */
const EDGE = classNames.length + 1;
const classFeatures = Int32Array.from({ length: CLASSES }, (_, one) => mix(0x61c88647 ^ (one + 1)));
const askedFeatures = Int32Array.from({ length: CLASSES }, (_, one) => mix(0x9e3779b1 ^ (one + 1)));
const runFeatures = Int32Array.from({ length: CLASSES * CLASSES }, (_, pair) => mix(0x846ca68b ^ (pair + 1)));

/** The word itself and the letters in it, two and three in a row: endings and slips of the fingers change few of them. */
export function emitWord(word: Word, sink: FeatureSink): void {
  const { text } = word;
  const length = Math.min(text.length, LONGEST_WORD);
  sink(hash(SEED.word, text, LONGEST_WORD), WORD);
  const value = 1 / Math.sqrt(length + 2);
  // The word's edges count as letters: "<" before it and ">" behind it.
  for (let start = -1; start < length; start += 1) {
    const state = step(step(SEED.letters, letterAt(text, start, length)), letterAt(text, start + 1, length));
    sink(mix(state), value);
    if (start + 2 <= length) sink(mix(step(state, letterAt(text, start + 2, length))), value);
  }
}

/** Two words in a row, as they are and by their beginnings; '' stands for the edge of what is said. */
export function emitNeighbours(before: string, here: string, sink: FeatureSink): void {
  sink(pairHash(SEED.words, before, here, LONGEST_WORD), NEIGHBOURS);
  sink(pairHash(SEED.stems, before, here, STEM_LENGTH), NEIGHBOURS);
}

/** The classes of a word. */
export function emitClasses(classes: readonly number[], sink: FeatureSink): void {
  for (const one of classes) sink(classFeatures[one] as number, OF_CLASS);
}

/** The classes of a word in a question. */
export function emitAsked(classes: readonly number[], sink: FeatureSink): void {
  for (const one of classes) sink(askedFeatures[one] as number, CLASS_IN_PLACE);
}

/** Classes that follow each other, whatever stands between; null stands for the edge of what is said. */
export function emitRun(before: readonly number[] | null, here: readonly number[] | null, sink: FeatureSink): void {
  for (const one of before ?? AT_EDGE) for (const next of here ?? AT_EDGE) sink(runFeatures[one * CLASSES + next] as number, CLASS_IN_PLACE);
}

const AT_EDGE: readonly number[] = Object.freeze([EDGE]);

/** What some words are together. */
export interface Shape {
  readonly count: number;
  readonly isQuestion: boolean;
  readonly hasNumber: boolean;
  readonly hasClass: boolean;
}

export function emitShape({ count, isQuestion, hasNumber, hasClass }: Shape, sink: FeatureSink): void {
  if (isQuestion) sink(QUESTION_FEATURE, QUESTION);
  if (hasNumber) sink(NUMBER_FEATURE, NUMBER);
  if (!hasClass) sink(classFeatures[NO_CLASS] as number, OF_CLASS);
  sink(lengthFeature(count <= 2 ? count : count <= 4 ? 4 : count <= 7 ? 7 : 9), LENGTH);
}

function letterAt(text: string, index: number, length: number): number {
  return index < 0 ? 0x3c : index >= length ? 0x3e : text.charCodeAt(index);
}

/** Whether a word has a digit in it. */
export function hasDigit({ text }: Word): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

function pairHash(seed: number, before: string, here: string, most: number): number {
  return mix(hashState(step(hashState(seed, before, most), 0x20), here, most));
}

function hash(seed: number, text: string, most: number): number {
  return mix(hashState(seed, text, most));
}

function hashState(seed: number, text: string, most: number): number {
  let state: number = seed;
  const length = Math.min(text.length, most);
  for (let index = 0; index < length; index += 1) state = step(state, text.charCodeAt(index));
  return state;
}

function step(state: number, code: number): number {
  return Math.imul(state ^ code, 0x01000193);
}

/** Spreads the bits of a hash; never 0, which stands for an empty place. */
function mix(state: number): number {
  let mixed = state ^ (state >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed === 0 ? 1 : mixed;
}
