import { Command, CommanderError } from 'commander';
import { formatProblemLine } from '../problems/formatProblem.ts';
import { ProblemError } from '../problems/Problem.ts';
import { commands } from './commands/commands.ts';
import { DONE, FAILURE, type ExitCode } from './ExitCode.ts';
import type { Io } from './Io.ts';

/**
 * Runs one command line. `args` are those after the program's name. What is wrong with them, or with what they name, is
 * said in a sentence each; only a mistake of ours comes out as an error.
 */
export async function runCli(args: readonly string[], io: Io, version = '0.0.0'): Promise<ExitCode> {
  let code: ExitCode = DONE;
  const program = new Command('sufler')
    .description('A prompter for people who talk to customers')
    .version(version)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text.trimEnd()),
      writeErr: (text) => io.err(text.trimEnd()),
      getOutHasColors: () => io.colour,
      getErrHasColors: () => io.colour,
    });
  for (const command of commands) {
    command.describe(program.command(command.name)).action(async function (this: Command) {
      code = await command.run(io, this.processedArgs as unknown[], this.opts());
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : FAILURE;
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) io.err(formatProblemLine(problem));
    return FAILURE;
  }
}
