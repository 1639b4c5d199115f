import { shortNamesEn } from './lists/shortNamesEn.ts';
import { shortNamesLt } from './lists/shortNamesLt.ts';
import { shortNamesPl } from './lists/shortNamesPl.ts';
import { shortNamesRu } from './lists/shortNamesRu.ts';
import { nameForms } from './nameForms.ts';

const LISTS: Readonly<Record<string, string>> = { ru: shortNamesRu, lt: shortNamesLt, pl: shortNamesPl, en: shortNamesEn };

interface Names {
  /** Short forms by full name. */
  readonly shorts: ReadonlyMap<string, readonly string[]>;
  /** Every name of the list, full or short. */
  readonly all: ReadonlySet<string>;
}

const read = new Map<string, Names>();

/** The names of a language's list, read when that language first asks. */
function namesOf(language: string): Names {
  let names = read.get(language);
  if (names === undefined) {
    const lines = (LISTS[language] ?? '').split('\n').filter((line) => line.includes(':'));
    const shorts = new Map(
      lines.map((line) => {
        const [full = '', forms = ''] = line.split(':');
        return [full.trim(), forms.trim().split(' ')] as const;
      }),
    );
    names = { shorts, all: new Set([...shorts.keys(), ...[...shorts.values()].flat()]) };
    if (language in LISTS) read.set(language, names);
  }
  return names;
}

const MOST_KNOWN = 200;
const known = new Map<string, ReadonlySet<string>>();

/** The short forms of a full first name, folded and in all their cases, for a Russian "Саше" is as familiar as "Саша". */
export function shortFormsOf(name: string, language: string): ReadonlySet<string> {
  const key = `${language}|${name}`;
  let forms = known.get(key);
  if (forms === undefined) {
    const shorts = namesOf(language).shorts.get(name) ?? [];
    forms = new Set(shorts.flatMap((short) => casesOf(short, language)));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, forms);
  }
  return forms;
}

function casesOf(short: string, language: string): readonly string[] {
  const { forms } = nameForms(short, language);
  const stem = short.slice(0, -1);
  // The colloquial vocative: "Саш", "Наташ"; and "Olu" beside "Olo".
  if (language === 'ru' && /[ая]$/.test(short) && short.length > 3) return [...forms, stem, `${stem}ь`];
  return language === 'pl' && /[lj]a$/.test(short) ? [...forms, `${stem}u`] : forms;
}

/** Whether a folded word is a first name of the list, full or short. */
export function isFirstName(word: string, language: string): boolean {
  return namesOf(language).all.has(word);
}

/** Whether it is a short one and no full name at the same time. */
export function isShortName(word: string, language: string): boolean {
  const { shorts, all } = namesOf(language);
  return all.has(word) && !shorts.has(word);
}
