import junit, { type Builder } from 'junit-report-builder';
import { formatProblemLine } from '../../problems/formatProblem.ts';
import { formatFailure } from '../../testing/formatFailure.ts';
import type { TestResult } from '../../testing/TestResult.ts';
import type { LoadedTests } from './loadTests.ts';
import { placesOf } from '../../testing/placesOf.ts';

// Its types describe the CommonJS build, whose default stands one level deeper.
const BUILDER = junit as unknown as Builder;

/** What came of tests as JUnit's XML: a suite a file; of a test its first failure, and all of them with their reasons below. */
export function reportJunit({ files, sources, problems }: LoadedTests, results: readonly TestResult[]): string {
  const report = BUILDER.newBuilder().name('sufler test');
  const others = problems.filter(({ file }) => file === undefined || !files.includes(file));
  for (const file of others.length > 0 ? [...files, ''] : files) {
    const suite = report.testSuite().name(file === '' ? 'flows' : file);
    for (const { test, failures } of results.filter((result) => result.test.file === file)) {
      const made = suite.testCase().className(`${file} ${test.flow}`).name(printable(test.name)).file(file);
      const lines = failures.flatMap((failure) => formatFailure(failure, placesOf(sources.get(test.flow))));
      if (lines[0] !== undefined) made.failure(printable(lines[0]), failures[0]?.expectation).stacktrace(printable(lines.join('\n')));
    }
    const wrong = file === '' ? others : problems.filter((problem) => problem.file === file);
    for (const problem of wrong) {
      const line = printable(formatProblemLine(problem));
      suite.testCase().className(file).name('the file can be read').error(line, problem.code, line);
    }
  }
  return report.build();
}

/** XML has no place for control characters, however they are written. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '�');
}
