/** `npm run check`: formatting, lint rules and types; not the tests. */
import { ensure } from './ensure.mjs';
import { fail } from './lib/project.mjs';
import { staticChecks, summary } from './lib/staticChecks.mjs';

try {
  await ensure({ build: false });
  const results = await staticChecks();
  console.log(summary(results));
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  fail(error);
}
