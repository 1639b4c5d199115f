import { TYPE, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { branchesOf } from '../../phrases/compileText.ts';

/** How a text uses one of its variables. */
export interface VariableUse {
  /** `plain` for `{name}`, else the type that stands behind the name. */
  readonly kinds: ReadonlySet<VariableKind>;
  /** The cases of its selects. */
  readonly cases: ReadonlySet<string>;
}

export type VariableKind = 'plain' | 'select' | 'plural' | 'ordinal' | 'number' | 'date' | 'time';

/** An ICU text, parsed, with the places of its parts in it. */
export interface ParsedText {
  readonly elements: readonly MessageFormatElement[];
  /** By name, in the order of their first use. */
  readonly variables: ReadonlyMap<string, VariableUse>;
}

const START = Object.freeze({ offset: 0, line: 1, column: 1 });

interface OpenUse {
  readonly kinds: Set<VariableKind>;
  readonly cases: Set<string>;
}

/** Null for a text that is no ICU MessageFormat: validation has its say about it. */
export function parsedText(text: string): ParsedText | null {
  const elements = parseText(text);
  if (elements === null) return null;
  const variables = new Map<string, OpenUse>();
  collect(elements, variables);
  return { elements, variables };
}

function parseText(text: string): MessageFormatElement[] | null {
  // Most texts are plain words; the parser takes ten times as long to find that out.
  if (!/[{}']/.test(text)) return text === '' ? [] : [{ type: TYPE.literal, value: text, location: { start: START, end: START } }];
  try {
    return parse(text, { ignoreTag: true, captureLocation: true });
  } catch {
    return null;
  }
}

function collect(elements: readonly MessageFormatElement[], variables: Map<string, OpenUse>): void {
  for (const element of elements) {
    const kind = kindOf(element);
    if (kind !== null && 'value' in element) {
      const use = variables.get(element.value) ?? { kinds: new Set(), cases: new Set() };
      variables.set(element.value, use);
      use.kinds.add(kind);
      if (element.type === TYPE.select) for (const name of Object.keys(element.options)) use.cases.add(name);
    }
    for (const branch of branchesOf(element)) collect(branch, variables);
  }
}

function kindOf(element: MessageFormatElement): VariableKind | null {
  switch (element.type) {
    case TYPE.argument:
      return 'plain';
    case TYPE.select:
      return 'select';
    case TYPE.plural:
      return element.pluralType === 'ordinal' ? 'ordinal' : 'plural';
    case TYPE.number:
      return 'number';
    case TYPE.date:
      return 'date';
    case TYPE.time:
      return 'time';
    default:
      return null;
  }
}

/** Every element of a text, those inside of branches too. */
export function* elementsIn(elements: readonly MessageFormatElement[]): Generator<MessageFormatElement> {
  for (const element of elements) {
    yield element;
    for (const branch of branchesOf(element)) yield* elementsIn(branch);
  }
}
