import { foldText } from './fold.ts';
import { withoutMarks } from './words.ts';

/**
 * Endings of a language: by them a form of a word is told from another word that begins alike. Coarse on purpose: paradigms would
 * hold a few forms more and tables of them many words.
 */
interface Endings {
  /** By which the form of dictionaries is told to be an adjective. */
  readonly ofAdjectives: readonly string[];
  readonly adjective: readonly string[];
  /** What is taken off the form of dictionaries, and what forms may have in its place. */
  readonly base: readonly string[];
  readonly other: readonly string[];
}

const russianNouns =
  'а я о е ь и ы у ю ой ей ою ею ом ем ам ям ами ями ах ях ов ев ью ия ии ию ией ием иям иями иях ть ться т тся ет ют ит ят л ла ло ли й';
const lithuanianEndings =
  'as is ys us a ė i o e u ą ę į ų ai iai ui iui ei oje ėje yje uje ame os ės ies aus ios iu ių io ia ius iems ioms iais iomis iuose iose am iam im um ams ims ums oms ėms ais imis umis omis ėmis uose ose ėse yse ūs oji asis ojo';
const polishNouns = 'a o e ę i y u ą ie em iem om iom ami iami ach iach ów owi iowi ia ią ię io ć sz my cie ją ła ło li ły ł';

const LANGUAGES: Readonly<Record<string, Endings>> = {
  ru: {
    ofAdjectives: list('ый ий ой ая яя ое ее ые ие'),
    adjective: list('ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ых их ыми ими ою ею ей о а ы и е'),
    base: list(russianNouns),
    other: list(russianNouns),
  },
  lt: { ofAdjectives: [], adjective: [], base: list(lithuanianEndings), other: list(lithuanianEndings) },
  pl: {
    ofAdjectives: list('y i'),
    adjective: list('y i a e ego iego emu iemu ej iej ym im ą ią ych ich ymi imi o ie ia'),
    base: list(polishNouns),
    other: list(polishNouns),
  },
  en: { ofAdjectives: [], adjective: [], base: list('e y'), other: list('e y s es er est ed d ing ly ies ied ier iest') },
};

const LEAST_STEM = 3;

/** A word taken apart. */
export interface Inflected {
  readonly stem: string;
  readonly ending: string;
  /** The endings that its forms may have. */
  readonly endings: ReadonlySet<string>;
}

/** A word as dictionaries hold it, as a stem and the endings of its forms. A word too short for a stem has no forms. */
export function inflectedWord(word: string, language: string): Inflected {
  const base = plain(word);
  const of = LANGUAGES[language];
  if (of === undefined || base.length < LEAST_STEM) return { stem: base, ending: '', endings: new Set(['']) };
  const adjective = longestEnding(base, of.ofAdjectives);
  const ending = adjective === '' ? longestEnding(base, of.base) : adjective;
  return { stem: base.slice(0, base.length - ending.length), ending, endings: new Set(['', ...(adjective === '' ? of.other : of.adjective)]) };
}

/** The ending with which a plain word is a form of that one, null where it is none. */
export function endingOf(word: string, { stem, endings }: Inflected): string | null {
  const ending = word.startsWith(stem) ? word.slice(stem.length) : null;
  return ending !== null && endings.has(ending) ? ending : null;
}

function longestEnding(word: string, endings: readonly string[]): string {
  let found = '';
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= LEAST_STEM && ending.length > found.length) found = ending;
  return found;
}

function list(endings: string): readonly string[] {
  return plain(endings).split(' ');
}

/** As words are compared: folded, without marks. */
function plain(text: string): string {
  return withoutMarks(foldText(text));
}
