import type { Cast } from '../flow/Cast.ts';
import { runTest, type RunOptions } from './runTest.ts';
import type { TestCase } from './TestCase.ts';
import type { TestResult } from './TestResult.ts';

/**
 * Runs tests, each with the version of its flow that `casts` has; a test of another flow is left out. Nothing is read and
 * nothing is kept between tests. With `stopAtFirst` the first test that fails is the last one that is run.
 */
export function runTests(casts: ReadonlyMap<string, Cast>, tests: readonly TestCase[], options: RunOptions = {}): readonly TestResult[] {
  const results: TestResult[] = [];
  for (const test of tests) {
    const cast = casts.get(test.flow);
    if (cast === undefined) continue;
    const result = runTest(cast, test, options);
    results.push(result);
    if (options.stopAtFirst && !result.ok) break;
  }
  return results;
}
