/** Cyrillic letters that look like Latin ones, and the other way round. */
const TO_LATIN: ReadonlyMap<string, string> = new Map(
  [...'аaАAВBеeЕEіiІIјjКKМMНHоoОOрpРPсcСCТTуyхxХXЅSѕs'].flatMap((letter, at, all) => (at % 2 === 0 ? [[letter, all[at + 1] ?? ''] as const] : [])),
);
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...TO_LATIN].filter(([cyrillic]) => !'іІјЅѕ'.includes(cyrillic)).map(([cyrillic, latin]) => [latin, cyrillic]),
);

const WORD = /\p{L}+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/** A word with letters of two alphabets, and the word that it looks like; null for what is not. */
export interface MixedWord {
  readonly word: string;
  readonly meant: string;
}

/** The first word of which some letters only look like those of the rest. */
export function mixedWordIn(text: string, language: string): MixedWord | null {
  for (const [word] of text.matchAll(WORD)) {
    if (!CYRILLIC.test(word) || !LATIN.test(word)) continue;
    const cyrillic = [...word].map((letter) => (LATIN.test(letter) ? TO_CYRILLIC.get(letter) : letter));
    const latin = [...word].map((letter) => (CYRILLIC.test(letter) ? TO_LATIN.get(letter) : letter));
    const candidates = language === 'ru' ? [cyrillic, latin] : [latin, cyrillic];
    const meant = candidates.find((letters) => !letters.includes(undefined))?.join('');
    if (meant !== undefined) return { word, meant };
  }
  return null;
}

/** Words that a language has and the others of ours have not; those that stand in nearly every sentence. */
const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  lt: 'ar kad jūsų jums jus man mums mūsų prašau prašome ačiū labas sveiki galiu norite kaip bus buvo yra dėl apie'.split(' '),
  pl: 'czy się nie jest pani panu pana proszę prosimy dziękuję dzień dobry mogę jak będzie było dla przez mnie w z że'.split(' '),
  en: 'the you your we our is are was please thank thanks hello can could may would this that for with of and have'.split(' '),
};
/** Letters of one language that the others of ours do not have. */
const LETTERS: Readonly<Record<string, RegExp>> = { lt: /[čėįšųūž]/u, pl: /[ćłńóśźż]/u };
const LATIN_LANGUAGES = Object.keys(FUNCTION_WORDS);
const sets = new Map(Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words)]));

const FEWEST = 3;

/** The language in which a text is where it is surely not in its own: null where it may be in its own. */
export function otherLanguageOf(text: string, language: string): string | null {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.@/:_-]+/u)
    .filter((word) => /^[\p{L}-]{1,40}\.?$/u.test(word))
    .map((word) => (word.endsWith('.') ? word.slice(0, -1) : word));
  if (language === 'ru') return notCyrillic(words);
  if (!LATIN_LANGUAGES.includes(language)) return null;
  if (words.filter((word) => word.length > 1 && [...word].every((letter) => CYRILLIC.test(letter))).length > 1) return 'ru';
  if (signsOf(language, words) > 0) return null;
  const others = LATIN_LANGUAGES.filter((other) => other !== language).map((other) => [other, signsOf(other, words)] as const);
  const [best] = others.sort(([, one], [, two]) => two - one);
  return best !== undefined && best[1] >= FEWEST ? best[0] : null;
}

/** Russian names goods and firms in Latin letters, but not whole sentences. */
function notCyrillic(words: readonly string[]): string | null {
  if (words.some((word) => CYRILLIC.test(word)) || words.filter((word) => word.length > 2).length < FEWEST) return null;
  const [best] = LATIN_LANGUAGES.map((other) => [other, signsOf(other, words)] as const).sort(([, one], [, two]) => two - one);
  return best !== undefined && best[1] > 0 ? best[0] : null;
}

/** How many words are surely of that language. */
function signsOf(language: string, words: readonly string[]): number {
  return words.filter((word) => sets.get(language)?.has(word) === true || LETTERS[language]?.test(word) === true).length;
}
