import { distance } from 'fastest-levenshtein';
import type { Place } from '../../flow/resolveReferences.ts';
import { isRecord } from '../../flow/walkMachine.ts';
import type { LanguageDocument } from '../../flow/validation/BundleSource.ts';
import { pointerTo } from '../../problems/pointer.ts';
import { foldText } from '../../text/fold.ts';
import { withoutMarks } from '../../text/words.ts';

/** A text of the examples, with what is left of it when marks, signs and doubled letters do not count. */
export interface Example {
  readonly meaning: string;
  readonly text: string;
  readonly place: Place;
  readonly words: readonly string[];
  readonly folded: string;
}

const examples = new WeakMap<LanguageDocument, readonly Example[]>();

export function examplesIn(document: LanguageDocument): readonly Example[] {
  const known = examples.get(document) ?? read(document);
  examples.set(document, known);
  return known;
}

function read({ file, value }: LanguageDocument): Example[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([meaning, groups]) =>
    !Array.isArray(groups)
      ? []
      : groups.flatMap((group: unknown, at) =>
          !Array.isArray(group)
            ? []
            : group.flatMap((text: unknown, index): Example[] =>
                typeof text === 'string' ? [exampleOf(meaning, text, { file, pointer: `${pointerTo('', meaning)}/${at}/${index}` })] : [],
              ),
        ),
  );
}

function exampleOf(meaning: string, text: string, place: Place): Example {
  const folded = foldText(text);
  const plain = withoutMarks(folded).replace(/(\p{L})\1+/gu, '$1');
  return { meaning, text, place, folded, words: plain.match(/[\p{L}\p{N}]+/gu) ?? [] };
}

/** So long is a word of which one letter may be a slip; a letter of a short one often makes another word. */
const LONG_WORD = 6;
const MOST_ALIKE = 50;

/**
 * For each example one before it of another meaning that is the same but for marks, signs, doubled letters, or one letter of
 * a long word. What differs by a word is no slip: "not" is a word. Each text is looked up under its words but one.
 */
export function nearExamples(all: readonly Example[]): [Example, Example][] {
  const whole = new Map<string, Example>();
  const butOne = new Map<string, Example[]>();
  return all.flatMap((example): [Example, Example][] => {
    const other = sameIn(whole, example) ?? slipIn(butOne, example);
    return other === undefined || other.folded === example.folded ? [] : [[other, example]];
  });
}

function sameIn(whole: Map<string, Example>, example: Example): Example | undefined {
  if (example.words.length === 0) return undefined;
  const key = example.words.join(' ');
  const known = whole.get(key);
  if (known === undefined) whole.set(key, example);
  return known === undefined || known.meaning === example.meaning ? undefined : known;
}

function slipIn(butOne: Map<string, Example[]>, example: Example): Example | undefined {
  const { words, meaning } = example;
  if (words.length < 2 || words.length > 30) return undefined;
  let found: Example | undefined;
  words.forEach((word, at) => {
    if (word.length < LONG_WORD) return;
    const key = `${at} ${words.slice(0, at).join(' ')}|${words.slice(at + 1).join(' ')}`;
    const alike = butOne.get(key) ?? [];
    found ??= alike.find((other) => other.meaning !== meaning && distance(other.words[at] ?? '', word) === 1);
    if (alike.length < MOST_ALIKE) butOne.set(key, [...alike, example]);
  });
  return found;
}
