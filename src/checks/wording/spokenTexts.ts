import type { Place } from '../../flow/resolveReferences.ts';
import type { BundleIndex } from '../../flow/validation/bundleIndex.ts';
import type { LanguageDocument } from '../../flow/validation/BundleSource.ts';
import { placedTexts } from '../../flow/validation/phraseIndex.ts';
import { parsedText, type ParsedText } from './parsedText.ts';

/** One text of a file, parsed; of several variants of a phrase one. */
export interface SpokenText {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly parsed: ParsedText;
  readonly place: Place;
  /** Of the phrase, whichever the variant. */
  readonly phrasePlace: Place;
}

/** Id to language to variants: the flow's own texts laid over the common ones, in the languages of the flow. */
export type SpokenTexts = ReadonlyMap<string, ReadonlyMap<string, readonly SpokenText[]>>;

const phrases = new WeakMap<BundleIndex, SpokenTexts>();
const messages = new WeakMap<BundleIndex, SpokenTexts>();

export function phrasesOf(index: BundleIndex): SpokenTexts {
  return lookedUp(phrases, index, index.source.phrases);
}

export function messagesOf(index: BundleIndex): SpokenTexts {
  return lookedUp(messages, index, index.source.messages);
}

function lookedUp(known: WeakMap<BundleIndex, SpokenTexts>, index: BundleIndex, documents: readonly LanguageDocument[]): SpokenTexts {
  const made = known.get(index) ?? layOver(documents, index.languages);
  known.set(index, made);
  return made;
}

function layOver(documents: readonly LanguageDocument[], languages: readonly string[]): SpokenTexts {
  const all = new Map<string, Map<string, SpokenText[]>>();
  for (const document of documents) {
    if (!languages.includes(document.language)) continue;
    const begun = new Set<string>();
    for (const spoken of textsIn(document)) {
      const byLanguage = all.get(spoken.id) ?? new Map<string, SpokenText[]>();
      all.set(spoken.id, byLanguage);
      const variants = begun.has(spoken.id) ? (byLanguage.get(spoken.language) ?? []) : [];
      begun.add(spoken.id);
      variants.push(spoken);
      byLanguage.set(spoken.language, variants);
    }
  }
  return all;
}

const parsed = new WeakMap<LanguageDocument, readonly SpokenText[]>();

/** The texts of a file. The common ones belong to every flow of a folder; they are parsed once. */
export function textsIn(document: LanguageDocument): readonly SpokenText[] {
  let texts = parsed.get(document);
  if (texts === undefined) {
    texts = placedTexts(document).flatMap((placed): SpokenText[] => {
      const made = parsedText(placed.text);
      return made === null ? [] : [{ ...placed, language: document.language, parsed: made }];
    });
    parsed.set(document, texts);
  }
  return texts;
}

/** All texts of the index, phrases and messages, each once. */
export function allTexts(index: BundleIndex): SpokenText[] {
  const { phrases: phraseFiles, messages: messageFiles } = index.source;
  return [...phraseFiles, ...messageFiles].filter(({ language }) => index.languages.includes(language)).flatMap(textsIn);
}
