import { TYPE, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { ADDRESS_MARK, placeAddress } from './placeAddress.ts';

export type Values = Readonly<Record<string, unknown>>;

/** An ICU text, parsed once. */
export interface CompiledText {
  readonly elements: readonly MessageFormatElement[];
  /** All variables of all branches, in the order of their first use. */
  readonly variables: readonly string[];
  /** Never throws: what is missing shows as "…" and stands in `blanks`; a missing choice (gender) is `other`. */
  format(values: Values): { readonly text: string; readonly blanks: readonly string[] };
}

type Plain = string | number | boolean;
type Kind = 'text' | 'number' | 'choice';

export const BLANK = '…';
export const ADDRESS = 'customerAddress';

export function compileText(source: string, language: string): CompiledText {
  const elements = parseSafely(source);
  const kinds = kindsOf(elements);
  const formats = new Map<string, IntlMessageFormat>();

  const formatFor = (missing: readonly string[]): IntlMessageFormat => {
    const key = missing.join();
    let format = formats.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(missing.length === 0 ? elements : withoutNumbers(elements, missing), language);
      formats.set(key, format);
    }
    return format;
  };

  return {
    elements,
    variables: [...kinds.keys()],
    format(values) {
      const filled: Record<string, string | number> = {};
      const missing: string[] = [];
      const missingNumbers: string[] = [];
      for (const [name, kind] of kinds) {
        const value = name === ADDRESS ? ADDRESS_MARK : fill(plainValue(values[name]), kind);
        filled[name] = value ?? (kind === 'choice' ? 'other' : BLANK);
        if (value !== null || kind === 'choice') continue;
        missing.push(name);
        if (kind === 'number') missingNumbers.push(name);
      }
      const text = formatSafely(() => formatFor(missingNumbers), filled, source);
      const address = values[ADDRESS];
      return {
        text: kinds.has(ADDRESS) ? placeAddress(text, typeof address === 'string' ? clean(address).trim() : '') : text,
        blanks: missing.length === 0 ? [] : visible(elements, filled, missing),
      };
    },
  };
}

function formatSafely(format: () => IntlMessageFormat, values: Record<string, string | number>, source: string): string {
  try {
    const text = format().format(values);
    return typeof text === 'string' ? text : String(text);
  } catch {
    // Loading refuses malformed phrases; what is left is a date or number style that this runtime does not know.
    return source;
  }
}

function parseSafely(source: string): MessageFormatElement[] {
  try {
    return parse(source, { ignoreTag: true });
  } catch {
    return [{ type: TYPE.literal, value: source }];
  }
}

/** The value as ICU takes it; null where there is none. */
function fill(value: ReturnType<typeof plainValue>, kind: Kind): string | number | null {
  if (value === null || value === '') return null;
  if (kind === 'number') {
    const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : NaN;
    return Number.isFinite(number) ? number : null;
  }
  if (kind === 'choice' && typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => `- ${clean(String(item)).replace(/[;.]$/, '')};`).join('\n');
  return typeof value === 'string' ? clean(value) : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** A value as far as a phrase can show it: a scalar or a list of scalars; anything else counts as not known. */
export function plainValue(value: unknown): Plain | Plain[] | null {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value)
    ? value.filter((item): item is Plain => typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
    : null;
}

function clean(value: string): string {
  return value.includes(ADDRESS_MARK) ? value.replaceAll(ADDRESS_MARK, '') : value;
}

/** Parts nested in an element: the branches of a choice or of a plural. */
export function branchesOf(element: MessageFormatElement): readonly MessageFormatElement[][] {
  return element.type === TYPE.select || element.type === TYPE.plural ? Object.values(element.options).map((option) => option.value) : [];
}

function kindsOf(elements: readonly MessageFormatElement[], kinds: Map<string, Kind> = new Map()): Map<string, Kind> {
  for (const element of elements) {
    if (element.type === TYPE.argument) {
      if (kinds.get(element.value) !== 'number') kinds.set(element.value, 'text');
    } else if (element.type === TYPE.select) {
      if (!kinds.has(element.value)) kinds.set(element.value, 'choice');
    } else if (element.type === TYPE.plural || element.type === TYPE.number || element.type === TYPE.date || element.type === TYPE.time) {
      kinds.set(element.value, 'number');
    }
    for (const branch of branchesOf(element)) kindsOf(branch, kinds);
  }
  return kinds;
}

/** The text for when a number is not known: the form for `other`, with "…" in the number's place. */
function withoutNumbers(elements: readonly MessageFormatElement[], names: readonly string[], replacePound = false): MessageFormatElement[] {
  const blank: MessageFormatElement = { type: TYPE.literal, value: BLANK };
  return elements.flatMap((element): MessageFormatElement[] => {
    if (element.type === TYPE.pound) return [replacePound ? blank : element];
    if (element.type === TYPE.plural && names.includes(element.value)) {
      return withoutNumbers(element.options['other']?.value ?? [], names, true);
    }
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      const inner = element.type === TYPE.plural ? false : replacePound;
      const options = Object.entries(element.options).map(
        ([key, option]) => [key, { ...option, value: withoutNumbers(option.value, names, inner) }] as const,
      );
      return [{ ...element, options: Object.fromEntries(options) }];
    }
    const simple = element.type === TYPE.number || element.type === TYPE.date || element.type === TYPE.time;
    return [simple && names.includes(element.value) ? blank : element];
  });
}

/** Those of the missing variables that the chosen branches show. */
function visible(elements: readonly MessageFormatElement[], values: Readonly<Record<string, unknown>>, missing: readonly string[]): string[] {
  const found = new Set<string>();
  const walk = (parts: readonly MessageFormatElement[]): void => {
    for (const part of parts) {
      if (part.type === TYPE.select) walk((part.options[String(values[part.value])] ?? part.options['other'])?.value ?? []);
      else if (part.type === TYPE.plural) {
        if (missing.includes(part.value)) found.add(part.value);
        for (const branch of branchesOf(part)) walk(branch);
      } else if (part.type !== TYPE.literal && part.type !== TYPE.pound && part.type !== TYPE.tag && missing.includes(part.value))
        found.add(part.value);
    }
  };
  walk(elements);
  return [...found];
}
