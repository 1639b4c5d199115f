import type { Place } from '../../flow/resolveReferences.ts';
import { placedTexts } from '../../flow/validation/phraseIndex.ts';
import { pointerTo } from '../../problems/pointer.ts';
import type { CheckSubject } from '../CheckSubject.ts';
import { literalsIn } from './literals.ts';
import { parsedText } from './parsedText.ts';
import { allTexts, type SpokenText } from './spokenTexts.ts';

/** Words of an author in one language: of a phrase, a message, a fact or a brand. */
export interface AuthoredText {
  /** Of the phrase or message, else the pointer. */
  readonly name: string;
  readonly language: string;
  /** As it stands in the file. */
  readonly text: string;
  /** Without variables. */
  readonly literals: readonly string[];
  readonly place: Place;
}

const texts = new WeakMap<CheckSubject, readonly AuthoredText[]>();

/** All words of a flow for customers and agents, the common ones, and those of the brands of its folder. */
export function authoredTexts(subject: CheckSubject): readonly AuthoredText[] {
  let made = texts.get(subject);
  if (made === undefined) {
    made = [...ofPhrases(subject), ...ofFacts(subject), ...ofBrands(subject)];
    texts.set(subject, made);
  }
  return made;
}

function ofPhrases({ index }: CheckSubject): AuthoredText[] {
  return allTexts(index).map((spoken) => {
    const known = ofSpoken.get(spoken) ?? authored(spoken);
    ofSpoken.set(spoken, known);
    return known;
  });
}

/** The common texts belong to every flow of a folder; they are the same objects with each. */
const ofSpoken = new WeakMap<SpokenText, AuthoredText>();

function authored({ id, language, text, place, parsed }: SpokenText): AuthoredText {
  return { name: id, language, text, literals: literalsIn(parsed.elements), place };
}

function ofFacts({ index }: CheckSubject): AuthoredText[] {
  const { languages } = index;
  return index.facts.flatMap(({ declaration, name, place: { file, pointer } }) =>
    (['slot', 'question', 'label'] as const).flatMap((key) =>
      Object.entries(declaration?.[key] ?? {})
        .filter(([language]) => languages.includes(language))
        .map(([language, text]) => ({
          name,
          language,
          text,
          literals: [text],
          place: { file, pointer: pointerTo(pointerTo(pointer, key), language) },
        })),
    ),
  );
}

function ofBrands({ index, folder }: CheckSubject): AuthoredText[] {
  return [...folder.brands].flatMap(([id, { phrases = {} }]) =>
    index.languages.flatMap((language) =>
      placedTexts({ file: `brands/${id}.json`, format: 'phrases', language, value: phrases[language] }).flatMap(({ id: name, text, place }) => {
        const parsed = parsedText(text);
        const pointer = `${pointerTo('/phrases', language)}${place.pointer}`;
        return parsed === null ? [] : [{ name, language, text, literals: literalsIn(parsed.elements), place: { file: place.file, pointer } }];
      }),
    ),
  );
}
