import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { BacktestReport } from '../../backtest/BacktestReport.ts';
import { reportOf } from '../../backtest/reportOf.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { reportText } from '../backtest/reportText.ts';
import { runBacktest, type BacktestRun } from '../backtest/runBacktest.ts';
import { againstOf } from '../backtest/againstOf.ts';
import { filterOf, withFilters, withStore } from '../dataFolder.ts';
import { DONE, FINDINGS, type ExitCode } from '../ExitCode.ts';
import type { Io } from '../Io.ts';
import { loadFlow } from '../loadFlow.ts';
import { locateFlow } from '../locateFlow.ts';
import { FLOWS_OPTION, flowsFolder, list } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { writeText } from '../writeText.ts';
import type { CliCommand } from './CliCommand.ts';

const FAIL_ON = ['partings', 'violations'];

/** `sufler backtest`: replays conversations that took place on a flow as it stands now, beside the version that they ran on. */
export const backtest: CliCommand = {
  name: 'backtest',
  describe: (command: Command) =>
    withFilters(
      command
        .description('replay recorded conversations on a flow: how many still run, where they part from the script, what else changes')
        .argument('<flow>', 'the flow to try, by its id, its folder or its file')
        .addOption(new Option('--log <file...>', 'recorded conversations, one a line (JSON Lines), such as `sufler export` writes').conflicts('data'))
        .option('--data <folder>', 'the data folder of a server'),
    )
      .option(
        '--against <version>',
        'compare with this version: published or a hash (with --data), or a flow’s folder; else with the one that each ran on',
      )
      .option('--recognise', 'understand the customers’ texts anew: shows what new examples change')
      .option('--texts', 'show what was said where something differs; personal data comes with it')
      .option('--strict', 'a line that cannot be read ends the run')
      .option('--jobs <number>', 'threads', jobsOf, availableParallelism())
      .addOption(new Option('--format <format>', 'how to tell it').choices(['text', 'json']).default('text'))
      .option('--output <file>', 'write it there instead')
      .option('--fail-on <what>', `end with 1 on these: ${FAIL_ON.join(', ')}`, failOn)
      .option(...FLOWS_OPTION)
      .addHelpText('after', '\nEnds with 0, with 1 when something was found that --fail-on names, with 2 when it could not be done.'),
  async run(io, args, options): Promise<ExitCode> {
    if (options.log === undefined && options.data === undefined) throw new ProblemError({ code: 'nothing-to-replay' });
    const report =
      options.data === undefined
        ? await test(io, args, options, null)
        : await withStore(options.data as string, (store) => test(io, args, options, store));
    const lines =
      options.format === 'json'
        ? [JSON.stringify(report, null, 2)]
        : reportText(report, paintFor(options.output === undefined ? io : { colour: false }));
    if (options.output === undefined) for (const line of lines) io.out(line);
    else writeText(options.output as string, `${lines.join('\n')}\n`);
    return isFailed(report, (options.failOn ?? []) as readonly string[]) ? FINDINGS : DONE;
  },
};

type Options = Readonly<Record<string, unknown>>;

async function test(io: Io, args: readonly unknown[], options: Options, store: BacktestRun['store']): Promise<BacktestReport> {
  const flows = flowsFolder(io, options);
  const { cast } = await loadFlow(locateFlow(args[0] as string, flows));
  const flow = cast.bundle.flow.id;
  const against = options.against === undefined ? null : await againstOf(options.against as string, { flow, flows, store, now: io.now() });
  const { tally, hash } = await runBacktest(io, {
    setup: { draft: cast.bundle, against, options: { recognise: options.recognise === true, words: options.texts === true } },
    ...{ store, files: (options.log ?? []) as readonly string[], filter: filterOf(options, flow) },
    ...{ jobs: options.jobs as number, strict: options.strict === true },
  });
  return reportOf({ flow, draft: cast.hash, against: hash }, tally);
}

function isFailed({ conversations, violations }: BacktestReport, on: readonly string[]): boolean {
  return (
    (on.includes('partings') && conversations.part + conversations.fail > 0) || (on.includes('violations') && violations.some((row) => row.new > 0))
  );
}

function jobsOf(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
  return Number(text);
}

function failOn(text: string): readonly string[] {
  const named = list(text);
  const unknown = named.find((name) => !FAIL_ON.includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no "${unknown}"; there are ${FAIL_ON.join(', ')}.`);
  return named;
}
