import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { foldText } from '../text/fold.ts';
import { trimEnd } from '../text/trimEnd.ts';
import { ADDRESS, branchesOf } from './compileText.ts';
import { ADDRESS_MARK, placeAddress } from './placeAddress.ts';

/**
 * One way in which a phrase can be worded: fixed parts with wildcards between them. `literals` has one more part than
 * there are wildcards; the first or last is empty where the phrase begins or ends with a variable.
 */
export interface MatchPattern {
  readonly phrase: string;
  readonly literals: readonly string[];
  /** Longest text that each wildcard may stand for. */
  readonly limits: readonly number[];
  /** Length of all fixed parts: the longer, the surer the match. */
  readonly literal: number;
}

/** A variable of any length, and one that holds a name, a number or a date. */
const LONG = '\ue001';
const SHORT = '\ue002';
const SHORT_VARIABLES: ReadonlySet<string> = new Set(
  'agentName companyName customerAddress customerName phone minutes hours date from to deadline'.split(' '),
);
const SHORT_LIMIT = 80;
const MAX_WORDINGS = 256;

/** Every wording of a parsed phrase: each branch of each choice, plurals as wildcards, the form of address given and dropped. */
export function matchPatternsOf(phrase: string, elements: readonly MessageFormatElement[]): MatchPattern[] {
  const wordings = wordingsOf(elements);
  const all = wordings.flatMap((wording) =>
    wording.includes(ADDRESS_MARK) ? [wording.replaceAll(ADDRESS_MARK, SHORT), placeAddress(wording, '')] : [wording],
  );
  return [...new Set(all.map(comparable))].flatMap((wording) => {
    const pattern = patternOf(phrase, wording);
    return pattern.literal === 0 ? [] : [pattern];
  });
}

/** Text as patterns compare it: folded, lines joined, "!" and "…" as ".". */
export function comparable(text: string): string {
  return flatten(foldText(text));
}

/** The same for a text that is folded already; lengths stay. */
export function flatten(folded: string): string {
  return folded.replaceAll('!', '.').replaceAll('…', '.').replaceAll('\n', ' ');
}

function patternOf(phrase: string, wording: string): MatchPattern {
  // Final punctuation is nothing to tell phrases apart by.
  const trimmed = trimEnd(wording, ' .?;,:');
  const literals = trimmed.split(/[\ue001\ue002]/);
  const limits = [...trimmed].filter((sign) => sign === LONG || sign === SHORT).map((sign) => (sign === SHORT ? SHORT_LIMIT : Infinity));
  const joined = mergeEmpty(literals, limits);
  return { phrase, ...joined, literal: joined.literals.join('').replace(/[^\p{L}\p{N}]/gu, '').length };
}

/** Two wildcards with nothing between them are one. */
function mergeEmpty(literals: readonly string[], limits: readonly number[]): { literals: string[]; limits: number[] } {
  const keptLiterals = [literals[0] ?? ''];
  const keptLimits: number[] = [];
  for (let index = 1; index < literals.length; index += 1) {
    const literal = literals[index] ?? '';
    const limit = limits[index - 1] ?? Infinity;
    const isInner = index < literals.length - 1;
    if (literal === '' && isInner) {
      limits = limits.map((value, at) => (at === index ? value + limit : value));
      continue;
    }
    keptLiterals.push(literal);
    keptLimits.push(limit);
  }
  return { literals: keptLiterals, limits: keptLimits };
}

function wordingsOf(elements: readonly MessageFormatElement[]): string[] {
  let wordings = [''];
  for (const element of elements) {
    const endings = endingsOf(element);
    wordings =
      wordings.length * endings.length > MAX_WORDINGS
        ? wordings.map((wording) => wording + LONG)
        : wordings.flatMap((wording) => endings.map((ending) => wording + ending));
  }
  return wordings;
}

function endingsOf(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal) return [element.value];
  if (element.type === TYPE.select) return [...new Set(branchesOf(element).flatMap(wordingsOf))];
  if (element.type === TYPE.argument && element.value === ADDRESS) return [ADDRESS_MARK];
  return [element.type === TYPE.plural || ('value' in element && SHORT_VARIABLES.has(element.value)) ? SHORT : LONG];
}
