import type { Word } from './words.ts';

/**
 * A cue as lists write it: words in order, folded. `подожд*` is any word that begins so, `..` up to four words between,
 * `^` the beginning of the sentence, `минуту|секунду` one of several, `итого:` a word with that sign behind it.
 */
export type Cue = string;

interface Part {
  readonly words: readonly { readonly text: string; readonly prefix: boolean }[];
  /** Words that may stand between this part and the one before. */
  readonly gap: number;
  readonly sign: string;
}

export interface CompiledCue {
  readonly first: boolean;
  readonly parts: readonly Part[];
}

const GAP = 4;

/** Cues, written as lists for people, made ready for matching. Done once, when a module is loaded. */
export function compileCues(cues: readonly Cue[]): CompiledCue[] {
  return cues.map((cue) => {
    const first = cue.startsWith('^');
    const parts: Part[] = [];
    let gap = 0;
    for (const token of (first ? cue.slice(1) : cue).split(' ')) {
      if (token === '..') {
        gap = GAP;
        continue;
      }
      const sign = token.endsWith(':') ? ':' : '';
      const words = (sign === '' ? token : token.slice(0, -1))
        .split('|')
        .map((word) => (word.endsWith('*') ? { text: word.slice(0, -1), prefix: true } : { text: word, prefix: false }));
      parts.push({ words, gap, sign });
      gap = 0;
    }
    return { first, parts };
  });
}

/** Cues by the first letters of the words that they can begin with, so that an ordinary word costs one look-up. */
export type CueIndex = ReadonlyMap<string, readonly CompiledCue[]>;

const KEY_LENGTH = 3;

export function indexCues(cues: readonly CompiledCue[]): CueIndex {
  const index = new Map<string, CompiledCue[]>();
  for (const cue of cues) {
    for (const key of new Set((cue.parts[0]?.words ?? []).map((word) => word.text.slice(0, KEY_LENGTH)))) {
      const listed = index.get(key);
      if (listed === undefined) index.set(key, [cue]);
      else listed.push(cue);
    }
  }
  return index;
}

/** The cues that stand among the words of a sentence; null where none does, which is the usual case. */
export function cuesAmong(index: CueIndex, words: readonly Word[], text: string): ReadonlySet<CompiledCue> | null {
  let found: Set<CompiledCue> | null = null;
  for (let start = 0; start < words.length; start += 1) {
    const candidates = index.get((words[start]?.text ?? '').slice(0, KEY_LENGTH));
    if (candidates === undefined) continue;
    for (const cue of candidates) {
      if ((cue.first && start > 0) || endOfCue(cue, words, text, start) < 0) continue;
      found ??= new Set();
      found.add(cue);
    }
  }
  return found;
}

/** The index behind the longest cue that begins with this word; -1 where none does. */
export function cueEndAt(index: CueIndex, words: readonly Word[], text: string, at: number): number {
  let end = -1;
  for (const cue of index.get((words[at]?.text ?? '').slice(0, KEY_LENGTH)) ?? []) {
    if (!cue.first || at === 0) end = Math.max(end, endOfCue(cue, words, text, at));
  }
  return end;
}

/** Where the first of these cues stands in the text, as offsets of that text; null where none does. */
export function findCue(cues: readonly CompiledCue[], words: readonly Word[], text: string): [number, number] | null {
  for (let start = 0; start < words.length; start += 1) {
    for (const cue of cues) {
      const end = cue.first && start > 0 ? -1 : endOfCue(cue, words, text, start);
      if (end > 0) return [words[start]?.start ?? 0, words[end - 1]?.end ?? 0];
    }
  }
  return null;
}

/**
 * The index behind the cue's last word, -1 where it does not stand at this word. Each part goes to the first place
 * within its gap: no backtracking, and none is needed for lists as short as these.
 */
function endOfCue(cue: CompiledCue, words: readonly Word[], text: string, start: number): number {
  let next = start;
  for (const part of cue.parts) {
    const last = Math.min(next + part.gap, words.length - 1);
    let found = -1;
    for (let index = next; index <= last && found < 0; index += 1) if (fits(part, words[index], text)) found = index;
    if (found < 0) return -1;
    next = found + 1;
  }
  return next;
}

function fits(part: Part, word: Word | undefined, text: string): boolean {
  if (word === undefined) return false;
  if (part.sign !== '' && text[word.end] !== part.sign) return false;
  return part.words.some((wanted) => (wanted.prefix ? word.text.startsWith(wanted.text) : word.text === wanted.text));
}
