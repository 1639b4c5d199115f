import { pointerTo } from '../../problems/pointer.ts';
import type { Place } from '../resolveReferences.ts';
import { PhraseEntry, PhraseFamily } from '../schema/texts.ts';
import { isRecord } from '../walkMachine.ts';
import type { BundleSource, LanguageDocument } from './BundleSource.ts';
import { smallCheck } from './schemaCheck.ts';

/** The phrases that a bundle declares, and their texts. What is not of the format counts as declared, without content. */
export interface PhraseIndex {
  readonly entries: ReadonlyMap<string, { readonly entry: PhraseEntry | null; readonly place: Place }>;
  readonly families: ReadonlyMap<string, { readonly family: PhraseFamily; readonly place: Place }>;
  /** Language to phrase ids that have a text. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names that `say` can have: phrases and families. */
  readonly names: ReadonlySet<string>;
}

/** One text, or one variant of it. */
export interface PlacedText {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
  /** Of the phrase, whichever the variant. */
  readonly phrasePlace: Place;
}

const entryProblems = smallCheck(PhraseEntry);
const familyProblems = smallCheck(PhraseFamily);
const NO_FAMILY: PhraseFamily = [];

export function indexPhrases(source: BundleSource): PhraseIndex {
  const entries = new Map<string, { entry: PhraseEntry | null; place: Place }>();
  const families = new Map<string, { family: PhraseFamily; place: Place }>();
  for (const { file, value } of source.catalogues) {
    if (!isRecord(value)) continue;
    for (const [id, entry] of entriesOf(value.phrases)) {
      entries.set(id, {
        entry: entryProblems(entry).length === 0 ? (entry as PhraseEntry) : null,
        place: { file, pointer: pointerTo('/phrases', id) },
      });
    }
    for (const [id, family] of entriesOf(value.families)) {
      families.set(id, {
        family: familyProblems(family).length === 0 ? (family as PhraseFamily) : NO_FAMILY,
        place: { file, pointer: pointerTo('/families', id) },
      });
    }
  }
  const texts = new Map<string, Set<string>>();
  for (const document of source.phrases) {
    const ids = texts.get(document.language) ?? new Set();
    for (const [id] of textEntries(document)) ids.add(id);
    texts.set(document.language, ids);
  }
  return { entries, families, texts, names: new Set([...entries.keys(), ...families.keys()]) };
}

/** The texts of a file that are texts, each variant by itself. */
export function placedTexts(document: LanguageDocument): PlacedText[] {
  const { file } = document;
  return textEntries(document).flatMap(([id, value]) => {
    const phrasePlace = { file, pointer: pointerTo('', id) };
    const variants: [unknown, string][] = Array.isArray(value)
      ? value.map((text: unknown, index): [unknown, string] => [text, pointerTo(phrasePlace.pointer, index)])
      : [[value, phrasePlace.pointer]];
    return variants.flatMap(([text, pointer]) => (typeof text === 'string' ? [{ id, text, place: { file, pointer }, phrasePlace }] : []));
  });
}

/** The phrases that a name can stand for: itself, or the members of the family, families among them opened too. */
export function phrasesMeant(index: PhraseIndex, name: string): ReadonlySet<string> {
  const seen = new Set([name]);
  const phrases = new Set<string>();
  for (const one of seen) {
    const family = index.families.get(one)?.family;
    if (family === undefined) phrases.add(one);
    else for (const member of family) seen.add(member.phrase);
  }
  return phrases;
}

/** `$schema` in a file of texts is for editors. */
function textEntries({ value }: LanguageDocument): [string, unknown][] {
  return entriesOf(value).filter(([id]) => id !== '$schema');
}

function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value) : [];
}
