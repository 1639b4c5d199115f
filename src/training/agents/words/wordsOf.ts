import { en } from './en.ts';
import { lt } from './lt.ts';
import type { OwnWords } from './OwnWords.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';

const languages: ReadonlyMap<string, OwnWords> = new Map(Object.entries({ ru, lt, pl, en }));

/** In a language that nobody wrote them for, the English ones, as phrases do. */
export function wordsOf(language: string): OwnWords {
  return languages.get(language) ?? en;
}
