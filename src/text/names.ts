import { foldText } from './fold.ts';
import { withoutMarks, wordsOf, type Word } from './words.ts';

/** Words in front of a name that are no part of it, without their marks. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'pone ponas ponia ponai ponui poniai panele pan pani panie pana panu pania panem panowie panstwo gerbiamas gerbiama szanowny szanowna dear sir madam ms mrs mr miss dr господин госпожа уважаемый уважаемая'.split(
    ' ',
  ),
);

/** Words in a company's display name that say what it is, not how it is called. */
const COMPANY_TYPES: ReadonlySet<string> = new Set(
  'интернет-магазин магазин компания фирма ооо оао зао ип сеть салон клиника банк uab ab mb imone parduotuve bendrove e-parduotuve sklep firma spolka sp z o o shop store company ltd inc llc'.split(
    ' ',
  ),
);

/** A text's words without their marks: "Ruta" for "Rūta" is a matter of the keyboard. Offsets stay. */
export function plainWords(foldedText: string): Word[] {
  return wordsOf(withoutMarks(foldedText));
}

/** Where a name stands word for word, as offsets of the folded text: the whole name, or its first word alone. */
export function findName(words: readonly Word[], name: string | undefined): [number, number] | null {
  const wanted = nameWords(name);
  return findSequence(words, wanted) ?? (wanted.length > 1 ? findSequence(words, wanted.slice(0, 1)) : null);
}

/** Where a company is named, with or without the word for what it is ("Интернет-магазин Kid Mir", "Kid Mir"). */
export function findCompany(words: readonly Word[], name: string | undefined): [number, number] | null {
  const wanted = nameWords(name);
  return (
    findSequence(words, wanted) ??
    findSequence(
      words,
      wanted.filter((word) => !COMPANY_TYPES.has(word)),
    )
  );
}

/** Where the customer is addressed: a word of the address, also in another case ("Anna", "Anno"). */
export function findAddress(words: readonly Word[], address: string | undefined): [number, number] | null {
  const all = nameWords(address);
  const names = all.filter((word) => !HONORIFICS.has(word));
  const wanted = names.length > 0 ? names : all;
  const found = words.find((word) => wanted.some((name) => isFormOf(word.text, name)));
  return found === undefined ? null : [found.start, found.end];
}

/** Whether a name has anything that could be found in a text. */
export function isNamed(name: string | undefined): boolean {
  return nameWords(name).length > 0;
}

/** The same word, or one that differs in its ending only, as names do in the vocative. */
export function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  const shorter = Math.min(word.length, name.length);
  if (Math.max(word.length, name.length) > shorter + 2) return false;
  const stem = Math.max(3, shorter - 2);
  return shorter >= stem && word.slice(0, stem) === name.slice(0, stem);
}

function nameWords(name: string | undefined): string[] {
  return name === undefined ? [] : plainWords(foldText(name)).map((word) => word.text);
}

function findSequence(words: readonly Word[], wanted: readonly string[]): [number, number] | null {
  if (wanted.length === 0) return null;
  for (let start = 0; start + wanted.length <= words.length; start += 1) {
    if (wanted.every((word, offset) => words[start + offset]?.text === word))
      return [words[start]?.start ?? 0, words[start + wanted.length - 1]?.end ?? 0];
  }
  return null;
}
