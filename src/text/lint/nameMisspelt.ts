import { distance } from 'fastest-levenshtein';
import { knownNames, plainInitial, type KnownName } from '../knownNames.ts';
import { isFirstName, shortFormsOf } from '../shortNames.ts';
import { withoutMarks } from '../words.ts';
import { isAddressedAt } from './addressedName.ts';
import type { Draft } from './Draft.ts';
import type { LintContext, LintHit, LintRule } from './LintRule.ts';
import { NO_NAMES } from './noNames.ts';
import { sentenceWords } from './sentenceWords.ts';
import { upperFirst } from './sentenceCase.ts';

/** From this length on a name may have two letters wrong and still be meant. */
const TWO_WRONG_FROM = 7;
/** Shorter names differ from too many words by one letter; only their marks are looked at. */
const ONE_WRONG_FROM = 4;
const OPENING_FROM = 5;

/** A word in the place of the customer's name that is nearly that name: a letter or two off, or only its marks. */
export const nameMisspelt: LintRule = {
  id: 'NAME-MISSPELT',
  languages: 'all',
  channels: ['chat'],
  severity: 'error',
  rows: ['NAME-8'],
  check(draft, context) {
    const names = knownNames(context.customer, context.language);
    if (names.length === 0) return [];
    const others = [context.agent?.name, context.brand?.name].flatMap((name) => knownNames({ name }, context.language));
    const isKnown = (word: string): boolean => [...names, ...others].some(({ forms }) => forms.has(word));
    return sentenceWords(draft).flatMap(({ from, to }) => {
      const hits: LintHit[] = [];
      for (let at = from; at < to; at += 1) {
        const word = draft.words[at]?.text ?? '';
        const meant = isWritten(draft, at) && !isKnown(word) ? nameMeant(draft, at, from, names, context) : null;
        if (meant !== null) hits.push(meant);
      }
      return hits;
    });
  },
};

/** With a capital. */
function isWritten(draft: Draft, at: number): boolean {
  const word = draft.words[at];
  if (word === undefined || word.text.length < 2) return false;
  const letter = draft.text.charAt(draft.spanOf(word.start, word.end)[0]);
  return letter !== word.text.charAt(0) && letter !== letter.toLowerCase();
}

function nameMeant(draft: Draft, at: number, first: number, names: readonly KnownName[], context: LintContext): LintHit | null {
  const word = draft.words[at]?.text ?? '';
  for (const name of names) {
    if (word.length < name.shortest - 2 || word.length > name.longest + 2 || NO_NAMES.has(withoutMarks(word))) continue;
    const isAddressed = isAddressedAt(draft, at, first);
    const form = sameLetters(word, name) ?? nearestForm(word, name, at === first && !isAddressed, at === first);
    if (form === null || isAnother(word, name.word, isAddressed, context.language)) continue;
    const span = draft.spanOf(draft.words[at]?.start ?? 0, draft.words[at]?.end ?? 0);
    const values = { name: draft.text.slice(...span) };
    return { span, values, replacement: upperFirst(isAddressed && context.language !== 'ru' ? name.vocative : form) };
  }
  return null;
}

/** The form that has the same letters but for their marks. Who is known as "Zydrune" may be written with the marks that she has. */
function sameLetters(word: string, { word: name, forms, plain }: KnownName): string | null {
  const letters = withoutMarks(word);
  if (!plain.has(letters) || (withoutMarks(name) === name && word !== letters)) return null;
  return [...forms].find((form) => withoutMarks(form) === letters) ?? null;
}

/** The nearest form that is not too far off. A capital that opens a sentence is no sign of a name, so there it takes an address and a longer one. */
function nearestForm(word: string, name: KnownName, isUnclear: boolean, opens: boolean): string | null {
  const { length } = name.word;
  if (isUnclear || length < (opens ? OPENING_FROM : ONE_WRONG_FROM) || name.plain.has(withoutMarks(word))) return null;
  const allowed = length >= TWO_WRONG_FROM ? 2 : 1;
  let nearest: string | null = null;
  let least = allowed + 1;
  for (const form of name.forms) {
    // One mistypes the first letter or others, hardly both.
    if (Math.abs(form.length - word.length) > allowed || (plainInitial(form) !== plainInitial(word) && form.slice(1) !== word.slice(1))) continue;
    const off = distance(form, word);
    if (off < least) [nearest, least] = [form, off];
  }
  return nearest;
}

/** Another first name, short forms included, is somebody else unless it stands as the address; a short form is another rule's business. */
function isAnother(word: string, name: string, isAddressed: boolean, language: string): boolean {
  return shortFormsOf(name, language).has(word) || (isFirstName(word, language) && !isAddressed);
}
