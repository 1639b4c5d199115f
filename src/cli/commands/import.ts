import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { readFlow } from '../../flow/reading/readFlow.ts';
import { IMPORT_FORMATS, importScript, type ImportFormat, type Imported } from '../../importing/importScript.ts';
import { nameMaker } from '../../importing/nameMaker.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import { ProblemError } from '../../problems/Problem.ts';
import { DONE, FINDINGS, type ExitCode } from '../ExitCode.ts';
import { importReport, importReportJson } from '../import/importReport.ts';
import { readExamples } from '../import/readExamples.ts';
import { readSource } from '../import/readSource.ts';
import { writeFolder } from '../import/writeFolder.ts';
import { FLOWS_OPTION, flowsFolder } from '../options.ts';
import { paintFor } from '../Paint.ts';
import { reasonOf } from '../reasonOf.ts';
import type { CliCommand } from './CliCommand.ts';

interface Options {
  readonly format?: ImportFormat;
  readonly id?: string;
  readonly language: string;
  readonly channel: 'chat' | 'phone';
  readonly direction: 'inbound' | 'outbound';
  readonly output?: string;
  readonly report?: string;
  readonly all?: boolean;
  readonly force?: boolean;
}

/** `sufler import`: a call script of another system becomes the draft of a flow, with a report of what was not understood. */
export const importCommand: CliCommand = {
  name: 'import',
  describe: (command: Command) =>
    command
      .description('make the draft of a flow from a call script: JSON with nodes and replies, or CSV')
      .argument('<file>', 'the script')
      .addOption(new Option('--format <name>', 'how it is written (by the ending of the file)').choices(IMPORT_FORMATS))
      .option('--id <name>', "the flow's id (by the name of the file)", idOf)
      .option('--language <code>', 'the language of the script', 'ru')
      .addOption(new Option('--channel <name>', 'where it is spoken').choices(['chat', 'phone']).default('chat'))
      .addOption(new Option('--direction <name>', 'who begins the contact').choices(['inbound', 'outbound']).default('inbound'))
      .option('--output <folder>', "the folder in which the flow's folder is made (the flows folder)")
      .option('--report <file>', 'write the whole report to this file, as JSON')
      .option('--all', 'take nodes that nothing leads to into the draft too')
      .option('--force', 'replace a folder that exists')
      .option(...FLOWS_OPTION),
  async run(io, args, given): Promise<ExitCode> {
    const options = given as unknown as Options;
    const file = args[0] as string;
    const flows = flowsFolder(io, given);
    const text = readSource(file);
    const id = options.id ?? nameMaker('flow')(basename(file, extname(file)));
    const { language, channel, direction } = options;
    const format = options.format ?? (/\.(?:csv|tsv|txt)$/i.test(file) ? 'csv' : 'nodes');
    const examples = await readExamples(flows, language);
    const read = importScript(text, { format, id, language, channel, direction, source: basename(file), examples, all: options.all === true });
    if (!read.ok) throw new ProblemError(...read.problems);
    const folder = join(options.output ?? flows, id);
    await writeFolder(folder, read.value.files, options.force === true, (draft) => checkDraft(flows, draft));
    for (const line of importReport(read.value, folder, paintFor(io))) io.out(line);
    if (options.report !== undefined) writeReport(options.report, importReportJson(read.value, folder));
    return isClean(read.value) ? DONE : FINDINGS;
  },
};

function idOf(text: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,79}$/.test(text))
    throw new InvalidArgumentError('It must begin with a letter and have letters, digits, - and _ only.');
  return text;
}

/** The draft runs, or it is not written. What is wrong with the rest of the flows folder is not its fault. */
async function checkDraft(flows: string, draft: string): Promise<void> {
  const { problems } = await readFlow(flows, join(draft, 'flow.json'));
  const [first] = problems.filter(({ file }) => file?.startsWith(draft));
  if (first)
    throw new ProblemError({ code: 'import-unrunnable', args: { reason: `${formatProblem(first)} [${first.code}]` }, pointer: first.pointer ?? '' });
}

function isClean({ findings }: Imported): boolean {
  return findings.every(({ severity }) => severity === 'info');
}

function writeReport(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (cause) {
    throw new ProblemError({ code: 'file-unwritable', args: { path, reason: reasonOf(cause) }, cause });
  }
}
