import { performance } from 'node:perf_hooks';
import { buildCast } from '../../../../src/flow/buildCast.ts';
import { readFlows } from '../../../../src/flow/reading/readFlows.ts';
import { readTestFiles } from '../../../../src/flow/reading/readTestFiles.ts';
import { formatProblem } from '../../../../src/problems/formatProblem.ts';
import { formatReason } from '../../../../src/testing/explain/Reason.ts';
import type { MachinePlace } from '../../../../src/testing/formatFailure.ts';
import { placesOf } from '../../../../src/testing/placesOf.ts';
import { readTests } from '../../../../src/testing/readTests.ts';
import { runTest } from '../../../../src/testing/runTest.ts';
import type { TestResult } from '../../../../src/testing/TestResult.ts';
import type { TestRun } from '../../../schemas/TestRun.ts';
import { isOfFlow } from '../flowPaths.ts';
import type { Questions } from './questions.ts';

/** Tests run so long at most; the thread itself has more patience. */
const MOST_MILLISECONDS = 15_000;
const MOST_FAILURES = 100;
const LONGEST_VALUE = 4_000;

/** Runs the tests of a flow, and those of its rules that name it. Null where the flow cannot run. */
export async function testFiles({ place, flow, brands }: Questions['test']['ask']): Promise<TestRun | null> {
  const read = await readFlows(place, { alone: typeof place !== 'string' });
  const bundle = read.flows.get(flow);
  if (bundle === undefined) return null;
  const casts = new Map([[flow, buildCast(bundle)]]);
  const files = await readTestFiles(place, (file) => isOfFlow(flow, file));
  const { tests, problems } = readTests(files.documents, { casts, brands: brands.size > 0 ? brands : read.brands });
  const until = performance.now() + MOST_MILLISECONDS;
  const results: TestResult[] = [];
  for (const test of tests) {
    if (performance.now() > until) break;
    results.push(runTest(casts.get(flow) as ReturnType<typeof buildCast>, test));
  }
  const failed = results.filter(({ ok }) => !ok);
  // Tests of rules name other flows too, which are not here.
  const told = [...files.problems, ...problems].filter(({ code, args }) => code !== 'unknown-flow' || args?.name === flow);
  return {
    ok: failed.length === 0 && told.length === 0 && results.length === tests.length,
    passed: results.length - failed.length,
    failed: failed.length,
    complete: results.length === tests.length,
    failures: failed.slice(0, MOST_FAILURES).map((result) => failureOf(result, placesOf(read.sources.get(flow)))),
    problems: told.map((problem) => ({
      code: problem.code,
      file: problem.file ?? '',
      pointer: problem.pointer ?? '',
      message: formatProblem(problem),
    })),
  };
}

function failureOf({ test, failures }: TestResult, placeOf: MachinePlace | undefined): TestRun['failures'][number] {
  const { file, pointer, name, rules } = test;
  return {
    ...{ file, pointer, name, rules: [...rules] },
    failures: failures.map(({ step, label, pointer, expectation, expected, actual, reasons }) => ({
      ...{ step, label, pointer, expectation },
      expected: shown(expected),
      actual: shown(actual),
      reasons: reasons.map((reason) => formatReason(reason, placeOf)),
    })),
  };
}

/** What came may be of any size; beyond a measure it is told as its beginning. */
function shown(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return null;
  return text.length <= LONGEST_VALUE ? value : `${text.slice(0, LONGEST_VALUE)}…`;
}
