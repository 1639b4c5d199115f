import { pointerTo } from '../../problems/pointer.ts';
import { foldText } from '../../text/fold.ts';
import type { Place } from '../resolveReferences.ts';
import { customerMeanings } from '../vocabulary/customer.ts';
import { isRecord } from '../walkMachine.ts';
import type { LanguageDocument } from './BundleSource.ts';
import type { Report, Validation } from './Validation.ts';

const MEANINGS: ReadonlySet<string> = new Set(customerMeanings.map(({ name }) => name).filter((name) => name !== 'customer.means'));
const INTENT = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;
const LONGEST_NAME = 60;
const MOST_MEANINGS = 100;
const MOST_TEXTS = 5_000;

/**
 * Examples are of meanings that there are, or declare an intent of their own; each text stands once, for one that means
 * two things teaches neither; and there are no more of a language than can be learnt in a moment.
 */
export const examples: Validation = {
  name: 'examples',
  needsAllFiles: false,
  check({ source }, report) {
    for (const document of source.examples) checkNames(document, report);
    for (const language of new Set(source.examples.map((document) => document.language))) {
      const placed = source.examples.filter((document) => document.language === language).flatMap(placedExamples);
      checkRepeats(placed, report);
      checkAmounts(placed, report);
    }
  },
};

interface PlacedExample {
  readonly meaning: string;
  readonly text: string;
  readonly key: string;
  readonly place: Place;
}

/** The common examples belong to every flow of a folder; they are folded once. */
const known = new WeakMap<LanguageDocument, readonly PlacedExample[]>();

function placedExamples(document: LanguageDocument): readonly PlacedExample[] {
  const placed = known.get(document) ?? place(document);
  known.set(document, placed);
  return placed;
}

function place({ file, value }: LanguageDocument): PlacedExample[] {
  const placed: PlacedExample[] = [];
  for (const [meaning, groups] of entriesOf(value)) {
    if (!Array.isArray(groups)) continue;
    groups.forEach((group: unknown, index) => {
      if (!Array.isArray(group)) return;
      group.forEach((text: unknown, at) => {
        if (typeof text !== 'string' || placed.length > MOST_TEXTS) return;
        placed.push({ meaning, text, key: foldText(text), place: { file, pointer: `${pointerTo('', meaning)}/${index}/${at}` } });
      });
    });
  }
  return placed;
}

function checkNames({ file, value }: LanguageDocument, report: Report): void {
  for (const [name] of entriesOf(value)) {
    const at = { file, pointer: pointerTo('', name) };
    if (MEANINGS.has(name)) continue;
    if (MEANINGS.has(`customer.${name}`)) report({ code: 'unknown-event-name', args: { name }, ...at, suggestion: `customer.${name}` });
    else if (name.includes('.')) report({ code: 'unknown-event-name', args: { name }, ...at, known: MEANINGS });
    else if (!INTENT.test(name) || name.length > LONGEST_NAME)
      report({ code: 'schema', args: { reason: `"${name.slice(0, LONGEST_NAME)}" must be a meaning, or an intent such as refund_request` }, ...at });
  }
}

function checkRepeats(placed: readonly PlacedExample[], report: Report): void {
  const taken = new Map<string, PlacedExample>();
  for (const example of placed) {
    const other = taken.get(example.key);
    if (other === undefined) taken.set(example.key, example);
    else
      report({
        code: 'repeated-example',
        args: { text: example.text.slice(0, 60), other: `${other.place.file}#${other.place.pointer}` },
        ...example.place,
      });
  }
}

function checkAmounts(placed: readonly PlacedExample[], report: Report): void {
  const meanings = new Set(placed.map(({ meaning }) => meaning)).size;
  const last = placed.at(-1);
  if (last === undefined) return;
  const { file } = last.place;
  if (meanings > MOST_MEANINGS)
    report({ code: 'too-many-examples', args: { what: 'meanings in a language', count: meanings, limit: MOST_MEANINGS }, file, pointer: '' });
  if (placed.length > MOST_TEXTS)
    report({ code: 'too-many-examples', args: { what: 'texts in a language', count: placed.length, limit: MOST_TEXTS }, file, pointer: '' });
}

/** `$schema` in a file of texts is for editors. */
function entriesOf(value: unknown): [string, unknown][] {
  return isRecord(value) ? Object.entries(value).filter(([name]) => name !== '$schema') : [];
}
