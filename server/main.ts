import { formatProblemLine } from '../src/problems/formatProblem.ts';
import { ProblemError } from '../src/problems/Problem.ts';
import { readConfig } from './config.ts';
import { serve } from './serve.ts';

/** Exit code for what whoever starts the server can put right: a setting, a flow file, a port. */
const CANNOT_START = 2;

try {
  const { url } = await serve(readConfig(process.env));
  console.log(`Sufler listens on ${url} (try it at ${url}/docs)`);
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  for (const problem of error.problems) console.error(formatProblemLine(problem));
  process.exitCode = CANNOT_START;
}
