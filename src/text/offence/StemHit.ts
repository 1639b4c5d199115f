import type { OffenceWords, Stem } from './compileLexicons.ts';
import type { WordClass } from './OffenceLexicon.ts';

/** A stem found in a text, as offsets of the plain text. */
export interface StemHit {
  readonly start: number;
  readonly end: number;
  readonly stem: Stem;
  /** How surely it is this word and no other: 1 where it is written openly. */
  readonly certainty: number;
}

/** The words of both scripts that are heard in the texts of a language. */
export interface Vocabulary {
  readonly cyrillic: OffenceWords;
  readonly latin: OffenceWords;
}

/** Where several stems stand in one word, the worst counts. */
const WORST_FIRST: readonly WordClass[] = ['obscene', 'vulgar', 'abuse', 'mild', 'slight', 'nickname', 'minced'];

/** The worst of the stems found in a word; null where an ordinary word explains it. */
export function worstOf(stems: readonly Stem[]): Stem | null {
  let worst: Stem | null = null;
  for (const stem of stems) {
    if (stem.class === 'clean') return null;
    if (worst === null || rankOf(stem) < rankOf(worst)) worst = stem;
  }
  return worst;
}

/** Among words of one class those that are names for people say more. */
function rankOf(stem: Stem): number {
  return WORST_FIRST.indexOf(stem.class) * 2 - (stem.ofPeople ? 1 : 0);
}
