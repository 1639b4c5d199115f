import type { Word } from '../../words.ts';

/** Words after which somebody's name comes, and nothing else. Without marks, as words are compared. */
const INTRODUCTIONS: Readonly<Record<string, readonly string[]>> = {
  ru: [
    'меня зовут',
    'зовут меня',
    'мое имя',
    'мое имя это',
    'зовите меня',
    'зовите меня просто',
    'можете звать меня',
    'можно звать меня',
    'обращайтесь ко мне',
    'имя',
  ],
  lt: ['mano vardas', 'mano vardas yra', 'as vardu', 'esu vardu', 'vadinkite mane', 'galite vadinti mane', 'vardas'],
  pl: ['mam na imie', 'nazywam sie', 'moje imie to', 'na imie mam', 'moje imie', 'prosze mowic mi', 'mow mi', 'mowia mi', 'imie'],
  en: ['my name is', 'my names', "my name's", 'name is', 'call me', 'you can call me', 'the name is', "the name's", 'name'],
};
/** Words that may stand behind an introduction and are no names. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'не как просто и а но мой моя указано другое неправильно тут уже это было ' +
    'ne kaip ir o bet yra jau cia kitas neteisingas ' +
    'nie jak i a ale to jest juz tutaj inne zle ' +
    'not is on the a an wrong back later please when and but spelled spelt mr mrs ms miss tomorrow today again now at'
  ).split(' '),
);
/** A name behind a name is the surname, or the patronymic. */
const MOST_WORDS_OF_NAME = 3;

/** The customer's name as they wrote it, where they introduce themselves; null where they do not. Offsets are those of the words. */
export function nameGiven(
  words: readonly Word[],
  language: string,
  written: (word: Word) => string,
): { value: string; start: number; end: number } | null {
  for (const introduction of introductions(language)) {
    const last = endOf(words, introduction);
    if (last < 0) continue;
    const name = nameAt(words, last, written);
    if (name !== null) return name;
  }
  return null;
}

/** A short answer that can be nothing but a name, to whoever asked for it: words of letters, each with a capital. */
export function bareName(words: readonly Word[], written: (word: Word) => string): { value: string; start: number; end: number } | null {
  if (words.length === 0 || words.length > MOST_WORDS_OF_NAME) return null;
  if (!words.every((word) => isNameWord(word) && startsWithCapital(written(word)))) return null;
  return named(words, written);
}

function nameAt(words: readonly Word[], first: number, written: (word: Word) => string): { value: string; start: number; end: number } | null {
  const name: Word[] = [];
  for (let index = first; index < words.length && name.length < MOST_WORDS_OF_NAME; index += 1) {
    const word = words[index];
    if (word === undefined || !isNameWord(word)) break;
    const capital = startsWithCapital(written(word));
    // The first word behind an introduction is a name with a capital and without; further ones need it.
    if (name.length > 0 && (!capital || (words[index - 1]?.end ?? 0) + 1 !== word.start)) break;
    name.push(word);
  }
  return name.length === 0 ? null : named(name, written);
}

function named(words: readonly Word[], written: (word: Word) => string): { value: string; start: number; end: number } {
  const value = words.map((word) => withCapital(written(word))).join(' ');
  return { value, start: words[0]?.start ?? 0, end: words[words.length - 1]?.end ?? 0 };
}

function isNameWord({ text }: Word): boolean {
  return text.length > 1 && text.length <= 30 && !NO_NAMES.has(text) && /^[\p{L}'-]+$/u.test(text);
}

function startsWithCapital(text: string): boolean {
  const first = text.slice(0, 1);
  return first !== first.toLowerCase();
}

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The longest first: "my name is" before "name". One that is a single word counts only at the beginning. */
function introductions(language: string): readonly (readonly string[])[] {
  return compiled.get(language) ?? NONE;
}

const NONE: readonly (readonly string[])[] = Object.freeze([]);
const compiled: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.entries(INTRODUCTIONS).map(([language, lines]) => [language, lines.map((line) => line.split(' ')).sort((a, b) => b.length - a.length)]),
);

function endOf(words: readonly Word[], introduction: readonly string[]): number {
  const latest = introduction.length === 1 ? 0 : words.length - introduction.length;
  for (let start = 0; start <= latest; start += 1) {
    if (introduction.every((text, offset) => words[start + offset]?.text === text)) return start + introduction.length;
  }
  return -1;
}
