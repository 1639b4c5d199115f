import { foldText } from '../../fold.ts';
import { withoutMarks, type Word } from '../../words.ts';
import { classNames, type WordClasses } from './WordClasses.ts';
import { en } from './en.ts';
import { lt } from './lt.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';

const languages: ReadonlyMap<string, WordClasses> = new Map(Object.entries({ ru, lt, pl, en }));

interface Part {
  readonly text: string;
  readonly isBeginning: boolean;
}

interface Entry {
  readonly ofClass: number;
  readonly parts: readonly Part[];
}

/** The classes of words in one language, found by the first letters. */
export interface ClassTable {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

const KEY_LENGTH = 3;
const NONE: readonly Entry[] = Object.freeze([]);
const tables = new Map<string, ClassTable>();

/** Made when the language is first read; a language that nobody wrote classes for has none. */
export function classTable(language: string): ClassTable {
  let table = tables.get(language);
  if (table === undefined) {
    const classes = languages.get(language);
    table = { entries: classes === undefined ? new Map() : entriesOf(classes) };
    if (classes !== undefined) tables.set(language, table);
  }
  return table;
}

const UNCLASSED: readonly number[] = Object.freeze([]);

/** The classes of each word, by their numbers; those of several words stand at the first of them. */
export function classesOfWords(table: ClassTable, words: readonly Word[]): (readonly number[])[] {
  return words.map((_, at) => classesAt(table, words, at));
}

function classesAt({ entries }: ClassTable, words: readonly Word[], at: number): readonly number[] {
  let found: number[] | null = null;
  const word = words[at]?.text ?? '';
  for (let length = Math.min(KEY_LENGTH, word.length); length > 0; length -= 1) {
    for (const { ofClass, parts } of entries.get(word.slice(0, length)) ?? NONE) {
      if (found?.includes(ofClass) || !stands(parts, words, at)) continue;
      found ??= [];
      found.push(ofClass);
    }
  }
  return found ?? UNCLASSED;
}

function stands(parts: readonly Part[], words: readonly Word[], at: number): boolean {
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const word = words[at + index];
    if (part === undefined || word === undefined) return false;
    if (part.isBeginning ? !word.text.startsWith(part.text) : word.text !== part.text) return false;
  }
  return true;
}

function entriesOf(classes: WordClasses): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  classNames.forEach((name, ofClass) => {
    for (const line of classes[name].split(' ')) {
      const parts = line.split('_').map(partOf);
      const key = parts[0]?.text.slice(0, KEY_LENGTH) ?? '';
      const listed = entries.get(key);
      if (listed === undefined) entries.set(key, [{ ofClass, parts }]);
      else listed.push({ ofClass, parts });
    }
  });
  return entries;
}

/** Folded as the texts are: a word is the same with its marks and without. */
function partOf(written: string): Part {
  const isBeginning = written.endsWith('*');
  return { text: withoutMarks(foldText(isBeginning ? written.slice(0, -1) : written)), isBeginning };
}
