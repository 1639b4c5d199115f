import { TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { branchesOf } from '../../phrases/compileText.ts';

/** A branch for each variable that chooses one. */
export type Choices = Readonly<Record<string, string>>;

/** A text as it is said once its choices are made and its variables filled. */
export interface SpokenForm {
  readonly text: string;
  readonly choices: Choices;
  /** What variables brought: UTF-16 offsets in the text, end exclusive. */
  readonly values: readonly (readonly [number, number])[];
  /** Stretches that stand in the source word for word: where in the form, and where in the source. */
  readonly stretches: readonly { readonly start: number; readonly end: number; readonly source: number }[];
}

/** The value of a variable in a form. */
export type Fill = (variable: string, choices: Choices) => string;

const OTHER = 'other';
/** A text with more forms than these is looked at in one variable after the other. */
const MOST_TOGETHER = 24;
const MOST = 50;

/** Every set of choices that makes another form of a text: all together where they are few, else one after the other. */
export function choicesIn(elements: readonly MessageFormatElement[]): Choices[] {
  const branches = new Map<string, Set<string>>();
  collectBranches(elements, branches);
  const variables = [...branches].map(([variable, names]) => [variable, [...names].sort(otherFirst)] as const);
  const product = variables.reduce((count, [, names]) => count * names.length, 1);
  if (product <= MOST_TOGETHER) {
    return variables.reduce<Choices[]>((all, [variable, names]) => all.flatMap((one) => names.map((name) => ({ ...one, [variable]: name }))), [{}]);
  }
  const base = Object.fromEntries(variables.map(([variable]) => [variable, OTHER]));
  return [
    base,
    ...variables.flatMap(([variable, names]) => names.filter((name) => name !== OTHER).map((name) => ({ ...base, [variable]: name }))),
  ].slice(0, MOST);
}

function collectBranches(elements: readonly MessageFormatElement[], branches: Map<string, Set<string>>): void {
  for (const element of elements) {
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      const names = branches.get(element.value) ?? new Set();
      branches.set(element.value, names);
      for (const name of Object.keys(element.options)) names.add(name);
    }
    for (const branch of branchesOf(element)) collectBranches(branch, branches);
  }
}

function otherFirst(one: string, other: string): number {
  return Number(other === OTHER) - Number(one === OTHER);
}

/** A text in the form of these choices; a variable that chooses nothing here takes `other`. */
export function formOf(source: string, elements: readonly MessageFormatElement[], choices: Choices, fill: Fill): SpokenForm {
  const values: [number, number][] = [];
  const stretches: { start: number; end: number; source: number }[] = [];
  let text = '';
  const add = (value: string): void => {
    values.push([text.length, text.length + value.length]);
    text += value;
  };
  const walk = (parts: readonly MessageFormatElement[], counted: string | null): void => {
    for (const part of parts) {
      if (part.type === TYPE.literal) {
        const at = part.location?.start.offset;
        if (at !== undefined && source.startsWith(part.value, at))
          stretches.push({ start: text.length, end: text.length + part.value.length, source: at });
        text += part.value;
      } else if (part.type === TYPE.select) walk((part.options[choices[part.value] ?? OTHER] ?? part.options[OTHER])?.value ?? [], counted);
      else if (part.type === TYPE.plural) walk((part.options[choices[part.value] ?? OTHER] ?? part.options[OTHER])?.value ?? [], part.value);
      else if (part.type === TYPE.pound) add(counted === null ? '#' : fill(counted, choices));
      else if (part.type !== TYPE.tag) add(fill(part.value, choices));
    }
  };
  walk(elements, null);
  return { text, choices, values, stretches };
}
