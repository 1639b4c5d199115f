import { InvalidArgumentError } from 'commander';
import type { Io } from './Io.ts';

type Scalar = string | number | boolean;

/** Reads `key=value`, as often as it is given. Values that read as a number or as true or false are those. */
export function keyValues(text: string, before: Readonly<Record<string, Scalar>> = {}): Record<string, Scalar> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('It must be written name=value.');
  // A null prototype: a name such as __proto__ stays a plain name, for the reader of the request to refuse.
  return Object.assign(Object.create(null) as Record<string, Scalar>, before, { [text.slice(0, at)]: scalar(text.slice(at + 1)) });
}

export function scalar(text: string): Scalar {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text;
}

/** Reads `a,b,c`. */
export function list(text: string): string[] {
  const items = text.split(',').map((item) => item.trim());
  if (items.includes('')) throw new InvalidArgumentError('It must be names with commas between them.');
  return items;
}

/** The folder of the flow files: the option, else the environment, else the one that the server would take. */
export function flowsFolder(io: Io, options: Readonly<Record<string, unknown>>): string {
  return (options.flows as string | undefined) ?? (io.environment.SUFLER_FLOWS || './flows');
}

export const FLOWS_OPTION = ['--flows <folder>', 'folder of the flow files (SUFLER_FLOWS, ./flows)'] as const;
