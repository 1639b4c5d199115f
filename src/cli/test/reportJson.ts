import { formatProblem } from '../../problems/formatProblem.ts';
import { formatReason } from '../../testing/explain/Reason.ts';
import type { TestResult } from '../../testing/TestResult.ts';
import type { CoverageReport } from '../../testing/coverage/Coverage.ts';
import type { LoadedTests } from './loadTests.ts';
import { placesOf } from '../../testing/placesOf.ts';

/** What came of tests, for programs: reasons as data and as sentences. */
export function reportJson({ sources, problems }: LoadedTests, results: readonly TestResult[], coverage: CoverageReport | null): object {
  return {
    ok: problems.length === 0 && results.every(({ ok }) => ok),
    tests: results.map(({ test, ok, failures }) => {
      const places = placesOf(sources.get(test.flow));
      const { file, pointer, name, flow, rules } = test;
      return {
        ...{ file, pointer, name, flow, rules, ok },
        failures: failures.map((failure) => ({
          ...failure,
          reasons: failure.reasons.map((reason) => ({ ...reason, text: formatReason(reason, places) })),
        })),
      };
    }),
    problems: problems.map((problem) => ({ ...problem, message: formatProblem(problem), cause: undefined })),
    ...(coverage === null ? {} : { coverage }),
  };
}
