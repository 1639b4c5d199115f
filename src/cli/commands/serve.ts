import type { Command } from 'commander';
import { DONE } from '../ExitCode.ts';
import { FLOWS_OPTION } from '../options.ts';
import type { CliCommand } from './CliCommand.ts';

/** Options and the environment variables that they stand for. */
const VARIABLES = { port: 'PORT', host: 'HOST', data: 'SUFLER_DATA', flows: 'SUFLER_FLOWS' } as const;

/** `sufler serve`: the HTTP server, until it is told to go. Its options win over the environment. */
export const serve: CliCommand = {
  name: 'serve',
  describe: (command: Command) =>
    command
      .description('start the HTTP server')
      .option('--port <number>', 'port to listen on (PORT, 3000)')
      .option('--host <address>', 'address to listen on (HOST, 127.0.0.1)')
      .option('--data <folder>', 'folder that conversations are kept in (SUFLER_DATA, ./data)')
      .option(...FLOWS_OPTION),
  async run(io, _args, options) {
    const environment: Record<string, string | undefined> = { ...io.environment };
    for (const [option, variable] of Object.entries(VARIABLES)) {
      if (typeof options[option] === 'string') environment[variable] = options[option];
    }
    // Loaded only here: the other commands need neither a database nor HTTP.
    const [{ readConfig }, server] = await Promise.all([import('../../../server/config.ts'), import('../../../server/serve.ts')]);
    const { url } = await server.serve(readConfig(environment));
    io.out(`Sufler listens on ${url} (try it at ${url}/docs)`);
    return DONE;
  },
};
