import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildCast } from '../../src/flow/buildCast.ts';
import { readFlows } from '../../src/flow/reading/readFlows.ts';
import { readTestFiles } from '../../src/flow/reading/readTestFiles.ts';
import { CoverageCollector } from '../../src/testing/coverage/CoverageCollector.ts';
import { percentOf } from '../../src/testing/coverage/Coverage.ts';
import { coverageReport } from '../../src/testing/coverage/coverageReport.ts';
import { formatFailure } from '../../src/testing/formatFailure.ts';
import { readTests } from '../../src/testing/readTests.ts';
import { runTest } from '../../src/testing/runTest.ts';

/** The tests that come with the flows, as `sufler test` runs them. */

/** In per cent, of all machines together and of each flow by its own tests. */
const LEAST = { states: 100, transitions: 95 };

const folder = fileURLToPath(new URL('../../flows', import.meta.url));
const flows = await readFlows(folder);
const files = await readTestFiles(folder);
const casts = new Map([...flows.flows].map(([id, bundle]) => [id, buildCast(bundle)]));
const { tests, problems } = readTests(files.documents, { casts, brands: flows.brands });
const collector = new CoverageCollector();

describe('the conversation tests beside the flows', () => {
  it('can be read', () => {
    expect([...flows.problems, ...files.problems, ...problems]).toEqual([]);
    expect(tests.length).toBeGreaterThan(0);
  });

  it.each(tests)('$file, $flow: $name', (test) => {
    const { failures } = runTest(casts.get(test.flow)!, test, { watcher: collector });
    expect(failures.flatMap((failure) => formatFailure(failure))).toEqual([]);
  });

  it('reach what they should of states and transitions', () => {
    const { states, transitions } = coverageReport(collector, { casts, sources: flows.sources });
    expect(percentOf(states)).toBeGreaterThanOrEqual(LEAST.states);
    expect(percentOf(transitions)).toBeGreaterThanOrEqual(LEAST.transitions);
  });
});
