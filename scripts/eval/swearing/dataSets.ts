import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of one kind in one language. */
export interface DataSet {
  readonly language: string;
  readonly name: string;
  /** Whether each of the texts offends, or none. */
  readonly offends: boolean;
  readonly texts: readonly string[];
  /** What share must be found; of texts that do not offend, how many may be. */
  readonly goal: { readonly least: number } | { readonly most: number };
}

const OWN = 'test/text/offence';
const OWN_LANGUAGES = ['ru', 'lt', 'pl', 'en'];

/** The sets that a folder holds (see its README), and those written for our own tests. */
export function dataSets(folder: string | null): DataSet[] {
  return [...(folder === null ? [] : givenSets(folder)), ...OWN_LANGUAGES.flatMap(ownSets)];
}

function givenSets(folder: string): DataSet[] {
  const sets: DataSet[] = [];
  for (const language of ['pl', 'en']) {
    const rows = linesOf(join(folder, `swearing.${language}.tsv`)).map((line) => line.split('\t'));
    const labelled = (label: string): string[] => rows.filter(([given]) => given === label).map(([, text = '']) => text);
    sets.push({ language, name: 'swearing', offends: true, texts: labelled('1'), goal: { least: 0.95 } });
    sets.push({ language, name: 'no swearing', offends: false, texts: labelled('0'), goal: { most: 1 } });
  }
  sets.push({ language: 'ru', name: 'swear words', offends: true, texts: linesOf(join(folder, 'swearwords.ru.txt')), goal: { least: 0.9 } });
  for (const language of ['ru', 'lt', 'en']) {
    sets.push({ language, name: 'help desk', offends: false, texts: linesOf(join(folder, `clean.${language}.txt`)), goal: { most: 1 } });
  }
  return sets.filter(({ texts }) => texts.length > 0);
}

function ownSets(language: string): DataSet[] {
  const rows = linesOf(join(OWN, 'samples', `${language}.tsv`)).map((line) => line.split('\t'));
  const isAbuse = (kinds: string): boolean => kinds !== 'clean' && kinds !== 'flirts';
  return [
    { language, name: 'own, abuse', offends: true, texts: textsOf(rows, isAbuse), goal: { least: 0.9 } },
    { language, name: 'own, near misses', offends: false, texts: textsOf(rows, (kinds) => kinds === 'clean'), goal: { most: 0 } },
    { language, name: 'own, evasions', offends: true, texts: linesOf(join(OWN, 'evasions', `${language}.txt`)), goal: { least: 0.9 } },
  ];
}

function textsOf(rows: readonly (readonly string[])[], fits: (kinds: string) => boolean): string[] {
  return rows.filter(([kinds = '']) => fits(kinds)).map(([, text = '']) => text);
}

function linesOf(file: string): string[] {
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}
