import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder; every path of the scripts starts here, so that they work from any folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A path inside the project. */
export const inProject = (...parts) => join(root, ...parts);

/** A tool's program inside node_modules, run with this Node: no shell and no npx in between. */
export const tools = {
  eslint: inProject('node_modules/eslint/bin/eslint.js'),
  prettier: inProject('node_modules/prettier/bin/prettier.cjs'),
  tsc: inProject('node_modules/typescript/bin/tsc'),
  vitest: inProject('node_modules/vitest/vitest.mjs'),
};

/** Tools keep their caches here: ignored by git, gone with node_modules. */
export const cache = (name) => inProject('node_modules/.cache', name);

/** For a failure that the reader can do something about: shown without a stack. */
export class Failure extends Error {}

/** Shows what went wrong and ends the process. */
export function fail(error) {
  console.error(error instanceof Failure ? `sufler: ${error.message}` : error);
  process.exit(1);
}
