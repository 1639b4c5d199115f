/**
 * `node scripts/run.mjs server/main ARGUMENTS`: compiles what needs it, then becomes that program.
 * In this very process, so that signals reach the program and its exit code is ours.
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensure } from './ensure.mjs';
import { Failure, fail, inProject } from './lib/project.mjs';

const [name, ...args] = process.argv.slice(2);

try {
  if (name === undefined) throw new Failure('which program? For example: node scripts/run.mjs server/main');
  await ensure({ build: true });
  const program = inProject('dist', `${name}.js`);
  if (!existsSync(program)) throw new Failure(`there is no ${name}.ts to run`);
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
} catch (error) {
  fail(error);
}
