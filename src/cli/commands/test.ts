import { InvalidArgumentError, type Command } from 'commander';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { CoverageCollector } from '../../testing/coverage/CoverageCollector.ts';
import { coverageReport } from '../../testing/coverage/coverageReport.ts';
import { percentOf, type CoverageReport } from '../../testing/coverage/Coverage.ts';
import { runTests } from '../../testing/runTests.ts';
import type { TestCase } from '../../testing/TestCase.ts';
import { DONE, FINDINGS, type ExitCode } from '../ExitCode.ts';
import type { Io } from '../Io.ts';
import { FLOWS_OPTION, flowsFolder } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { loadTests, type LoadedTests } from '../test/loadTests.ts';
import { reportJunit } from '../test/reportJunit.ts';
import { watchTests } from '../test/watchTests.ts';
import { writeText } from '../writeText.ts';
import { reportCoverage } from '../test/reportCoverage.ts';
import { reportJson } from '../test/reportJson.ts';
import { reportText, summaryOf } from '../test/reportText.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler test`: plays the conversation tests of flows and rules, and says why one does not hold. */
export const test: CliCommand = {
  name: 'test',
  describe: (command: Command) =>
    command
      .description('run the conversation tests of flows and rules, and say why one fails')
      .argument('[name...]', 'a flow, a rule of conduct or a file of tests; all of the folder when none is named')
      .option('--only <name>', 'only tests that have this in their name')
      .option('--coverage', 'tell which states, transitions, rules and phrases the tests reached')
      .option('--min-states <percent>', 'fail when less of the states was reached', percent)
      .option('--min-transitions <percent>', 'fail when less of the transitions was taken', percent)
      .option('--junit <file>', 'write the results as JUnit XML')
      .option('--watch', 'run what a changed file concerns again, until Ctrl-C')
      .option('--format <format>', 'text or json', formatOf, 'text')
      .option(...FLOWS_OPTION),
  async run(io, args, options) {
    const chosen = options as unknown as TestOptions;
    const folder = flowsFolder(io, options);
    const named = args[0] as string[];
    return chosen.watch ? watchTests(io, folder, named, (names) => runOnce(io, folder, names, chosen)) : runOnce(io, folder, named, chosen);
  },
};

interface TestOptions {
  readonly only?: string;
  readonly coverage?: boolean;
  readonly junit?: string;
  readonly watch?: boolean;
  readonly minStates?: number;
  readonly minTransitions?: number;
  readonly format: 'text' | 'json';
}

async function runOnce(io: Io, folder: string, named: readonly string[], options: TestOptions): Promise<ExitCode> {
  const loaded = await loadTests(folder, named);
  const chosen = choose(loaded.tests, options.only);
  const wantsCoverage = options.coverage === true || options.minStates !== undefined || options.minTransitions !== undefined;
  const collector = wantsCoverage ? new CoverageCollector() : null;
  const results = runTests(loaded.casts, chosen, { watcher: collector });
  const coverage = collector === null ? null : coverageReport(collector, { ...loaded, isMeant: scopeOf(loaded, named) });
  if (options.junit !== undefined) writeText(options.junit, reportJunit(loaded, results));
  const short = coverage === null ? [] : shortfalls(coverage, options);
  const paint = paintFor(io);
  if (options.format === 'json') io.out(JSON.stringify(reportJson(loaded, results, coverage), null, 2));
  else {
    for (const line of reportText(loaded, results, paint)) io.out(line);
    if (coverage !== null && options.coverage) for (const line of reportCoverage(coverage, paint)) io.out(line);
    io.out(`\n${summaryOf(results, loaded.problems)}`);
  }
  for (const line of short) io.err(paint.bad(line));
  return loaded.problems.length === 0 && short.length === 0 && results.every(({ ok }) => ok) ? DONE : FINDINGS;
}

/** @throws ProblemError `unknown-test` */
function choose(tests: readonly TestCase[], only: string | undefined): readonly TestCase[] {
  if (only === undefined) return tests;
  const wanted = only.toLowerCase();
  const chosen = tests.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (chosen.length > 0) return chosen;
  throw new ProblemError({
    code: 'unknown-test',
    args: { name: only },
    suggestion: nearestName(
      only,
      tests.map(({ name }) => name),
    ),
  });
}

/** Who names some flows and rules is told of those; who names none, of all. */
function scopeOf({ files, sources }: LoadedTests, named: readonly string[]): ((machine: string, isFlow: boolean) => boolean) | undefined {
  if (named.length === 0) return undefined;
  const owners = new Set(files.map((file) => file.slice(0, file.indexOf('/tests/'))));
  const machines = new Set(
    [...sources.values()].flatMap(({ flow, rules }) =>
      [flow, ...rules].filter(({ file }) => owners.has(file.slice(0, file.lastIndexOf('/')))).map(({ walked }) => walked.id),
    ),
  );
  return (machine) => machines.has(machine);
}

function shortfalls({ states, transitions }: CoverageReport, { minStates = 0, minTransitions = 0 }: TestOptions): readonly string[] {
  const rows = [
    ['states', percentOf(states), minStates],
    ['transitions', percentOf(transitions), minTransitions],
  ] as const;
  return rows.flatMap(([what, reached, wanted]) => (reached >= wanted ? [] : [`${what}: ${reached} % reached, ${wanted} % wanted`]));
}

function percent(text: string): number {
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value > 100) throw new InvalidArgumentError('It must be a number from 0 to 100.');
  return value;
}

function formatOf(text: string): string {
  if (text !== 'text' && text !== 'json') throw new InvalidArgumentError('It must be text or json.');
  return text;
}
