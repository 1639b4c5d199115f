import { originalSpan } from '../fold.ts';
import type { Draft } from '../lint/Draft.ts';
import type { LintContext } from '../lint/LintRule.ts';
import { plainWords } from '../names.ts';
import { foldText } from '../fold.ts';
import { houseWords } from './houseWords.ts';

/** A word of a text that a dictionary can be asked about. */
export interface SpellableWord {
  readonly text: string;
  /** UTF-16 code units of the original, end exclusive. */
  readonly span: [number, number];
}

/** A text is looked at up to here. */
const MOST_WORDS = 2_000;
const SHORTEST = 3;

const CYRILLIC = /^[а-яё'-]+$/i;
const LATIN = /^[a-zà-ɏ'-]+$/i;
const SCRIPTS: Readonly<Record<string, RegExp>> = { ru: CYRILLIC, lt: LATIN, pl: LATIN, en: LATIN };

/**
 * The words of a text that can be misspelt (TEXT-13): not addresses and codes, not words of another script, not the names
 * that are known, nor any other word with a capital letter inside of a sentence, which is a name as a rule.
 */
export function spellableWords(draft: Draft, context: LintContext): SpellableWord[] {
  const script = SCRIPTS[context.language];
  if (script === undefined) return [];
  const names = knownNames(context);
  const allowed = houseWords[context.language];
  const starts = new Set(draft.sentences.map(({ start }) => firstLetterFrom(draft.text, start)));
  const found: SpellableWord[] = [];
  for (const word of draft.words) {
    if (found.length === MOST_WORDS) break;
    if (word.text.length < SHORTEST) continue;
    const span = originalSpan(draft.folded, word.start, word.end, draft.text.length);
    const text = draft.text.slice(span[0], span[1]);
    if (!script.test(text) || allowed?.has(word.text) === true || names.has(plain(word.text))) continue;
    if (isCode(text) || isAddressed(draft.text, span)) continue;
    if (startsWithCapital(text) && !starts.has(span[0])) continue;
    found.push({ text, span });
  }
  return found;
}

function knownNames({ agent, customer, brand }: LintContext): ReadonlySet<string> {
  const names = [agent?.name, customer?.name, customer?.patronymic, customer?.address, brand?.name];
  return new Set(names.flatMap((name) => (name === undefined ? [] : plainWords(foldText(name)).map(({ text }) => text))));
}

function plain(word: string): string {
  return plainWords(word)[0]?.text ?? word;
}

/** `SKU`, `iPhone`: capitals where a word has none. */
function isCode(word: string): boolean {
  return word.slice(1) !== word.slice(1).toLowerCase();
}

function startsWithCapital(word: string): boolean {
  return word.slice(0, 1) !== word.slice(0, 1).toLowerCase();
}

/** Part of an address, a link or a file's name: `shop.example/x1`, `info@shop.example`, `{slot}`. */
function isAddressed(text: string, [start, end]: readonly [number, number]): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (text.startsWith('://', end)) return true;
  if ('@/\\_#{}='.includes(before) || '@/\\_#{}='.includes(after)) return true;
  return (before === '.' && isLetter(text[start - 2])) || (after === '.' && isLetter(text[end + 1]));
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && sign.toLowerCase() !== sign.toUpperCase();
}

function firstLetterFrom(text: string, start: number): number {
  let place = start;
  while (place < text.length && !isLetter(text[place])) place += 1;
  return place;
}
