import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createHunspellFromFiles, type Hunspell } from 'hunspell-wasm';
import { withoutMarks } from '../../../src/text/words.ts';

/** Packages with the Hunspell dictionaries of a language; a word is right when one of them has it, the first suggests. */
const PACKAGES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  ru: ['dictionary-ru'],
  lt: ['dictionary-lt'],
  pl: ['dictionary-pl'],
  en: ['dictionary-en-gb', 'dictionary-en'],
};

/** Suggestions take milliseconds each; a text full of mistakes gets them for the first few. */
const MOST_SUGGESTIONS = 10;
const MOST_REMEMBERED = 5_000;

/** The dictionaries of the thread, each opened when its language is first asked about. */
export class Dictionaries {
  readonly #open = new Map<string, Promise<readonly Hunspell[]>>();
  readonly #suggested = new Map<string, string | null>();

  /** Words of a language that its dictionary does not have; none for a language without one. */
  async unknown(language: string, words: readonly string[]): Promise<[string, string | null][]> {
    const names = Object.hasOwn(PACKAGES, language) ? PACKAGES[language] : undefined;
    if (names === undefined) return [];
    const dictionaries = await this.#dictionaries(language, names);
    const unknown = [...new Set(words)].filter((word) => !dictionaries.some((dictionary) => isKnown(dictionary, word)));
    return unknown.map((word, index) => [word, this.#suggestion(dictionaries, language, word, index < MOST_SUGGESTIONS)]);
  }

  #dictionaries(language: string, names: readonly string[]): Promise<readonly Hunspell[]> {
    let dictionaries = this.#open.get(language);
    if (dictionaries === undefined) {
      dictionaries = Promise.all(names.map(openDictionary));
      this.#open.set(language, dictionaries);
      dictionaries.catch(() => this.#open.delete(language));
    }
    return dictionaries;
  }

  #suggestion([dictionary]: readonly Hunspell[], language: string, word: string, mayAsk: boolean): string | null {
    const key = `${language} ${word}`;
    const known = this.#suggested.get(key);
    if (known !== undefined) return known;
    if (!mayAsk || dictionary === undefined) return null;
    const suggestions = dictionary.getSpellingSuggestions(word);
    // Marks that were left out are the likeliest mistake by far.
    const marked = suggestions.find((suggestion) => plain(suggestion) === plain(word));
    const best = marked ?? suggestions[0] ?? null;
    if (this.#suggested.size >= MOST_REMEMBERED) this.#suggested.clear();
    this.#suggested.set(key, best);
    return best;
  }
}

function openDictionary(name: string): Promise<Hunspell> {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  return createHunspellFromFiles(join(folder, 'index.aff'), join(folder, 'index.dic'));
}

/** A compound with a hyphen is right when it is, or when its parts are. */
function isKnown(dictionary: Hunspell, word: string): boolean {
  if (dictionary.testSpelling(word) || (word.includes('е') && dictionary.testSpelling(word.replace('е', 'ё')))) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => part.length < 3 || dictionary.testSpelling(part));
}

function plain(word: string): string {
  return withoutMarks(word.toLowerCase());
}
