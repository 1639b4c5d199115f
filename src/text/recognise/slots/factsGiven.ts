import { foldText, originalSpan } from '../../fold.ts';
import { withoutMarks, type Word } from '../../words.ts';
import type { Utterance } from '../Utterance.ts';
import { codesIn, type Code } from './codesIn.ts';
import { emailGiven } from './emailGiven.ts';
import type { GivenFact, WantedFact } from './GivenFact.ts';
import { bareName, nameGiven } from './nameGiven.ts';
import { phoneGiven } from './phoneGiven.ts';

const SURE = 0.95;
const LIKELY = 0.85;
/** Enough to be shown, not enough to be written down. */
const POSSIBLE = 0.5;
const FEWEST_DIGITS = 3;
/** Words between what a number is called and the number: "номер моего заказа вот такой: 12345". */
const FARTHEST = 4;

/** Words of a fact's name that stand for any number: what is left says which. */
const ANY_NUMBER: ReadonlySet<string> = new Set('номер номера numeris numeri numer numeru number the no nr код kodas koda kod code'.split(' '));
const PHONE_WORDS = ['телефон', 'моб', 'звон', 'тел', 'telefon', 'tel', 'mob', 'skamb', 'dzwon', 'kom', 'phone', 'call', 'ring', 'cell'];

/**
 * The facts that the customer's words give, of those that can be given now: telephone, e-mail, name, and numbers that the
 * flow calls by name or asks for. A bare number answers whoever asked for a number.
 */
export function factsGiven(utterance: Utterance, language: string, wanted: readonly WantedFact[]): GivenFact[] {
  const given: GivenFact[] = [];
  const find = (name: string): WantedFact | undefined => wanted.find((fact) => fact.name === name);
  const writtenWord = (word: Word): string => written(utterance, word.start, word.end);
  const email = find('email') && emailGiven(utterance.plain);
  if (email) given.push({ fact: 'email', ...email, confidence: SURE });
  given.push(...numbersGiven(utterance, wanted, email ?? null));
  const wantsName = find('customerName');
  if (wantsName === undefined) return given;
  const name = nameGiven(utterance.words, language, writtenWord);
  if (name !== null) given.push({ fact: 'customerName', ...name, confidence: SURE });
  else if (wantsName.isAsked && given.length === 0) {
    const bare = bareName(utterance.words, writtenWord);
    if (bare !== null) given.push({ fact: 'customerName', ...bare, confidence: LIKELY, isGuess: true });
  }
  return given;
}

/** Numbers that the flow has a name for go first: "заказ 12345678" is no telephone. */
function numbersGiven(utterance: Utterance, wanted: readonly WantedFact[], email: { start: number; end: number } | null): GivenFact[] {
  if (!/\d/.test(utterance.plain)) return [];
  const given: GivenFact[] = [];
  const codes = codesIn(utterance.plain).filter(({ start, end }) => email === null || end <= email.start || start >= email.end);
  const taken = new Set<Code>();
  for (const fact of wanted) {
    const code = codes.find((one) => !taken.has(one) && isCalled(utterance.words, one, fact));
    if (code === undefined) continue;
    taken.add(code);
    given.push(factOf(utterance, fact, code, SURE));
  }
  const phone = wanted.some(({ name }) => name === 'phone') ? phoneGiven(utterance.plain) : null;
  const overlaps = phone !== null && [...taken].some((code) => code.start < phone.end && phone.start < code.end);
  const numberAsked = wanted.find((fact) => fact.isAsked && isNumber(fact));
  if (phone !== null && !overlaps) {
    const isSure = phone.isWrittenSo || wanted.some((fact) => fact.name === 'phone' && fact.isAsked) || mentionsPhone(utterance.words);
    if (isSure || numberAsked === undefined) {
      const { value, start, end } = phone;
      return [...given, { fact: 'phone', value, start, end, confidence: isSure ? SURE : POSSIBLE }];
    }
  }
  const bare = taken.size === 0 && numberAsked !== undefined ? bareCode(utterance, codes) : null;
  return bare === null || numberAsked === undefined ? given : [...given, factOf(utterance, numberAsked, bare, LIKELY)];
}

/** An answer that is a number and hardly anything else: "12345", "вот: 12345", "it's AB-77". */
function bareCode({ words }: Utterance, codes: readonly Code[]): Code | null {
  const [only, ...more] = codes.filter(({ digits }) => digits >= FEWEST_DIGITS);
  return only === undefined || more.length > 0 || words.length > 4 ? null : only;
}

function factOf(utterance: Utterance, { name, type }: WantedFact, { value, start, end }: Code, confidence: number): GivenFact {
  const isNumeric = type === 'integer' || type === 'number';
  return { fact: name, value: isNumeric ? Number(value) : written(utterance, start, end), start, end, confidence };
}

/** A fact that a number can be the value of: by its type, or by what it is called. */
function isNumber({ type, called = '' }: WantedFact): boolean {
  return type === 'integer' || type === 'number' || (type === 'string' && wordsOfName(called).some((word) => ANY_NUMBER.has(word)));
}

/** The number stands close behind what the flow calls it by. */
function isCalled(words: readonly Word[], code: Code, fact: WantedFact): boolean {
  if (fact.called === undefined || !isNumber(fact) || code.digits < FEWEST_DIGITS) return false;
  if ((fact.type === 'integer' || fact.type === 'number') && !code.isPlain) return false;
  const names = wordsOfName(fact.called).filter((word) => !ANY_NUMBER.has(word));
  const own = words.findIndex(({ start }) => start >= code.start);
  if (names.length === 0 || own < 0) return false;
  const before = words.slice(Math.max(0, own - FARTHEST), own);
  return names.some((name) => before.some(({ text }) => isFormOf(text, name)));
}

/** The same word but for its ending. */
function isFormOf(word: string, name: string): boolean {
  const stem = name.length <= 4 ? name.length - 1 : name.length - 2;
  return word.slice(0, Math.max(3, stem)) === name.slice(0, Math.max(3, stem));
}

function wordsOfName(called: string): string[] {
  return withoutMarks(foldText(called))
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'the');
}

function mentionsPhone(words: readonly Word[]): boolean {
  return words.some(({ text }) => PHONE_WORDS.some((start) => text.startsWith(start)));
}

/** A piece of the folded text as the customer wrote it. */
function written({ original, folded }: Utterance, start: number, end: number): string {
  return original.slice(...originalSpan(folded, start, end, original.length));
}
