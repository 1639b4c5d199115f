import { endingOf, inflectedWord, type Inflected } from '../inflection.ts';
import { plainWords } from '../names.ts';
import type { Word } from '../words.ts';
import type { Draft } from './Draft.ts';
import type { BrandTerm, LintContext, LintHit, LintRule } from './LintRule.ts';

/** A word that the brand does not use, in whatever form. What it says instead takes over the capitals, and the ending where both words are inflected alike. */
export const brandTerm: LintRule = {
  id: 'BRAND-TERM',
  languages: 'all',
  channels: ['phone', 'chat'],
  severity: 'warn',
  rows: ['BRAND-1'],
  check(draft, context) {
    const terms = termsFor(context);
    return terms === null ? [] : hitsOf(draft, terms);
  },
};

interface Term {
  readonly avoid: readonly Inflected[];
  readonly prefer: string | null;
  /** What the replacement is without its ending; null where it cannot take over another one. */
  readonly preferStem: string | null;
}

/** Terms by the first letters of their first word. */
type TermIndex = ReadonlyMap<string, readonly Term[]>;

const KEY_LENGTH = 3;
const known = new WeakMap<readonly BrandTerm[], Map<string, TermIndex | null>>();

/** The brand's terms in a language, made ready once for each brand and language; null where it has none. */
function termsFor({ brand, language }: LintContext): TermIndex | null {
  const given = brand?.terms;
  if (given === undefined || given.length === 0) return null;
  let byLanguage = known.get(given);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    known.set(given, byLanguage);
  }
  let index = byLanguage.get(language);
  if (index === undefined) {
    index = indexOf(given, language);
    byLanguage.set(language, index);
  }
  return index;
}

function indexOf(given: readonly BrandTerm[], language: string): TermIndex | null {
  const index = new Map<string, Term[]>();
  for (const term of given) {
    const words = plainWords(term.avoid.toLowerCase()).map(({ text }) => inflectedWord(text, language));
    if ((term.language ?? language) !== language || words.length === 0) continue;
    const key = (words[0]?.stem ?? '').slice(0, KEY_LENGTH);
    const ready = { avoid: words, prefer: term.prefer ?? null, preferStem: stemLike(words, term.prefer, language) };
    const listed = index.get(key);
    if (listed === undefined) index.set(key, [ready]);
    else listed.push(ready);
  }
  return index.size === 0 ? null : index;
}

const LEAST_SHARED = 2;

/** "дешёвый" and "доступный" end alike, so "дешёвого" is "доступного"; of words that end otherwise nothing is known. */
function stemLike([first, ...more]: readonly Inflected[], prefer: string | undefined, language: string): string | null {
  if (first === undefined || prefer === undefined || more.length > 0 || /\s/u.test(prefer.trim())) return null;
  const { ending } = inflectedWord(prefer, language);
  return ending.length >= LEAST_SHARED && ending === first.ending ? prefer.slice(0, prefer.length - ending.length) : null;
}

function hitsOf(draft: Draft, terms: TermIndex): LintHit[] {
  const words = plainWords(draft.folded.text);
  const hits: LintHit[] = [];
  for (let at = 0; at < words.length;) {
    const found = termAt(words, at, terms);
    if (found !== null) hits.push(hitOf(draft, words, at, found));
    at += found?.term.avoid.length ?? 1;
  }
  return hits;
}

interface Found {
  readonly term: Term;
  /** Of the first word. */
  readonly ending: string;
}

/** The longest term that stands at this word. */
function termAt(words: readonly Word[], at: number, terms: TermIndex): Found | null {
  let longest: Found | null = null;
  const text = words[at]?.text ?? '';
  for (let length = 1; length <= KEY_LENGTH; length += 1) {
    for (const term of terms.get(text.slice(0, length)) ?? []) {
      const ending = endingOf(text, term.avoid[0] as Inflected);
      const isHere = ending !== null && term.avoid.every((word, offset) => endingOf(words[at + offset]?.text ?? '', word) !== null);
      if (isHere && term.avoid.length > (longest?.term.avoid.length ?? 0)) longest = { term, ending };
    }
    if (length >= text.length) break;
  }
  return longest;
}

function hitOf(draft: Draft, words: readonly Word[], at: number, { term, ending }: Found): LintHit {
  const last = words[at + term.avoid.length - 1];
  const span = draft.spanOf(words[at]?.start ?? 0, last?.end ?? 0);
  const stands = draft.text.slice(...span);
  const { prefer } = term;
  const values = { word: stands, prefer: prefer ?? '', kind: prefer === null ? 'avoid' : 'prefer' };
  if (prefer === null) return { span, values };
  const form = term.preferStem !== null && ending.length >= LEAST_SHARED ? term.preferStem + ending : prefer;
  return { span, values, replacement: withCapitals(stands, form) };
}

/** Capitals as in what stands there: all of them, the first, or none. */
function withCapitals(stands: string, text: string): string {
  if (stands.length > 1 && stands === stands.toUpperCase()) return text.toUpperCase();
  return stands.slice(0, 1) === stands.slice(0, 1).toLowerCase() ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
}
