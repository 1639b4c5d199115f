import type { Cast } from '../flow/Cast.ts';
import type { Shell } from '../flow/Shell.ts';
import { eventTypes } from '../flow/vocabulary/vocabulary.ts';
import type { Move } from './Guidance.ts';

const moves = new WeakMap<Shell, Map<string, readonly Move[]>>();
const NONE: readonly Move[] = Object.freeze([]);

/** What the customer can do next as far as the flow has a way on, in the order of the vocabulary; made once a state and language. */
export function movesOf(cast: Cast, shell: Shell | undefined, language: string): Move[] {
  if (!shell) return [...NONE];
  const byLanguage = moves.get(shell) ?? new Map<string, readonly Move[]>();
  moves.set(shell, byLanguage);
  let known = byLanguage.get(language);
  if (!known) {
    known = eventTypes
      .filter((type) => type.move && shell.hears.has(type.name))
      .map((type) => ({ type: type.name, label: cast.phrasebook.message(`move.${type.name}`, language), data: null }));
    byLanguage.set(language, known);
  }
  return known as Move[];
}
