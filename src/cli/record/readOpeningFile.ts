import { parseJson } from '../../flow/json/parseJson.ts';
import { ProblemError } from '../../problems/Problem.ts';
import type { TestOpening } from '../../testing/TestFile.ts';
import { maskValue } from '../../text/maskPersonal.ts';
import { readSource } from '../import/readSource.ts';
import { openingOf } from '../play/openingOf.ts';
import type { RecordOptions } from './RecordOptions.ts';

/** What the runner of tests decides itself. */
const DECIDED = ['flow', 'id', 'clock'];
/** Where an opening tells who somebody is. */
const PERSONAL = ['customer', 'facts', 'data'];

/**
 * What the contact was opened with: the options, laid over the file with the body of the start request.
 * @throws ProblemError what keeps the file from being read
 */
export function readOpeningFile(options: RecordOptions): TestOpening {
  const told = openingOf({ ...options });
  const opening: Record<string, unknown> = { ...(options.opening === undefined ? {} : bodyIn(options.opening)) };
  for (const [key, value] of Object.entries(told)) {
    const before = opening[key];
    opening[key] = isObject(before) && isObject(value) ? { ...before, ...value } : value;
  }
  if (options.keepPersonal !== true) for (const key of PERSONAL) if (key in opening) opening[key] = maskValue(opening[key]).value;
  return opening;
}

function bodyIn(path: string): Record<string, unknown> {
  const parsed = parseJson(readSource(path).replace(/^\ufeff/, ''));
  if (!parsed.ok) throw new ProblemError(...withFile(parsed.problems, path));
  const { value } = parsed.value;
  if (!isObject(value))
    throw new ProblemError({ code: 'schema', args: { reason: 'An opening is an object such as {"language": "ru"}' }, file: path, pointer: '' });
  return Object.fromEntries(Object.entries(value).filter(([key]) => !DECIDED.includes(key)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Problems = ProblemError['problems'];

/** The same problems, with the file that they stand in. */
export function withFile(problems: Problems, file: string): Problems {
  const [first, ...more] = problems;
  return [{ file, ...first }, ...more.map((problem) => ({ file, ...problem }))];
}
