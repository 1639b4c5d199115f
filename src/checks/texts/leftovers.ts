import { blanksIn } from '../../text/blanks.ts';
import type { Check } from '../Check.ts';
import { authoredTexts, type AuthoredText } from '../wording/authoredTexts.ts';

/** No text holds a placeholder of another system, or a note of its author that something is still to be written. */
export const leftovers: Check = {
  name: 'leftovers',
  codes: ['leftover-placeholder'],
  mustHoldFor: 'any-flow',
  check(subject, report) {
    for (const text of authoredTexts(subject)) {
      const found = known.get(text) ?? { leftover: text.literals.map(leftoverIn).find((one) => one !== null) ?? null };
      known.set(text, found);
      const { name, language, place } = text;
      if (found.leftover !== null) report({ code: 'leftover-placeholder', args: { name, language, text: found.leftover }, ...place });
    }
  },
};

/** The common texts belong to every flow of a folder; they are looked at once. */
const known = new WeakMap<AuthoredText, { readonly leftover: string | null }>();

/** `%s` and `%1$d`; `[NAME]`; words that stand for text to come. All are short and begin with what is rare. */
const PATTERNS: readonly RegExp[] = [
  /%(?:\d{1,2}\$)?[sd](?![\p{L}\p{N}])/u,
  /%\([a-zA-Z_]{1,40}\)[sd]/,
  /\[[\p{Lu}][\p{Lu}\p{N}_ ]{1,40}\]/u,
  /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|XXX+|TK TK)(?![\p{L}\p{N}])/u,
  /lorem ipsum/i,
];

function leftoverIn(text: string): string | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  // Dots may be a pause, and a line a line.
  const [blank] = blanksIn(text).filter(({ name, maybe }) => name !== '' && maybe !== true);
  return blank === undefined ? null : text.slice(...blank.span);
}
