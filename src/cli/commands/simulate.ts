import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { AGENTS } from '../../training/agents/agents.ts';
import { DIFFICULTIES, type Difficulty } from '../../training/Persona.ts';
import { DONE, FINDINGS, type ExitCode } from '../ExitCode.ts';
import { FLOWS_OPTION, flowsFolder, list } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { openTraining } from '../simulate/openTraining.ts';
import { planOf } from '../simulate/planOf.ts';
import { reportText } from '../simulate/reportText.ts';
import { runSimulations } from '../simulate/runSimulations.ts';
import { statisticsOf } from '../simulate/statistics.ts';
import { writeText } from '../writeText.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler simulate`: machines talk with simulated customers, for load, statistics and golden transcripts. */
export const simulate: CliCommand = {
  name: 'simulate',
  describe: (command: Command) =>
    command
      .description('let a machine talk with simulated customers: outcomes, scores, rules broken, states reached')
      .option('--flow <ids>', 'flows, with commas between them; all unless named', list, [])
      .option('--persona <ids>', 'personas; all that fit unless named', list, [])
      .option('--language <codes>', 'ru, lt, pl, en …; all that the flow speaks unless named', list, [])
      .addOption(new Option('--agent <name>', agentsDescribed()).choices([...AGENTS.map(({ name }) => name), 'all']).default('perfect'))
      .addOption(new Option('--difficulty <name>', 'how hard the customers make it').choices([...DIFFICULTIES, 'all']).default('normal'))
      .option('--brand <id>', 'a brand of the flows folder; the first unless named')
      .option('--runs <number>', 'how many contacts', wholeUpTo(1_000_000), 100)
      .option('--seed <number>', 'the same seed, the same contacts', wholeUpTo(1_000_000_000), 1)
      .option('--jobs <number>', 'threads', wholeUpTo(999), availableParallelism())
      .option('--json', 'the figures as JSON')
      .option('--write <file>', 'write the contacts there, one a line (JSON Lines), for `sufler backtest`, `score` and `record`')
      .option(...FLOWS_OPTION)
      .addHelpText('after', '\nEnds with 0, with 1 when a contact went nowhere or has no outcome, with 2 when it could not be done.'),
  async run(io, _args, options): Promise<ExitCode> {
    const training = await openTraining(flowsFolder(io, options), options.flow as readonly string[]);
    const brand = training.brandNamed(options.brand as string | undefined);
    const plan = planOf(
      {
        flows: options.flow as readonly string[],
        personas: options.persona as readonly string[],
        languages: options.language as readonly string[],
        difficulties: options.difficulty === 'all' ? DIFFICULTIES : [options.difficulty as Difficulty],
        agents: options.agent === 'all' ? AGENTS.map(({ name }) => name) : [options.agent as string],
        ...{ brand, runs: options.runs as number, seed: options.seed as number },
      },
      training,
    );
    const rows = await runSimulations(io, plan, { ...training.data, logs: options.write !== undefined }, options.jobs as number);
    if (options.write !== undefined) writeText(options.write as string, rows.map(({ line }) => `${line}\n`).join(''));
    const report = statisticsOf(rows, training.bundles);
    if (options.json === true) io.out(JSON.stringify(report, null, 2));
    else reportText(report, paintFor(io)).forEach((line) => io.out(line));
    return report.brokenOff + report.withoutOutcome > 0 ? FINDINGS : DONE;
  },
};

function agentsDescribed(): string {
  return `who talks with them: ${AGENTS.map(({ name, description }) => `${name} ${description}`).join('; ')}; or all of them`;
}

function wholeUpTo(most: number): (text: string) => number {
  return (text) => {
    if (!/^\d{1,10}$/.test(text) || Number(text) < 1 || Number(text) > most)
      throw new InvalidArgumentError(`It must be a whole number from 1 to ${most}.`);
    return Number(text);
  };
}
