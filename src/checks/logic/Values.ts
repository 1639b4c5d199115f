import { ANY_NUMBER, exactly, holds, hull, less, overlap, single, type Numbers } from './Numbers.ts';

/** What a value can be: for each kind of value those that are possible. A kind that is missing cannot be. */
export interface Values {
  readonly isNull: boolean;
  readonly isTrue: boolean;
  readonly isFalse: boolean;
  readonly numbers: Numbers | null;
  /** These texts, or all but these. */
  readonly texts: Texts | null;
  /** Lists, maps, and whatever else there is. */
  readonly others: boolean;
}

export interface Texts {
  readonly only: boolean;
  readonly texts: ReadonlySet<string>;
}

export const NOTHING: Values = { isNull: false, isTrue: false, isFalse: false, numbers: null, texts: null, others: false };
export const ANY_TEXT: Texts = { only: false, texts: new Set() };
export const ANYTHING: Values = { isNull: true, isTrue: true, isFalse: true, numbers: ANY_NUMBER, texts: ANY_TEXT, others: true };
export const BOOLEANS: Values = { ...NOTHING, isTrue: true, isFalse: true };
export const NUMBERS: Values = { ...NOTHING, numbers: ANY_NUMBER };
export const TEXTS: Values = { ...NOTHING, texts: ANY_TEXT };
export const LISTS: Values = { ...NOTHING, others: true };
const MOST_TEXTS = 100;

export function textsOf(...texts: string[]): Values {
  return { ...NOTHING, texts: { only: true, texts: new Set(texts) } };
}

/** One value of JSON. */
export function constant(value: unknown): Values {
  if (value === null) return { ...NOTHING, isNull: true };
  if (typeof value === 'boolean') return { ...NOTHING, isTrue: value, isFalse: !value };
  if (typeof value === 'bigint') return { ...NOTHING, numbers: exactly(Number(value)) };
  if (typeof value === 'number') return Number.isNaN(value) ? ANYTHING : { ...NOTHING, numbers: exactly(value) };
  return typeof value === 'string' ? textsOf(value) : LISTS;
}

export function orNull(values: Values): Values {
  return { ...values, isNull: true };
}

/** What is in the one or in the other, and perhaps more. */
export function union(a: Values, b: Values): Values {
  return {
    isNull: a.isNull || b.isNull,
    isTrue: a.isTrue || b.isTrue,
    isFalse: a.isFalse || b.isFalse,
    numbers: a.numbers === null ? b.numbers : b.numbers === null ? a.numbers : hull(a.numbers, b.numbers),
    texts: a.texts === null ? b.texts : b.texts === null ? a.texts : eitherText(a.texts, b.texts),
    others: a.others || b.others,
  };
}

/** What is in both. */
export function common(a: Values, b: Values): Values {
  return {
    isNull: a.isNull && b.isNull,
    isTrue: a.isTrue && b.isTrue,
    isFalse: a.isFalse && b.isFalse,
    numbers: a.numbers === null || b.numbers === null ? null : overlap(a.numbers, b.numbers),
    texts: a.texts === null || b.texts === null ? null : bothTexts(a.texts, b.texts),
    others: a.others && b.others,
  };
}

/** What is left of the first without the second, where the second is a single value; else all of the first. */
export function without(a: Values, b: Values): Values {
  if (b.others) return a;
  const kinds = [b.isNull, b.isTrue, b.isFalse, b.numbers !== null, b.texts !== null].filter(Boolean).length;
  if (kinds !== 1) return a;
  const number = b.numbers === null ? null : single(b.numbers);
  const [text, ...more] = b.texts?.only === true ? b.texts.texts : [];
  return {
    ...a,
    isNull: a.isNull && !b.isNull,
    isTrue: a.isTrue && !b.isTrue,
    isFalse: a.isFalse && !b.isFalse,
    numbers: a.numbers === null || number === null ? a.numbers : less(a.numbers, number),
    texts: a.texts === null || text === undefined || more.length > 0 ? a.texts : lessText(a.texts, text),
  };
}

export function isEmpty({ isNull, isTrue, isFalse, numbers, texts, others }: Values): boolean {
  return !isNull && !isTrue && !isFalse && numbers === null && texts === null && !others;
}

/** Whether both are surely the same one value. */
export function isSame(a: Values, b: Values): boolean {
  const [one, other] = [onlyOf(a), onlyOf(b)];
  return one !== undefined && one === other;
}

/** Which kinds are possible, for what happens when kinds are mixed. */
export function kindsOf({ isTrue, isFalse, numbers, texts, others }: Values): readonly string[] {
  return [isTrue || isFalse ? 'boolean' : '', numbers === null ? '' : 'number', texts === null ? '' : 'text', others ? 'other' : ''].filter(Boolean);
}

function onlyOf(values: Values): unknown {
  const { isNull, isTrue, isFalse, numbers, texts, others } = values;
  if (others || [isNull, isTrue, isFalse, numbers !== null, texts !== null].filter(Boolean).length !== 1) return undefined;
  if (isNull) return null;
  if (numbers !== null) {
    const number = single(numbers);
    return number !== null && holds(numbers, number) ? number : undefined;
  }
  if (texts !== null) return texts.only && texts.texts.size === 1 ? [...texts.texts][0] : undefined;
  return isTrue;
}

function eitherText(a: Texts, b: Texts): Texts {
  if (a.only && b.only) {
    const texts = new Set([...a.texts, ...b.texts]);
    return texts.size > MOST_TEXTS ? ANY_TEXT : { only: true, texts };
  }
  const [open, other] = a.only ? [b, a] : [a, b];
  return { only: false, texts: new Set([...open.texts].filter((text) => (other.only ? !other.texts.has(text) : other.texts.has(text)))) };
}

function bothTexts(a: Texts, b: Texts): Texts | null {
  if (!a.only && !b.only) return { only: false, texts: new Set([...a.texts, ...b.texts]) };
  const [closed, other] = a.only ? [a, b] : [b, a];
  const texts = [...closed.texts].filter((text) => other.only === other.texts.has(text));
  return texts.length === 0 ? null : { only: true, texts: new Set(texts) };
}

function lessText(texts: Texts, text: string): Texts | null {
  if (!texts.only) return { only: false, texts: new Set([...texts.texts, text]) };
  const left = new Set([...texts.texts].filter((one) => one !== text));
  return left.size === 0 ? null : { only: true, texts: left };
}
