import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { MachineSource } from '../../flow/machineSource.ts';
import { machineNamed, type Machines } from '../../flow/reading/readMachines.ts';
import { graphFormats, type GraphFormat } from '../../graph/formats.ts';
import { graphOf } from '../../graph/graphOf.ts';
import { DETAILS, type Detail } from '../../graph/lines.ts';
import { wordsOfPhrases } from '../../graph/wordsOfPhrases.ts';
import { formatProblemLine } from '../../problems/formatProblem.ts';
import { nearestName } from '../../problems/nearestName.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { DONE, type ExitCode } from '../ExitCode.ts';
import { readMachines } from '../graph/readMachines.ts';
import type { Io } from '../Io.ts';
import { locateFlow } from '../locateFlow.ts';
import { FLOWS_OPTION, flowsFolder } from '../options.ts';
import { reasonOf } from '../reasonOf.ts';
import type { CliCommand } from './CliCommand.ts';

const NAMES = graphFormats.map(({ name }) => name);

/** `sufler graph`: a flow or a rule machine as a picture, or as JSON for Stately Studio. */
export const graph: CliCommand = {
  name: 'graph',
  describe: (command: Command) =>
    command
      .description('draw a flow or its rule machines: Mermaid, Graphviz, SVG, or the resolved JSON for Stately Studio')
      .argument('<flow>', 'a flow by its id, its folder or its file')
      .option('--machine <id>', 'this rule machine instead of the flow')
      .option('--rules', 'all rule machines, a file each; --output names the folder')
      .option('--format <name>', `${NAMES.join(', ')} (by the ending of --output, else mermaid)`)
      .option('--language <code>', 'show how phrases begin in this language')
      .option('--depth <number>', 'show states down to this depth only; 1 is the outermost', depthOf)
      .addOption(new Option('--detail <level>', 'full, events (without guards and actions), or names alone').choices(DETAILS))
      .option('--output <file>', 'write to this file; - is what the command shows', '-')
      .option(...FLOWS_OPTION),
  async run(io, args, options): Promise<ExitCode> {
    const output = options.output as string;
    const machines = await readMachines(locateFlow(args[0] as string, flowsFolder(io, options)));
    const format = formatFor(options.format as string | undefined, options.rules ? '' : output);
    const language = options.language as string | undefined;
    const wordsOf = language === undefined ? undefined : wordsOfPhrases(machines, language);
    for (const problem of machines.problems) io.err(formatProblemLine(problem));
    const write = async (source: MachineSource): Promise<string> => {
      const { detail, depth } = options as { detail?: Detail; depth?: number };
      const subject = { graph: graphOf(source.walked, wordsOf), machine: source.machine, ...(detail ? { detail } : {}), ...(depth ? { depth } : {}) };
      const text = await format.write(subject);
      if (!text.ok) throw new ProblemError(...text.problems);
      return text.value;
    };
    if (!options.rules) return show(io, output, await write(chosen(machines, options.machine as string | undefined)));
    if (output === '-')
      throw new ProblemError({ code: 'invalid-data', args: { reason: '--rules writes a file for each machine: name a folder with --output' } });
    for (const rule of machines.rules) show(io, join(output, `${rule.walked.id}${format.extension}`), await write(rule));
    return DONE;
  },
};

function depthOf(text: string): number {
  if (!/^[1-9]\d?$/.test(text)) throw new InvalidArgumentError('It must be a number from 1 to 99.');
  return Number(text);
}

function chosen(machines: Machines, name: string | undefined): MachineSource {
  const found = machineNamed(machines, name);
  if (found) return found;
  const known = [machines.flow, ...machines.rules].map(({ walked }) => walked.id);
  const suggestion = nearestName(name ?? '', known);
  throw new ProblemError({ code: 'unknown-machine', args: { name: name ?? '' }, ...(suggestion === undefined ? {} : { suggestion }) });
}

function formatFor(name: string | undefined, output: string): GraphFormat {
  const [fallback] = graphFormats;
  const found =
    name === undefined
      ? (graphFormats.find(({ extension }) => extension === extname(output)) ?? fallback)
      : graphFormats.find((one) => one.name === name);
  if (found) return found;
  throw new ProblemError({ code: 'unknown-format', args: { name: name ?? '', known: NAMES.join(', ') }, suggestion: nearestName(name ?? '', NAMES) });
}

function show(io: Io, path: string, text: string): ExitCode {
  if (path === '-') {
    io.out(text.trimEnd());
    return DONE;
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (cause) {
    throw new ProblemError({ code: 'file-unwritable', args: { path, reason: reasonOf(cause) }, cause });
  }
  io.out(`${path} written`);
  return DONE;
}
