import type { MeaningExamples } from '../../../src/flow/schema/texts.ts';
import { recogniseMeanings } from '../../../src/text/recognise/recogniseMeanings.ts';
import { trainModel } from '../../../src/text/recognise/trainModel.ts';
import { nearCopies } from './nearCopies.ts';

/** A text that was not learnt from, and what was recognised in it. */
export interface HeldOut {
  readonly text: string;
  readonly meaning: string;
  /** The surest first. */
  readonly recognised: readonly { readonly intent: string; readonly confidence: number }[];
}

interface Example {
  readonly text: string;
  readonly meaning: string;
  readonly group: number;
}

const FOLDS = 5;
const THRESHOLD = 0.8;

/**
 * Recognises every example by a model that learnt from others: whole groups of paraphrases are kept back together, a fifth
 * of them at a time, and of the others every near copy of what is kept back is left out as well.
 */
export function holdOut(examples: MeaningExamples, language: string): HeldOut[] {
  const all = Object.entries(examples).flatMap(([meaning, groups]) =>
    groups.flatMap((texts, group) => texts.map((text): Example => ({ text, meaning, group }))),
  );
  const copies = nearCopies(all.map(({ text }) => text));
  const held: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeld = ({ group }: Example): boolean => group % FOLDS === fold;
    const tooNear = new Set(all.flatMap((example, index) => (isHeld(example) ? (copies[index] ?? []) : [])));
    const model = trainModel(grouped(all.filter((example, index) => !isHeld(example) && !tooNear.has(index))), language);
    for (const { text, meaning } of all.filter(isHeld))
      held.push({ text, meaning, recognised: recogniseMeanings(text, language, model, { threshold: THRESHOLD }) });
  }
  return held;
}

function grouped(examples: readonly Example[]): MeaningExamples {
  const groups = new Map<string, Map<number, string[]>>();
  for (const { meaning, group, text } of examples) {
    const ofMeaning = groups.get(meaning) ?? new Map<number, string[]>();
    groups.set(meaning, ofMeaning.set(group, [...(ofMeaning.get(group) ?? []), text]));
  }
  return Object.fromEntries([...groups].map(([meaning, ofMeaning]) => [meaning, [...ofMeaning.values()]]));
}
