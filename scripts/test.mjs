/**
 * `npm test [-- ARGUMENTS OF VITEST]`: formatting, lint rules, types, the build, then the tests. Everything runs whatever fails,
 * so that one run tells all. The last line is for machines: `N passed, N failed`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { ensure } from './ensure.mjs';
import { ensureBuilt } from './lib/ensureBuilt.mjs';
import { cache, fail, Failure, tools } from './lib/project.mjs';
import { runQuietly } from './lib/runQuietly.mjs';
import { staticChecks, summary } from './lib/staticChecks.mjs';

const report = cache('vitest.json');

try {
  await ensure({ build: false });
  const checks = await staticChecks();
  const built = await build();
  const tested = await test(process.argv.slice(2));
  const results = [...checks, built, tested];
  const { passed, failed } = counts();
  console.log(`\n${summary(results)}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = results.every(({ ok }) => ok) && failed === 0 ? 0 : 1;
} catch (error) {
  fail(error);
}

/** Tests that start the server or the command line as a process of its own need dist/. */
async function build() {
  const began = performance.now();
  const result = (ok) => ({ name: 'build', ok, seconds: (performance.now() - began) / 1000 });
  try {
    await ensureBuilt();
    return result(true);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(`--- build\n${error.message}\n`);
    return result(false);
  }
}

async function test(args) {
  rmSync(report, { force: true });
  // vitest says NODE_ENV=test itself, but only where nothing else is said.
  const { NODE_ENV, ...env } = process.env;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: 'tests', ...(await runQuietly(process.execPath, [tools.vitest, 'run', ...reporters, ...args], { env, show: true })) };
}

/** A file that cannot even be loaded has no failed test in vitest's count; here it has one. */
function counts() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
