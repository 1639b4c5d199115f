import { parse } from '@formatjs/icu-messageformat-parser';
import type { Problem } from '../../problems/Problem.ts';
import type { LanguageDocument } from './BundleSource.ts';
import { placedTexts } from './phraseIndex.ts';
import type { Validation } from './Validation.ts';

/** Every text, of phrases and of messages, is ICU MessageFormat. */
export const phraseTexts: Validation = {
  name: 'phrase-texts',
  needsAllFiles: false,
  check({ source }, report) {
    for (const document of [...source.phrases, ...source.messages]) {
      const faults = known.get(document) ?? faultsOf(document);
      known.set(document, faults);
      faults.forEach(report);
    }
  },
};

/** The common texts belong to every flow of a folder; they are parsed once. */
const known = new WeakMap<LanguageDocument, readonly Problem[]>();

function faultsOf(document: LanguageDocument): Problem[] {
  return placedTexts(document).flatMap(({ text, place }) => {
    const reason = faultOf(text);
    return reason === null ? [] : [{ code: 'malformed-phrase', args: { reason }, ...place }];
  });
}

const WORDING: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'a "}" is missing',
  UNCLOSED_ARGUMENT_BRACE: 'a "}" is missing',
  EMPTY_ARGUMENT: 'there is nothing between "{" and "}"',
  MALFORMED_ARGUMENT: 'what stands between "{" and "}" is no name of a variable',
  EXPECT_ARGUMENT_TYPE: 'a type such as plural or select is missing',
  INVALID_ARGUMENT_TYPE: 'there is no such type; there are plural, select, selectordinal, number, date and time',
  MISSING_OTHER_CLAUSE: 'the branch "other" is missing',
  UNMATCHED_CLOSING_TAG: 'a tag is closed that was not opened',
};

/** Longer than any phrase can be by its format; nesting of braces could exhaust the parser's stack. */
const LONGEST = 5_000;

/** Why a text is no ICU MessageFormat, null where it is. */
export function faultOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  try {
    parse(text, { ignoreTag: true });
    return null;
  } catch (error) {
    return inWords(error, text);
  }
}

function inWords(error: unknown, text: string): string {
  const name = error instanceof Error ? error.message : String(error);
  const location = error instanceof Error ? (error as Error & { location?: { start?: { offset?: number } } }).location : undefined;
  const offset = location?.start?.offset;
  const near = offset === undefined ? '' : `, near "${text.slice(Math.max(0, offset - 10), offset + 20)}"`;
  return `${WORDING[name] ?? name.toLowerCase().replaceAll('_', ' ')}${near}`;
}
