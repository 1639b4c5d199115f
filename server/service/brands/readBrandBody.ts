import type { Brand, SettingRow } from '../../../src/flow/schema/settings.ts';
import { checkBrand } from '../../../src/flow/validation/brand.ts';
import { problemSink } from '../../../src/flow/validation/problemSink.ts';
import { isRecord } from '../../../src/flow/walkMachine.ts';
import { ProblemError, type Problem } from '../../../src/problems/Problem.ts';

/** No more than a person would read. */
const MOST_PROBLEMS = 20;

/**
 * A brand as a request gives it at `/brand`; its id may be left out there. `settings` are those that it may change; null where no
 * flow says which there are.
 * @throws ProblemError `brand-invalid`, followed by all that is wrong with it
 */
export function readBrandBody(id: string, value: unknown, settings: ReadonlyMap<string, SettingRow> | null): Brand {
  const named = isRecord(value) && value.id === undefined ? { id, ...value } : value;
  const sink = problemSink(MOST_PROBLEMS);
  checkBrand({ file: 'body', format: 'brand', value: named }, settings, sink.add);
  if (isRecord(named) && typeof named.id === 'string' && named.id !== id) {
    sink.add({ code: 'invalid-data', args: { reason: `"id" must be "${id}", as the path says` }, file: 'body', pointer: '/id' });
  }
  const problems = sink.problems.map(inBody);
  if (problems.length > 0) {
    throw new ProblemError({ code: 'brand-invalid', args: { name: id, count: problems.length }, pointer: '/brand' }, ...problems);
  }
  return named as Brand;
}

function inBody({ file: _, pointer = '', ...problem }: Problem): Problem {
  return { ...problem, pointer: `/brand${pointer}` };
}
