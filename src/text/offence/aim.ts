import type { Word } from '../words.ts';
import type { OffenceLanguage } from './offenceLanguages.ts';

/** Words that may stand between whoever is spoken to and what they are called: "вы там все просто …". */
const REACH = 5;
const REACH_OF_NICKNAMES = 2;

/** The words of one sentence, and which of them call names or swear. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly offensive: ReadonlySet<number>;
}

/** Whether a name at this word is aimed at whoever is spoken to: "вы идиот", "идиоты вы", or called out alone, "полные идиоты!". */
export function isAimed(sentence: Sentence, at: number, language: OffenceLanguage): boolean {
  return hasYou(sentence, at, REACH, language) || isCalledOut(sentence, language);
}

/** Whether a slight at this word is said of whoever is spoken to, and of nothing that follows: "вы тупые", not "вы продаёте тупые ножи". */
export function isPredicate(sentence: Sentence, at: number, language: OffenceLanguage): boolean {
  const next = sentence.words[at + 1];
  const isLast = next === undefined || language.afterSlight.has(next.text) || language.you.has(next.text) || sentence.offensive.has(at + 1);
  return isLast && (hasYou(sentence, at, REACH, language) || isCalledOut(sentence, language));
}

/** Whether an ordinary word at this place is a name for whoever is spoken to: "ты просто козёл", not "вы продаёте козла". */
export function isNickname(sentence: Sentence, at: number, language: OffenceLanguage): boolean {
  // "Тупая овца": two of them, and nothing else.
  if (sentence.offensive.size > 1 && isCalledOut(sentence, language)) return true;
  const { words } = sentence;
  const next = words[at + 1];
  if (next !== undefined && !language.you.has(next.text) && !language.afterSlight.has(next.text) && !sentence.offensive.has(at + 1)) return false;
  if (next !== undefined && language.you.has(next.text) && at === 0) return true;
  for (let index = at - 1; index >= Math.max(0, at - REACH_OF_NICKNAMES - 1); index -= 1) {
    const word = words[index]?.text ?? '';
    if (language.you.has(word)) return true;
    if (!language.fillers.has(word) && !sentence.offensive.has(index)) return false;
  }
  return false;
}

function hasYou({ words }: Sentence, at: number, reach: number, language: OffenceLanguage): boolean {
  for (let index = Math.max(0, at - reach); index < at; index += 1) if (language.you.has(words[index]?.text ?? '')) return true;
  return language.you.has(words[at + 1]?.text ?? '');
}

/** Nothing in the sentence but names and what goes with them. */
function isCalledOut({ words, offensive }: Sentence, language: OffenceLanguage): boolean {
  return (
    words.length <= REACH + 1 && words.every((word, index) => offensive.has(index) || language.fillers.has(word.text) || language.you.has(word.text))
  );
}
