import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError, type Problem } from '../../problems/Problem.ts';
import { lintRules } from '../../text/lint/lintRules.ts';
import { DONE, FINDINGS } from '../ExitCode.ts';
import { FLOWS_OPTION, flowsFolder, list } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { reasonOf } from '../reasonOf.ts';
import { Api } from '../scenarios/Api.ts';
import { startOwnServer } from '../scenarios/ownServer.ts';
import { readScenarios } from '../scenarios/readScenarios.ts';
import { reportResult, summary } from '../scenarios/reportResult.ts';
import { runScenario } from '../scenarios/runScenario.ts';
import type { Scenario } from '../scenarios/Scenario.ts';
import type { ScenarioResult } from '../scenarios/ScenarioResult.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler scenarios`: plays scenarios against a server over HTTP, in event time, and says what holds. */
export const scenarios: CliCommand = {
  name: 'scenarios',
  describe: (command: Command) =>
    command
      .description('play scenarios against a server and compare what comes with what is expected')
      .argument('<file>', 'a scenario a line, as JSON')
      .option('--url <url>', 'a server that runs; without it one is started for the while')
      .option('--only <ids>', 'only these scenarios, with commas between them', list)
      .option('--json', 'results as JSON')
      .option(...FLOWS_OPTION),
  async run(io, args, options) {
    const chosen = choose(readFile(args[0] as string), options.only as string[] | undefined);
    const results: ScenarioResult[] = [];
    const paint = paintFor(io);
    await withServer(options.url as string | undefined, flowsFolder(io, options), async (api) => {
      for (const scenario of chosen) {
        const done = await runScenario(scenario, { api, name: nameOf(scenario), lintRules: new Set(lintRules.map(({ id }) => id)), erase: true });
        results.push(...done);
        if (!options.json) for (const result of done) reportResult(result, paint).forEach((line) => io.out(line));
      }
    });
    if (options.json) io.out(JSON.stringify({ ok: results.every(({ ok }) => ok), scenarios: results }, null, 2));
    else io.out(`\n${summary(results)}`);
    return results.every(({ ok }) => ok) ? DONE : FINDINGS;
  },
};

/** @throws ProblemError with all that is wrong with the file */
function readFile(path: string): readonly Scenario[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ProblemError({ code: 'file-unreadable', args: { path, reason: reasonOf(cause) }, cause });
  }
  const read = readScenarios(text, path);
  if (!read.ok) throw new ProblemError(...read.problems);
  return read.value;
}

function choose(all: readonly Scenario[], ids: readonly string[] | undefined): readonly Scenario[] {
  if (ids === undefined) return all;
  const known = all.map(({ id }) => id);
  const [first, ...more] = ids
    .filter((id) => !known.includes(id))
    .map((id): Problem => ({ code: 'unknown-scenario', args: { name: id }, suggestion: nearestName(id, known) }));
  if (first) throw new ProblemError(first, ...more);
  return all.filter(({ id }) => ids.includes(id));
}

async function withServer(url: string | undefined, flows: string, work: (api: Api) => Promise<void>): Promise<void> {
  if (url !== undefined) return work(new Api(url));
  const server = await startOwnServer(flows);
  try {
    await work(new Api(server.url));
  } finally {
    await server.close();
  }
}

/** Conversation ids may not hold everything that a scenario's may. */
function nameOf({ id }: Scenario): string {
  return `scenario-${id.replace(/[^A-Za-z0-9._-]+/g, '-')}-${randomUUID().slice(0, 8)}`;
}
