import type { FlowBundle } from '../flow/FlowBundle.ts';
import { compileText, plainValue, type CompiledText, type Values } from './compileText.ts';
import { languageFor } from './languageFallback.ts';
import type { Phrasebook, PhrasePattern, RenderedPhrase } from './Phrasebook.ts';
import { memberOf } from './resolveFamily.ts';

/** Rendering a plural costs 5 µs and a conversation shows the same few phrases again and again. */
const CACHE_SIZE = 1_000;
const CACHED_KEY_LENGTH = 600;
const FAMILY_DEPTH = 4;

type Source = Pick<FlowBundle, 'phrases' | 'catalogue' | 'families' | 'messages'>;
type Texts = Readonly<Record<string, string | readonly string[]>>;

/** A phrasebook over the bundle's texts in these languages. Each text is parsed once, when it is first needed. */
export function buildPhrasebook(bundle: Source, languages: readonly string[] = Object.keys(bundle.phrases)): Phrasebook {
  const phraseTexts = textsIn(bundle.phrases, languages);
  const messageTexts = textsIn(bundle.messages, languages);
  const cache = new Map<string, { text: string; blanks: readonly string[] }>();
  const families = new Map(Object.entries(bundle.families));
  const entries = new Map(Object.entries(bundle.catalogue));

  const format = (text: CompiledText, name: string, values: Values): { text: string; blanks: readonly string[] } => {
    const key = keyOf(text, name, values);
    const known = cache.get(key);
    if (known !== undefined) return known;
    const made = text.format(values);
    if (key.length > CACHED_KEY_LENGTH) return made;
    if (cache.size >= CACHE_SIZE) cache.delete(cache.keys().next().value ?? '');
    cache.set(key, made);
    return made;
  };

  const book: Phrasebook = {
    phrases: phraseTexts.ids,
    entry: (phrase) => entries.get(phrase),
    render: (phrase, language, values, useCount = 0) => book.renderVariant(phrase, language, values, book.leastUsed(phrase, language, useCount)),
    leastUsed(phrase, language, useCount) {
      const found = entries.get(phrase)?.fixed === true ? null : phraseTexts.find(phrase, language);
      return found === null ? 0 : Math.max(0, Math.trunc(useCount) || 0) % found.texts.length;
    },
    renderVariant(phrase, language, values, place): RenderedPhrase {
      const found = phraseTexts.find(phrase, language);
      const text = found?.texts[place];
      if (found === null || text === undefined) return { text: '', blanks: [], language: null };
      return { ...format(text, `${found.language}\n${phrase}\n${place}`, values), language: found.language };
    },
    variants(phrase, language, values) {
      const found = phraseTexts.find(phrase, language);
      return found === null ? [] : found.texts.map((text, variant) => format(text, `${found.language}\n${phrase}\n${variant}`, values).text);
    },
    variables(phrase, language) {
      const found = phraseTexts.find(phrase, language);
      return found === null ? [] : [...new Set(found.texts.flatMap((text) => text.variables))];
    },
    resolveFamily(id, context) {
      let name = id;
      for (let depth = 0; depth < FAMILY_DEPTH; depth += 1) {
        const family = families.get(name);
        if (family === undefined) return name;
        name = memberOf(family, context);
      }
      return name;
    },
    message(id, language, values = {}) {
      const found = messageTexts.find(id, language);
      const text = found?.texts[0];
      return found === null || text === undefined ? id : format(text, `${found.language}\n\n${id}`, values).text;
    },
    patterns(language): PhrasePattern[] {
      return phraseTexts.ids.flatMap((phrase) => (phraseTexts.find(phrase, language)?.texts ?? []).map(({ elements }) => ({ phrase, elements })));
    },
  };
  return Object.freeze(book);
}

/** The text's name and the values that it shows. The lengths keep apart what only looks the same when joined. */
function keyOf(text: CompiledText, name: string, values: Values): string {
  let key = name;
  for (const variable of text.variables) {
    const value = plainValue(values[variable]);
    const shown = Array.isArray(value) ? JSON.stringify(value) : String(value);
    key += `\n${typeof value} ${shown.length} ${shown}`;
  }
  return key;
}

interface Found {
  readonly texts: readonly CompiledText[];
  readonly language: string;
}

/** Texts by id and language, compiled when first found. */
function textsIn(
  byLanguage: Readonly<Record<string, Texts>>,
  languages: readonly string[],
): { ids: string[]; find(id: string, language: string): Found | null } {
  const sources = new Map(languages.map((language) => [language, new Map(Object.entries(byLanguage[language] ?? {}))] as const));
  const compiled = new Map<string, Found>();
  const has = (id: string) => (language: string) => sources.get(language)?.has(id) === true;
  return {
    ids: [...new Set([...sources.values()].flatMap((texts) => [...texts.keys()]))],
    find(id, wanted) {
      const language = languageFor(wanted, has(id), languages);
      if (language === null) return null;
      const key = `${language}\n${id}`;
      let found = compiled.get(key);
      if (found === undefined) {
        const source = sources.get(language)?.get(id) ?? '';
        found = { language, texts: (typeof source === 'string' ? [source] : source).map((text) => compileText(text, language)) };
        compiled.set(key, found);
      }
      return found;
    },
  };
}
