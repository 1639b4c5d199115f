import { foldText } from './fold.ts';
import { nameForms } from './nameForms.ts';
import { HONORIFICS } from './names.ts';
import { withoutMarks, wordsOf } from './words.ts';

/** A word of the customer's name and the forms that it may take. */
export interface KnownName {
  readonly word: string;
  readonly forms: ReadonlySet<string>;
  /** The same without their marks. */
  readonly plain: ReadonlySet<string>;
  readonly vocative: string;
  /** First letters and lengths of the forms without marks, by which nearly every other word is told apart at once. */
  readonly initials: string;
  readonly shortest: number;
  readonly longest: number;
}

/** What a contact knows of the customer's name. */
export interface NamedPerson {
  readonly name?: string | undefined;
  readonly patronymic?: string | undefined;
  /** The ready form: "pone Jonai". */
  readonly address?: string | undefined;
}

const MOST_KNOWN = 200;
const LONGEST_NAME = 120;
const known = new Map<string, readonly KnownName[]>();

/**
 * The words by which a customer may be addressed: the name's, the patronymic's, the ready address's, honorifics left out.
 * Remembered, because a contact asks for the same name with every text.
 */
export function knownNames(person: NamedPerson | undefined, language: string): readonly KnownName[] {
  const { name = '', patronymic = '', address = '' } = person ?? {};
  if (name === '' && patronymic === '' && address === '') return NOBODY;
  const key = `${language}|${name}|${patronymic}|${address}`;
  let names = known.get(key);
  if (names === undefined) {
    names = namesIn(`${name} ${patronymic}`, address, language);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, names);
  }
  return names;
}

const NOBODY: readonly KnownName[] = [];

function namesIn(name: string, address: string, language: string): KnownName[] {
  const names = wordsIn(name).map((word) => {
    const { forms, vocative } = nameForms(word, language);
    return knownName(word, forms, vocative);
  });
  for (const word of wordsIn(address)) {
    // The address is often a form of the name; what is not is a name of its own, said as it stands.
    if (!names.some(({ forms }) => forms.has(word))) names.push(knownName(word, [word], word));
  }
  return names;
}

function knownName(word: string, forms: readonly string[], vocative: string): KnownName {
  const plain = forms.map(withoutMarks);
  const lengths = plain.map(({ length }) => length);
  return {
    word,
    forms: new Set(forms),
    plain: new Set(plain),
    vocative,
    initials: plain.map((form) => form[0]).join(''),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
  };
}

/** Whether a folded word is a form of one of these names, with or without the marks of its letters. */
export function isNameForm(names: readonly KnownName[], word: string): boolean {
  for (const { forms, plain, initials, shortest, longest } of names) {
    if (word.length < shortest || word.length > longest || !initials.includes(plainInitial(word))) continue;
    if (forms.has(word) || plain.has(withoutMarks(word))) return true;
  }
  return false;
}

/** The first letter without its mark. */
export function plainInitial(word: string): string {
  const initial = word.charAt(0);
  const code = word.charCodeAt(0);
  return code < 0x80 || (code >= 0x400 && code < 0x460) ? initial : withoutMarks(initial);
}

function wordsIn(text: string): string[] {
  return wordsOf(foldText(text.slice(0, LONGEST_NAME)))
    .map((word) => word.text)
    .filter((word) => word.length > 1 && !HONORIFICS.has(withoutMarks(word)));
}
