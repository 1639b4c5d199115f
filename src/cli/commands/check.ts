import type { Command } from 'commander';
import { buildCast } from '../../flow/buildCast.ts';
import { readFlows } from '../../flow/reading/readFlows.ts';
import { formatProblemLine } from '../../problems/formatProblem.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError, type Problem } from '../../problems/Problem.ts';
import { describeFlow } from '../describeFlow.ts';
import { DONE, FINDINGS, type ExitCode } from '../ExitCode.ts';
import { flowFolders } from '../flowFolders.ts';
import type { Io } from '../Io.ts';
import { locateFlow, type FlowPlace } from '../locateFlow.ts';
import { FLOWS_OPTION, flowsFolder } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { problemsOfFlows } from '../problemsOfFlows.ts';
import type { CliCommand } from './CliCommand.ts';

/** `sufler check`: everything that is wrong with flows, or a line about each that is right. */
export const check: CliCommand = {
  name: 'check',
  describe: (command: Command) =>
    command
      .description('check flows: their files, names, expressions and phrases')
      .argument('[flow...]', 'a flow by its id, its folder or its file; all of the folder when none is named')
      .option(...FLOWS_OPTION),
  async run(io, args, options) {
    const folder = flowsFolder(io, options);
    const named = args[0] as string[];
    if (named.length === 0) return checkFolder(io, folder);
    let code: ExitCode = DONE;
    const places = named.map((name) => locateFlow(name, folder));
    for (const [each, ids] of byFolder(places)) if ((await checkFolder(io, each, ids)) === FINDINGS) code = FINDINGS;
    return code;
  },
};

function byFolder(places: readonly FlowPlace[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const { folder, id } of places) folders.set(folder, [...new Set([...(folders.get(folder) ?? []), id])]);
  return folders;
}

/** Some flows of a folder; all of them, and whatever else stands in it, when none is named. */
async function checkFolder(io: Io, folder: string, named?: readonly string[]): Promise<ExitCode> {
  const known = flowFolders(folder);
  const ids = named ?? known;
  const unknown = ids
    .filter((id) => !known.includes(id))
    .map((id): Problem => ({ code: 'unknown-flow', args: { name: id }, suggestion: nearestName(id, known) }));
  if (unknown[0]) throw new ProblemError(unknown[0], ...unknown.slice(1));
  const paint = paintFor(io);
  const { flows, problems } = await readFlows(folder);
  const ours = named ? problemsOfFlows(problems, named) : problems;
  for (const problem of ours) io.out(paint.caution(formatProblemLine(problem)));
  if (ours.length > 0) {
    io.out(paint.bad(`${ours.length} ${ours.length === 1 ? 'problem' : 'problems'} in ${folder}`));
    return FINDINGS;
  }
  for (const id of ids) {
    const bundle = flows.get(id);
    if (bundle) io.out(`${paint.good('ok')} ${describeFlow(buildCast(bundle))}`);
  }
  return DONE;
}
