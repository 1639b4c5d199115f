import { readTestFiles } from '../../flow/reading/readTestFiles.ts';
import { formatProblemLine } from '../../problems/formatProblem.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { FAILURE, type ExitCode } from '../ExitCode.ts';
import type { Io } from '../Io.ts';
import { paintFor } from '../Paint.ts';
import { chooseFiles } from './chooseFiles.ts';
import { concerned } from './concerned.ts';

type RunTests = (named: readonly string[]) => Promise<ExitCode>;

/**
 * Runs tests, and again what each change concerns, until nobody wants to know any more. What is wrong with files or names
 * is told, and waited for to be put right. The code is that of the last run.
 * @throws ProblemError for what is wrong with the first run: a name that was mistyped is not waited for
 */
export async function watchTests(io: Io, folder: string, named: readonly string[], run: RunTests): Promise<ExitCode> {
  const paint = paintFor(io);
  let code = await run(named);
  io.out(paint.faint('waiting for changes'));
  for await (const changed of io.changes(folder)) {
    try {
      const files = chooseFiles(folder, (await readTestFiles(folder, () => false)).files, named);
      const again = concerned(changed, files);
      if (again.length === 0) continue;
      io.out(`\n${paint.strong(changed.join(' '))}`);
      code = await run(again);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      for (const problem of error.problems) io.err(formatProblemLine(problem));
      code = FAILURE;
    }
    io.out(paint.faint('waiting for changes'));
  }
  return code;
}
