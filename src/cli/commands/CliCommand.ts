import type { Command } from 'commander';
import type { ExitCode } from '../ExitCode.ts';
import type { Io } from '../Io.ts';

/** One command of `sufler`. All are of this shape, one a file. */
export interface CliCommand {
  readonly name: string;
  /** Adds its arguments and options to the command line. */
  describe(command: Command): Command;
  /**
   * Does it. `args` are the arguments in their order, `options` what the options say.
   * @throws ProblemError for what the caller can put right; it is shown, and the exit code is 2.
   */
  run(io: Io, args: readonly unknown[], options: Readonly<Record<string, unknown>>): Promise<ExitCode>;
}
