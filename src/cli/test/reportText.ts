import { formatProblemLine } from '../../problems/formatProblem.ts';
import type { Problem } from '../../problems/Problem.ts';
import { formatFailure } from '../../testing/formatFailure.ts';
import type { TestResult } from '../../testing/TestResult.ts';
import type { Paint } from '../Paint.ts';
import type { LoadedTests } from './loadTests.ts';
import { placesOf } from '../../testing/placesOf.ts';

/** What came of tests, for people: a line a file, and all about those that failed. */
export function reportText({ files, sources, problems }: LoadedTests, results: readonly TestResult[], paint: Paint): readonly string[] {
  const lines: string[] = [];
  for (const file of files) {
    const own = results.filter(({ test }) => test.file === file);
    const failed = own.filter(({ ok }) => !ok);
    const wrong = problems.filter((problem) => problem.file === file);
    if (own.length === 0 && wrong.length === 0) continue;
    const mark = failed.length + wrong.length === 0 ? paint.good('ok') : paint.bad('failed');
    lines.push(`${mark} ${paint.strong(file)} ${paint.faint(countOf(own.length, failed.length))}`);
    for (const problem of wrong) lines.push(`  ${paint.caution(formatProblemLine(problem))}`);
    for (const result of failed) lines.push(...linesOf(result, sources, paint));
  }
  const others = problems.filter(({ file }) => file === undefined || !files.includes(file));
  return [...lines, ...others.map((problem: Problem) => paint.caution(formatProblemLine(problem)))];
}

function linesOf({ test, failures }: TestResult, sources: LoadedTests['sources'], paint: Paint): readonly string[] {
  const places = placesOf(sources.get(test.flow));
  const lines = failures.flatMap((failure) => {
    const [first = '', ...why] = formatFailure(failure, places);
    return [`    ${paint.bad(first)} ${paint.faint(`${test.file}#${failure.pointer}`)}`, ...why.map((line) => `    ${line}`)];
  });
  return [`  ${paint.strong(test.name)} ${paint.faint(`(${test.flow})`)}`, ...lines];
}

function countOf(all: number, failed: number): string {
  return failed === 0 ? `${all}` : `${failed} of ${all}`;
}

/** The last line. */
export function summaryOf(results: readonly TestResult[], problems: readonly Problem[]): string {
  const failed = results.filter(({ ok }) => !ok).length;
  const wrong = problems.length === 0 ? '' : `, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in files`;
  return `${results.length - failed} of ${results.length} tests hold${wrong}`;
}
